package org.hearsay.app.cli.gazetteer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hearsay.app.cli.gazetteer.Exports.Export;
import org.hearsay.grounding.place.GeoNamesImport;
import org.jspecify.annotations.Nullable;

/** Makes the index of an export and puts it in its place when, and only when, it is whole. */
public final class Installation {

  /** GeoNames' largest export is 1.6 GB; more than this is none of them, in bytes. */
  private static final long LARGEST = 4L << 30;

  private interface Use {
    void of(String name, Reader text) throws IOException;
  }

  private Installation() {}

  /**
   * @param index the file to write; an older one stays until the new one is whole
   * @throws IOException when a file cannot be read or is broken; the message names file and line
   */
  public static void run(Exports exports, Path index) throws IOException {
    GeoNamesImport names = new GeoNamesImport();
    if (exports.countries().isPresent()) {
      read(exports.countries().get(), names::countries);
    }
    for (Export places : exports.places()) {
      read(places, names::places);
    }
    for (Export regions : exports.regions()) {
      read(regions, names::regions);
    }
    names.write(index);
  }

  private static void read(Export export, Use use) throws IOException {
    try (InputStream in = export.source().open()) {
      if (!export.zipped()) {
        use.of(export.name(), text(in));
        return;
      }
      ZipInputStream archive = new ZipInputStream(in);
      boolean found = false;
      for (ZipEntry entry = next(export, archive); entry != null; entry = next(export, archive)) {
        String name = entry.getName();
        if (!entry.isDirectory() && name.endsWith(".txt") && !name.startsWith("readme")) {
          found = true;
          use.of(export.name() + "!" + name, text(archive));
        }
      }
      if (!found) {
        throw new IOException(export.name() + ": no whole archive with a text in it");
      }
    }
  }

  private static @Nullable ZipEntry next(Export export, ZipInputStream archive) throws IOException {
    try {
      return archive.getNextEntry();
    } catch (IOException | IllegalArgumentException broken) {
      throw new IOException(
          export.name() + ": the archive is broken: " + broken.getMessage(), broken);
    }
  }

  private static Reader text(InputStream in) {
    return new InputStreamReader(new Bounded(in), StandardCharsets.UTF_8.newDecoder());
  }

  /** Ends with an exception where a file is too long to be an export. */
  private static final class Bounded extends FilterInputStream {
    private long left = LARGEST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      return count(super.read(), 1);
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int got = super.read(into, at, length);
      return count(got, got);
    }

    private int count(int result, int bytes) throws IOException {
      left -= Math.max(0, bytes);
      if (left < 0) {
        throw new IOException("more than " + LARGEST + " bytes");
      }
      return result;
    }
  }
}
