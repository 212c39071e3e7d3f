package org.hearsay.linguistics.packed;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that the build packs a model into. Its first four bytes name its form. */
public final class PackedFile {

  /** Writes what is in the file. */
  @FunctionalInterface
  public interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  private PackedFile() {}

  /**
   * Whether {@code packed} is there, younger than the model it is made from, and begins with {@code
   * form}.
   */
  public static boolean isCurrent(Path packed, Path model, int form) throws IOException {
    if (!Files.exists(packed)
        || Files.getLastModifiedTime(packed).compareTo(Files.getLastModifiedTime(model)) < 0) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(packed))) {
      return in.readInt() == form;
    }
  }

  /** Writes {@code packed}, whole or not at all, and the folders above it. */
  public static void write(Path packed, Content content) throws IOException {
    Files.createDirectories(packed.toAbsolutePath().getParent());
    Path partial = Path.of(packed + ".partial");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 20))) {
      content.write(out);
    }
    Files.move(partial, packed, StandardCopyOption.REPLACE_EXISTING);
  }
}
