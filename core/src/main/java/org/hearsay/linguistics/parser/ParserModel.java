package org.hearsay.linguistics.parser;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A transition parser's dictionaries and weights, as its file gives them. Features are numbered
 * through: words from 0, then tags, then relations. Immutable by convention: nobody writes into the
 * arrays. Thread-safe.
 *
 * @param words each known word's feature number; holds {@link #UNKNOWN}, {@link #NULL} and {@link
 *     #ROOT}; the most frequent words come first
 * @param tags each known tag's feature number; holds the same three
 * @param relations the labels in order, the root's first; the feature number of the {@code i}th is
 *     {@code firstRelation + i}
 * @param firstTag feature number of the first tag, which is how many words there are
 * @param nullRelation feature number of the missing relation
 * @param firstRelation feature number of the root's relation
 * @param dimensions length of one feature's embedding
 * @param positions how many features describe one configuration
 * @param hiddenSize units in the hidden layer
 * @param embeddings one row of {@code dimensions} for each feature
 * @param hiddenWeights one row of {@code hiddenSize} for each position and dimension, positions
 *     outermost
 * @param hiddenBias one a hidden unit
 * @param outputWeights one row for each hidden unit: a weight for each left arc's label, each right
 *     arc's label, and the shift
 */
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> relations,
    int firstTag,
    int nullRelation,
    int firstRelation,
    int dimensions,
    int positions,
    int hiddenSize,
    float[] embeddings,
    float[][] hiddenWeights,
    float[] hiddenBias,
    float[][] outputWeights) {

  static final String UNKNOWN = "-UNKNOWN-";
  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";

  ParserModel {
    // Not Map.copyOf: its look-up takes three times as long as a hash map's.
    words = Collections.unmodifiableMap(new HashMap<>(words));
    tags = Map.copyOf(tags);
    relations = List.copyOf(relations);
    int features = firstRelation + relations.size();
    check("positions", Features.COUNT, positions);
    check("embeddings", features * dimensions, embeddings.length);
    check("rows of hidden weights", positions * dimensions, hiddenWeights.length);
    check("hidden bias", hiddenSize, hiddenBias.length);
    check("rows of output weights", hiddenSize, outputWeights.length);
    for (String special : List.of(UNKNOWN, NULL, ROOT)) {
      if (!words.containsKey(special) || !tags.containsKey(special)) {
        throw new IllegalArgumentException("parser model has no word or no tag " + special);
      }
    }
  }

  private static void check(String what, int expected, int found) {
    if (expected != found) {
      throw new IllegalArgumentException(
          "parser model: " + found + " " + what + " instead of " + expected);
    }
  }

  /** The feature number of {@code word}, that of the unknown word when the model lacks it. */
  int word(String word) {
    Integer known = words.get(word);
    return known != null ? known : Objects.requireNonNull(words.get(UNKNOWN));
  }

  /** The feature number of {@code tag}, that of the unknown tag when the model lacks it. */
  int tag(String tag) {
    Integer known = tags.get(tag);
    return known != null ? known : Objects.requireNonNull(tags.get(UNKNOWN));
  }
}
