package org.hearsay.ingest.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Tells the public network's addresses from all others, by IANA's registries of special-purpose
 * addresses (RFC 6890 and its successors): this machine, private networks, link-local (where cloud
 * providers keep their metadata), carriers' networks, multicast, documentation, and addresses that
 * carry another address within them (NAT64, 6to4, Teredo).
 */
final class PublicAddress {

  private record Block(byte[] start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> CLOSED_4 =
      List.of(
          block("0.0.0.0", 8),
          block("10.0.0.0", 8),
          block("100.64.0.0", 10),
          block("127.0.0.0", 8),
          block("168.63.129.16", 32), // Azure's own services, from within a virtual machine
          block("169.254.0.0", 16),
          block("172.16.0.0", 12),
          block("192.0.0.0", 24),
          block("192.0.2.0", 24),
          block("192.88.99.0", 24),
          block("192.168.0.0", 16),
          block("198.18.0.0", 15),
          block("198.51.100.0", 24),
          block("203.0.113.0", 24),
          block("224.0.0.0", 4),
          block("240.0.0.0", 4));

  /** RFC 4291, section 2.4: all that is given out for the public network. */
  private static final Block OPEN_6 = block("2000::", 3);

  private static final List<Block> CLOSED_6 =
      List.of(
          block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet6Address) {
      return OPEN_6.holds(bytes) && CLOSED_6.stream().noneMatch(block -> block.holds(bytes));
    }
    return CLOSED_4.stream().noneMatch(block -> block.holds(bytes));
  }

  private static Block block(String start, int bits) {
    try {
      return new Block(InetAddress.getByName(start).getAddress(), bits);
    } catch (UnknownHostException notAnAddress) {
      throw new IllegalArgumentException(start, notAnAddress);
    }
  }
}
