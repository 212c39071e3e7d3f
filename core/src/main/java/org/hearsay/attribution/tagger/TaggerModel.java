package org.hearsay.attribution.tagger;

/**
 * All that a tagger needs.
 *
 * @param vocabulary the words it knows
 * @param weights the network
 * @param vectors a given vector for each of the vocabulary's {@code words}
 */
public record TaggerModel(Vocabulary vocabulary, Weights weights, float[][] vectors) {

  public TaggerModel {
    if (vectors.length != vocabulary.words().size()) {
      throw new IllegalArgumentException(
          vectors.length + " vectors for " + vocabulary.words().size() + " words");
    }
    if (!weights.shape().features().equals(new FeatureReader(vocabulary).sizes())) {
      throw new IllegalArgumentException("the network's features are not those of its words");
    }
  }
}
