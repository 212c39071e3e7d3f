package org.hearsay.grounding.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * An index of places by name in a file that is mapped into memory and read where it lies, so that
 * opening it takes no longer than checking its sum. Big-endian; a header ({@link #HEADER} bytes:
 * magic, size of the file, numbers of places, slots, postings and names, CRC-32 of all that
 * follows), then one record a place ({@link #PLACE} bytes), a hash table of names ({@link #SLOT}
 * bytes a slot: where the key stands, first posting, number of postings), the postings (number of
 * the place, doubled, plus 1 where the name is a lesser one), and the strings. Immutable;
 * thread-safe.
 */
public final class GazetteerIndex {

  /** "HSAYGAZ1" in ASCII; the last figure is the form's. */
  static final long MAGIC = 0x4853415947415A31L;

  static final int HEADER = 32;
  static final int PLACE = 28;
  static final int SLOT = 12;

  /** Coordinates are whole numbers of this part of a degree. */
  static final double DEGREE = 1e5;

  private static final PlaceKind[] KINDS = PlaceKind.values();

  private final ByteBuffer file;
  private final int placeCount;
  private final int nameCount;
  private final int slots;
  private final int slotsAt;
  private final int postingsAt;
  private final int stringsAt;

  private GazetteerIndex(ByteBuffer file) {
    this.file = file;
    this.placeCount = file.getInt(12);
    this.slots = file.getInt(16);
    this.nameCount = file.getInt(24);
    this.slotsAt = HEADER + placeCount * PLACE;
    this.postingsAt = slotsAt + slots * SLOT;
    this.stringsAt = postingsAt + file.getInt(20) * Integer.BYTES;
  }

  /**
   * Opens an index.
   *
   * @throws IOException when there is none, or when it is damaged or of another version; the
   *     message names the file and says what to do
   */
  public static GazetteerIndex open(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = channel.size();
      if (size < HEADER || size > Integer.MAX_VALUE) {
        throw damaged(path, size + " bytes are no index");
      }
      return of(path, channel.map(FileChannel.MapMode.READ_ONLY, 0, size));
    }
  }

  private static GazetteerIndex of(Path path, ByteBuffer file) throws IOException {
    if (file.getLong(0) != MAGIC) {
      throw damaged(path, "it is no index of this version");
    }
    if (file.getInt(8) != file.limit()) {
      throw damaged(path, file.getInt(8) + " bytes expected, " + file.limit() + " found");
    }
    CRC32 sum = new CRC32();
    sum.update(file.duplicate().position(HEADER));
    if ((int) sum.getValue() != file.getInt(28)) {
      throw damaged(path, "its sum is wrong");
    }
    return new GazetteerIndex(file);
  }

  private static IOException damaged(Path path, String why) {
    return new IOException(
        path + ": the gazetteer's index cannot be used, " + why + "; install it again");
  }

  /** How many places it holds. */
  public int placeCount() {
    return placeCount;
  }

  /** How many names lead to them. */
  public int nameCount() {
    return nameCount;
  }

  /** The places called {@code key}, a {@link PlaceNames#key}. */
  List<NamedPlace> find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    for (int slot = hash(key) & slots - 1; ; slot = slot + 1 & slots - 1) {
      int at = slotsAt + slot * SLOT;
      int count = file.getInt(at + 8);
      if (count == 0) {
        return List.of();
      }
      if (isAt(stringsAt + file.getInt(at), wanted)) {
        List<NamedPlace> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          int posting = file.getInt(postingsAt + (file.getInt(at + 4) + i) * Integer.BYTES);
          found.add(new NamedPlace(place(posting >>> 1), (posting & 1) == 0));
        }
        return found;
      }
    }
  }

  private boolean isAt(int offset, byte[] wanted) {
    if (file.getShort(offset) != wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (file.get(offset + 2 + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private KnownPlace place(int number) {
    int at = HEADER + number * PLACE;
    short country = file.getShort(at + 16);
    return new KnownPlace(
        file.getInt(at),
        string(file.getInt(at + 20)),
        KINDS[file.get(at + 18)],
        country == 0 ? "" : "" + (char) (country >>> 8 & 0xff) + (char) (country & 0xff),
        string(file.getInt(at + 24)),
        file.getInt(at + 4) / DEGREE,
        file.getInt(at + 8) / DEGREE,
        file.getInt(at + 12),
        file.get(at + 19) == 1);
  }

  private String string(int offset) {
    byte[] bytes = new byte[file.getShort(stringsAt + offset)];
    file.get(stringsAt + offset + 2, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** FNV-1a over the code units, folded. */
  static int hash(String key) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x01000193;
    }
    return hash ^ hash >>> 15;
  }
}
