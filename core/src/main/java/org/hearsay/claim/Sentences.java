package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds sentences by position. */
final class Sentences {

  private Sentences() {}

  /** The sentence that holds the code unit at {@code offset}, or null. */
  static @Nullable Sentence at(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).span().contains(offset)
        ? sentences.get(low)
        : null;
  }
}
