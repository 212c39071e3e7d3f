package org.hearsay.grounding.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Makes an index file of places and their names, to be read where it lies by {@link
 * GazetteerIndex}, which explains the form. The same places give the same bytes. Mutable; used by
 * one thread.
 */
final class IndexWriter {

  private final List<KnownPlace> places = new ArrayList<>();
  private final TreeMap<String, List<Integer>> names = new TreeMap<>();

  /** Adds a place with its usual name. */
  int add(KnownPlace place) {
    int number = places.size();
    places.add(place);
    name(PlaceNames.key(place.name()), number, true);
    return number;
  }

  /** Lets the place {@code number} also be found by {@code alias}. */
  void alias(String alias, int number) {
    name(PlaceNames.key(alias), number, false);
  }

  /** As {@link #alias}, for a name as usual as the usual one. */
  void usual(String name, int number) {
    name(PlaceNames.key(name), number, true);
  }

  private void name(String key, int number, boolean usual) {
    if (key.isEmpty()) {
      return;
    }
    List<Integer> postings = names.computeIfAbsent(key, unseen -> new ArrayList<>(1));
    int other = number << 1 | (usual ? 0 : 1);
    int same = number << 1 | (usual ? 1 : 0);
    if (!postings.contains(other)) {
      if (usual) {
        postings.remove(Integer.valueOf(same));
      } else if (postings.contains(same)) {
        return;
      }
      postings.add(other);
    }
  }

  int size() {
    return places.size();
  }

  /** How many names lead to a place. */
  int nameCount() {
    return names.size();
  }

  /**
   * Writes the index beside {@code file} and then moves it there, so that it is whole or absent.
   */
  void write(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is no file");
    }
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "gazetteer", ".new");
    try {
      Files.write(fresh, bytes());
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  byte[] bytes() {
    int slotCount = Math.max(16, Integer.highestOneBit(names.size() * 2 - 1) << 1);
    Strings strings = new Strings();
    List<int[]> records = new ArrayList<>(places.size());
    for (KnownPlace place : places) {
      records.add(new int[] {strings.at(place.name()), strings.at(place.admin1())});
    }
    int[][] slots = new int[slotCount][];
    List<Integer> postings = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> entry : names.entrySet()) {
      int slot = GazetteerIndex.hash(entry.getKey()) & slotCount - 1;
      while (slots[slot] != null) {
        slot = slot + 1 & slotCount - 1;
      }
      slots[slot] =
          new int[] {strings.at(entry.getKey()), postings.size(), entry.getValue().size()};
      postings.addAll(entry.getValue());
    }
    byte[] text = strings.bytes();
    int size =
        GazetteerIndex.HEADER
            + records.size() * GazetteerIndex.PLACE
            + slotCount * GazetteerIndex.SLOT
            + postings.size() * Integer.BYTES
            + text.length;
    ByteBuffer out = ByteBuffer.allocate(size);
    out.position(GazetteerIndex.HEADER);
    for (int i = 0; i < records.size(); i++) {
      put(out, places.get(i), records.get(i));
    }
    for (int[] slot : slots) {
      out.putInt(slot == null ? 0 : slot[0]);
      out.putInt(slot == null ? 0 : slot[1]);
      out.putInt(slot == null ? 0 : slot[2]);
    }
    postings.forEach(out::putInt);
    out.put(text);
    CRC32 sum = new CRC32();
    sum.update(out.array(), GazetteerIndex.HEADER, size - GazetteerIndex.HEADER);
    out.position(0);
    out.putLong(GazetteerIndex.MAGIC);
    out.putInt(size).putInt(records.size()).putInt(slotCount).putInt(postings.size());
    out.putInt(names.size()).putInt((int) sum.getValue());
    return out.array();
  }

  private static void put(ByteBuffer out, KnownPlace place, int[] strings) {
    out.putInt(place.geonamesId());
    out.putInt((int) Math.round(place.lat() * GazetteerIndex.DEGREE));
    out.putInt((int) Math.round(place.lon() * GazetteerIndex.DEGREE));
    out.putInt((int) Math.min(Integer.MAX_VALUE, place.population()));
    String country = place.country();
    out.putShort((short) (country.isEmpty() ? 0 : country.charAt(0) << 8 | country.charAt(1)));
    out.put((byte) place.kind().ordinal());
    out.put((byte) (place.capital() ? 1 : 0));
    out.putInt(strings[0]);
    out.putInt(strings[1]);
  }

  /** Each string once: its length in two bytes, then UTF-8. */
  private static final class Strings {
    private final Map<String, Integer> offsets = new HashMap<>();
    private final java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();

    int at(String text) {
      Integer known = offsets.get(text);
      if (known != null) {
        return known;
      }
      int offset = out.size();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.write(bytes.length >>> 8);
      out.write(bytes.length);
      out.writeBytes(bytes);
      offsets.put(text, offset);
      return offset;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }
}
