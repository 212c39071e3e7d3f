package org.hearsay.linguistics.names;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.linguistics.packed.HashTable;

/**
 * Finds the names in a sentence: the likeliest sequence of labels under a conditional random field
 * whose weights are CoreNLP's. Its time grows with the sentence's length. Thread-safe.
 */
public final class NameField {

  /** The packed model's place on the class path: English. */
  static final String ENGLISH = "org/hearsay/linguistics/names/english.names";

  private final List<String> labels;
  private final HashTable nodes;
  private final HashTable edges;
  private final float[] nodeWeights;
  private final float[] edgeWeights;
  private final WordView view;

  private NameField(NameModel model) {
    this.labels = model.labels();
    this.nodes = new HashTable(model.nodeKeys());
    this.edges = new HashTable(model.edgeKeys());
    this.nodeWeights = model.nodeWeights();
    this.edgeWeights = model.edgeWeights();
    this.view = new WordView(model);
  }

  /**
   * Loads {@link #ENGLISH} from the class path.
   *
   * @throws IOException when it is missing or broken
   */
  public static NameField load() throws IOException {
    try (InputStream in = NameField.class.getClassLoader().getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + ENGLISH);
      }
      return load(in);
    }
  }

  /**
   * Loads a model that {@link NameModelPacker} wrote.
   *
   * @param in not closed
   * @throws IOException when it is broken
   */
  static NameField load(InputStream in) throws IOException {
    return new NameField(NameModel.read(new DataInputStream(in)));
  }

  /**
   * The label of each word: {@code O}, {@code PERSON}, {@code ORGANIZATION} or {@code LOCATION}.
   *
   * @param forms as the tokenizer gives them
   * @return one label a word, in order; none for a sentence without words
   */
  public List<String> labels(List<String> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    NameFeatures features = new NameFeatures(nodes, edges, view, WordView.spellings(forms));
    int size = labels.size();
    double[] scores = new double[size];
    int[][] previous = new int[forms.size()][size];
    for (int i = 0; i < forms.size(); i++) {
      double[] node = sum(features, i, false);
      double[] edge = sum(features, i, true);
      scores = i == 0 ? first(edge, node) : next(scores, edge, node, previous[i]);
    }
    int best = 0;
    for (int label = 1; label < size; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    List<String> found = new ArrayList<>(Collections.nCopies(forms.size(), ""));
    for (int i = forms.size() - 1; i >= 0; i--) {
      found.set(i, labels.get(best));
      best = previous[i][best];
    }
    return found;
  }

  /** The weights of the features of word {@code i}, or of it and the word before it. */
  private double[] sum(NameFeatures features, int i, boolean pair) {
    if (pair) {
      features.ofPair(i);
    } else {
      features.ofWord(i);
    }
    float[] weights = pair ? edgeWeights : nodeWeights;
    double[] sum = new double[pair ? labels.size() * labels.size() : labels.size()];
    for (int k = 0; k < features.count(); k++) {
      int from = features.found(k) * sum.length;
      for (int label = 0; label < sum.length; label++) {
        sum[label] += weights[from + label];
      }
    }
    return sum;
  }

  /** The label before the first word is that of words outside names, the model's first. */
  private static double[] first(double[] edge, double[] node) {
    double[] scores = new double[node.length];
    for (int label = 0; label < node.length; label++) {
      scores[label] = edge[label] + node[label];
    }
    return scores;
  }

  private static double[] next(double[] scores, double[] edge, double[] node, int[] previous) {
    double[] next = new double[node.length];
    for (int label = 0; label < node.length; label++) {
      int best = 0;
      double bestScore = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < node.length; before++) {
        double score = scores[before] + edge[before * node.length + label];
        if (score > bestScore) {
          best = before;
          bestScore = score;
        }
      }
      next[label] = bestScore + node[label];
      previous[label] = best;
    }
    return next;
  }
}
