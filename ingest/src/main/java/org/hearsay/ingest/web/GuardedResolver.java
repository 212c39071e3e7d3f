package org.hearsay.ingest.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names, and gives out public addresses alone. The connection is made to what is given out
 * here, so a name that resolves to another address the next moment gains nothing.
 */
final class GuardedResolver implements DnsResolver {

  /** A server has an address or two; each is tried for as long as connecting may take. */
  private static final int MOST_ADDRESSES = 3;

  private final boolean allowPrivate;

  GuardedResolver(boolean allowPrivate) {
    this.allowPrivate = allowPrivate;
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    if (!allowPrivate) {
      for (InetAddress address : all) {
        if (!PublicAddress.is(address)) {
          throw new ForbiddenAddress(host, address);
        }
      }
    }
    return Arrays.copyOf(all, Math.min(all.length, MOST_ADDRESSES));
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** A name that stands for an address that is not to be asked. */
  static final class ForbiddenAddress extends UnknownHostException {
    private static final long serialVersionUID = 1;

    ForbiddenAddress(String host, InetAddress address) {
      super(
          host.equals(address.getHostAddress())
              ? "is no address of the public network"
              : "leads to " + address.getHostAddress() + ", no address of the public network");
    }
  }
}
