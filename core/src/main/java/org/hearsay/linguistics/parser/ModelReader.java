package org.hearsay.linguistics.parser;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the text form in which CoreNLP's {@code nndep} package saves a parser: a header of {@code
 * name=number} lines; a line for each word, tag and relation with its embedding; a line for each
 * input of the hidden layer with its weight to every hidden unit; the hidden biases; a line for
 * each hidden unit with its weight to every output; and the features that were computed ahead in
 * training, which nothing here needs. Fields are parted by single spaces; the encoding is UTF-8.
 *
 * <p>It works on the bytes, because the file is 49 MB long and splitting its lines into strings
 * takes several seconds. Not thread-safe; one reader reads one stream.
 */
final class ModelReader {

  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private byte[] field = new byte[64];
  private int at;
  private int filled;
  private int line = 1;
  private int lineOfField;

  private ModelReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads a model.
   *
   * @param in the unpacked file; read up to the end of the weights, not closed
   * @throws IOException when the stream ends early or is not of this form; the message names the
   *     line
   */
  static ParserModel read(InputStream in) throws IOException {
    return new ModelReader(in).model();
  }

  private ParserModel model() throws IOException {
    int words = header("dict");
    int tags = header("pos");
    int relations = header("label");
    int dimensions = header("embeddingSize");
    int hidden = header("hiddenSize");
    int positions = header("numTokens");
    header("preComputed");
    float[] embeddings = new float[(words + tags + relations) * dimensions];
    Map<String, Integer> wordNumbers = new HashMap<>(words * 2);
    Map<String, Integer> tagNumbers = new HashMap<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < words + tags + relations; i++) {
      String name = text();
      if (i < words) {
        wordNumbers.put(name, i);
      } else if (i < words + tags) {
        tagNumbers.put(name, i);
      } else {
        labels.add(name);
      }
      numbers(embeddings, i * dimensions, dimensions);
    }
    if (relations < 2 || !labels.get(0).equals(ParserModel.NULL)) {
      throw new IOException("parser model: the relations do not begin with " + ParserModel.NULL);
    }
    float[][] hiddenWeights = new float[positions * dimensions][hidden];
    for (float[] row : hiddenWeights) {
      numbers(row, 0, hidden);
    }
    float[] hiddenBias = new float[hidden];
    numbers(hiddenBias, 0, hidden);
    int outputs = 2 * relations - 1;
    float[][] outputWeights = new float[hidden][outputs];
    for (float[] row : outputWeights) {
      numbers(row, 0, outputs);
    }
    return new ParserModel(
        wordNumbers,
        tagNumbers,
        labels.subList(1, relations),
        words,
        words + tags,
        words + tags + 1,
        dimensions,
        positions,
        hidden,
        embeddings,
        hiddenWeights,
        hiddenBias,
        outputWeights);
  }

  private int header(String name) throws IOException {
    String found = text();
    String start = name + "=";
    if (!found.startsWith(start)) {
      throw new IOException(
          "parser model, line " + lineOfField + ": \"" + start + "\" expected, found " + found);
    }
    try {
      return Integer.parseInt(found.substring(start.length()));
    } catch (NumberFormatException wrong) {
      throw new IOException("parser model, line " + lineOfField + ": " + found, wrong);
    }
  }

  private int next() throws IOException {
    if (at == filled) {
      filled = in.read(buffer, 0, buffer.length);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return END;
      }
    }
    return buffer[at++];
  }

  /**
   * Reads one field into {@link #field}, and the space or line end after it. A line may end in a
   * space, so empty fields are skipped.
   *
   * @return its length in bytes
   */
  private int field() throws IOException {
    int length = 0;
    while (true) {
      int c = next();
      lineOfField = line;
      if (c == '\n') {
        line++;
      }
      if (c != ' ' && c != '\n' && c != END) {
        if (length == field.length) {
          field = Arrays.copyOf(field, length * 2);
        }
        field[length++] = (byte) c;
      } else if (length > 0) {
        return length;
      } else if (c == END) {
        throw new EOFException("parser model ends in line " + line);
      }
    }
  }

  private String text() throws IOException {
    int length = field();
    return new String(field, 0, length, StandardCharsets.UTF_8);
  }

  private void numbers(float[] into, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      into[i] = number();
    }
  }

  /**
   * Reads a decimal number. With at most seven digits, digits and power of ten are exact floats,
   * and their quotient is the nearest float, as {@link Float#parseFloat} gives it (Clinger 1990,
   * "How to read floating point numbers accurately", the fast path); other numbers go there.
   */
  private float number() throws IOException {
    int length = field();
    int i = 0;
    boolean negative = field[0] == '-';
    if (negative) {
      i++;
    }
    int digits = 0;
    float scale = 1;
    boolean fraction = false;
    boolean plain = length - i <= 8 && length > i;
    for (; plain && i < length; i++) {
      int c = field[i];
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        if (fraction) {
          scale *= 10;
        }
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else {
        plain = false;
      }
    }
    if (!plain || digits >= 1 << 24) {
      String written = new String(field, 0, length, StandardCharsets.UTF_8);
      try {
        return Float.parseFloat(written);
      } catch (NumberFormatException wrong) {
        throw new IOException(
            "parser model, line " + lineOfField + ": not a number: " + written, wrong);
      }
    }
    float value = digits / scale;
    return negative ? -value : value;
  }
}
