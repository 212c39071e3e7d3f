package org.hearsay.attribution.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * The seven linear models that make an attribution. The file is gzip over a magic number, a
 * version, then table by table in the order of {@link Part}: bits of its size, step, one byte a
 * weight.
 */
public final class AttributionModel {

  /** What a model decides. */
  public enum Part {
    /** Whether a word is the main word of a cue. */
    CUE,
    /** Which noun phrase is the source. */
    SOURCE,
    /** On which sides of the cue the content stands. */
    SHAPE,
    /** Which words before the cue are content. */
    LEFT,
    /** Which words after the cue are content. */
    RIGHT,
    /** Whether the content goes on in the next sentence. */
    EXTENT,
    /** Whether the attribution as a whole is right. */
    RELATION
  }

  private static final String SHIPPED = "attribution.model";
  private static final int MAGIC = 0x48534154;
  private static final int VERSION = 1;

  private final Map<Part, Weights> parts;

  public AttributionModel(Map<Part, ? extends Weights> parts) {
    this.parts = new EnumMap<>(parts);
    for (Part part : Part.values()) {
      Objects.requireNonNull(this.parts.get(part), part.name());
    }
  }

  Weights get(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  private static final class Holder {
    private static final AttributionModel SHIPPED_MODEL = load();

    private static AttributionModel load() {
      InputStream resource = AttributionModel.class.getResourceAsStream(SHIPPED);
      if (resource == null) {
        throw new IllegalStateException("the program lacks " + SHIPPED);
      }
      try (InputStream in = resource) {
        return read(in, SHIPPED);
      } catch (IOException broken) {
        throw new IllegalStateException(broken);
      }
    }
  }

  /** The model that ships with Hearsay; loaded on first use. */
  public static AttributionModel shipped() {
    return Holder.SHIPPED_MODEL;
  }

  /**
   * Reads a model.
   *
   * @param name what messages call it
   * @throws IOException when it is no model, of another version, or cut short
   */
  public static AttributionModel read(InputStream file, String name) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException(name + " is no attribution model");
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new IOException(
            name + " is an attribution model of version " + version + ", not " + VERSION);
      }
      Map<Part, Weights> parts = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        parts.put(part, WeightTable.read(in));
      }
      return new AttributionModel(parts);
    } catch (EOFException | ZipException broken) {
      throw new IOException(
          name + " is no whole attribution model: " + broken.getMessage(), broken);
    }
  }

  /** Writes a model's tables; the same tables give the same bytes. */
  public static void write(Map<Part, WeightTable> tables, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16));
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    for (Part part : Part.values()) {
      Objects.requireNonNull(tables.get(part), part.name()).write(out);
    }
    out.close();
  }
}
