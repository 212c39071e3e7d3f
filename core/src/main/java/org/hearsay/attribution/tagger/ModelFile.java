package org.hearsay.attribution.tagger;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * Writes and reads a model: a name, the vocabulary, the sizes, the given vectors, the matrices in
 * the order of {@link Weights#matrices}, a checksum. A row is kept as whole numbers, in one byte
 * each for vectors and feature tables and in two for the rest, with the factor that makes the
 * numbers of them. Big-endian.
 */
public final class ModelFile {

  private static final String NAME = "hearsay token tagger 1";
  private static final int BYTE = 127;
  private static final int SHORT = 32767;

  private ModelFile() {}

  /** Writes {@code model}; the stream is flushed, not closed. */
  public static void write(TaggerModel model, OutputStream stream) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
    DataOutputStream out = new DataOutputStream(checked);
    out.writeUTF(NAME);
    Vocabulary vocabulary = model.vocabulary();
    for (List<String> list :
        List.of(
            vocabulary.lemmas(), vocabulary.tags(), vocabulary.relations(), vocabulary.words())) {
      out.writeInt(list.size());
      for (String word : list) {
        out.writeUTF(word);
      }
    }
    Shape shape = model.weights().shape();
    out.writeInt(shape.vector());
    out.writeInt(shape.input());
    out.writeInt(shape.layers());
    out.writeInt(shape.hidden());
    writeRows(model.vectors(), BYTE, out);
    List<float[][]> matrices = model.weights().matrices();
    for (int i = 0; i < matrices.size(); i++) {
      writeRows(matrices.get(i), i < shape.features().size() ? BYTE : SHORT, out);
    }
    out.flush();
    out.writeLong(checked.getChecksum().getValue());
    out.flush();
  }

  private static void writeRows(float[][] rows, int limit, DataOutputStream out)
      throws IOException {
    for (float[] row : rows) {
      float highest = 0;
      for (float value : row) {
        highest = Math.max(highest, Math.abs(value));
      }
      float factor = highest / limit;
      out.writeFloat(factor);
      for (float value : row) {
        int whole = factor == 0 ? 0 : Math.round(value / factor);
        whole = Math.max(-limit, Math.min(limit, whole));
        if (limit == BYTE) {
          out.writeByte(whole);
        } else {
          out.writeShort(whole);
        }
      }
    }
  }

  /**
   * Reads a model; the stream is not closed.
   *
   * @throws IOException when it is no such file, ends early or is damaged; the message says which
   */
  public static TaggerModel read(InputStream stream) throws IOException {
    CheckedInputStream checked =
        new CheckedInputStream(new BufferedInputStream(stream, 1 << 16), new CRC32());
    DataInputStream in = new DataInputStream(checked);
    try {
      String name = in.readUTF();
      if (!name.equals(NAME)) {
        throw new IOException("not a model of the token tagger: it begins with \"" + name + "\"");
      }
      Vocabulary vocabulary = new Vocabulary(words(in), words(in), words(in), words(in));
      Shape shape =
          new Shape(
              new FeatureReader(vocabulary).sizes(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt());
      float[][] vectors = new float[vocabulary.words().size()][shape.vector()];
      readRows(vectors, BYTE, in);
      Weights weights = Weights.zero(shape);
      List<float[][]> matrices = weights.matrices();
      for (int i = 0; i < matrices.size(); i++) {
        readRows(matrices.get(i), i < shape.features().size() ? BYTE : SHORT, in);
      }
      long found = checked.getChecksum().getValue();
      if (in.readLong() != found) {
        throw new IOException("the model of the token tagger is damaged: wrong checksum");
      }
      return new TaggerModel(vocabulary, weights, vectors);
    } catch (EOFException early) {
      throw new IOException("the model of the token tagger ends early", early);
    } catch (IllegalArgumentException | NegativeArraySizeException wrong) {
      throw new IOException("the model of the token tagger is damaged: " + wrong, wrong);
    }
  }

  private static List<String> words(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > 1 << 20) {
      throw new IOException("the model of the token tagger is damaged: " + count + " words");
    }
    List<String> words = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      words.add(in.readUTF());
    }
    return words;
  }

  private static void readRows(float[][] rows, int limit, DataInputStream in) throws IOException {
    byte[] bytes =
        rows.length == 0 ? new byte[0] : new byte[rows[0].length * (limit == BYTE ? 1 : 2)];
    for (float[] row : rows) {
      float factor = in.readFloat();
      in.readFully(bytes);
      for (int i = 0; i < row.length; i++) {
        int whole =
            limit == BYTE ? bytes[i] : (short) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff));
        row[i] = whole * factor;
      }
    }
  }
}
