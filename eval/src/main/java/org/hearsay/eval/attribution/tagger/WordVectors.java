package org.hearsay.eval.attribution.tagger;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.linguistics.parser.DependencyParser;

/**
 * The dependency parser's vectors of its most frequent words.
 *
 * @param words as printed, the most frequent first
 * @param vectors one a word
 */
record WordVectors(List<String> words, float[][] vectors) {

  /** The length of a vector. */
  static final int DIMENSIONS = 50;

  private static final int HEADER_LINES = 7;

  WordVectors {
    words = List.copyOf(words);
  }

  /** The first {@code count} words that have a letter or a digit or are a mark of their own. */
  static WordVectors load(int count) throws IOException {
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    try (InputStream in =
        WordVectors.class.getClassLoader().getResourceAsStream(DependencyParser.ENGLISH)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + DependencyParser.ENGLISH);
      }
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      for (int i = 0; i < HEADER_LINES; i++) {
        lines.readLine();
      }
      while (words.size() < count) {
        String line = lines.readLine();
        if (line == null) {
          throw new IOException("fewer than " + count + " words in " + DependencyParser.ENGLISH);
        }
        String[] fields = line.trim().split(" ", -1);
        // Names of nothing, such as -ROOT- and the treebank's traces, stand among the words.
        boolean traces = fields[0].startsWith("*") && fields[0].length() > 1;
        if (!traces && !fields[0].matches("-[A-Z]+-")) {
          float[] vector = new float[DIMENSIONS];
          for (int k = 0; k < DIMENSIONS; k++) {
            vector[k] = Float.parseFloat(fields[k + 1]);
          }
          words.add(fields[0]);
          vectors.add(vector);
        }
      }
    }
    return new WordVectors(words, vectors.toArray(float[][]::new));
  }
}
