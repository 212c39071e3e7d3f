package org.hearsay.linguistics.tags;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.Locale;
import org.hearsay.linguistics.packed.TextHash;
import org.jspecify.annotations.Nullable;

/**
 * A word in its sentence. Its shape and cluster, which only rare words and their neighbours need,
 * are found when asked for. Not thread-safe.
 */
final class SeenWord {

  private final String spelling;
  private final TextHash hash;
  private final WordKind kind;
  private final Vocabulary vocabulary;
  private @Nullable TextHash shape;
  private @Nullable TextHash cluster;

  /**
   * @param spelling the American one
   */
  SeenWord(String spelling, Vocabulary vocabulary) {
    this.spelling = spelling;
    this.hash = TextHash.of(spelling);
    this.kind = vocabulary.kind(hash);
    this.vocabulary = vocabulary;
  }

  String spelling() {
    return spelling;
  }

  TextHash hash() {
    return hash;
  }

  WordKind kind() {
    return kind;
  }

  boolean isCapitalised() {
    return !spelling.isEmpty() && Character.isUpperCase(spelling.charAt(0));
  }

  /** The kind of the word in lower case. */
  WordKind lowerCaseKind() {
    return vocabulary.kind(TextHash.of(spelling.toLowerCase(Locale.ROOT)));
  }

  /** The hash of the shape, such as {@code Xxx} or {@code d}. */
  TextHash shape() {
    if (shape == null) {
      shape = shape(WordShapeClassifier.WORDSHAPECHRIS2);
    }
    return shape;
  }

  /** The hash of the shape by which scripts differ too. */
  TextHash unicodeShape() {
    return shape(WordShapeClassifier.WORDSHAPECHRIS4);
  }

  private TextHash shape(int classifier) {
    return TextHash.of(WordShapeClassifier.wordShape(spelling, classifier));
  }

  TextHash cluster() {
    if (cluster == null) {
      cluster = vocabulary.cluster(TextHash.of(spelling.toLowerCase(Locale.ROOT)));
    }
    return cluster;
  }
}
