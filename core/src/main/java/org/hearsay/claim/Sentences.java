package org.hearsay.claim;

import java.util.List;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds sentences by position. */
final class Sentences {

  private Sentences() {}

  /** The sentence that holds the code unit at {@code offset}, or null. */
  static @Nullable Sentence at(List<Sentence> sentences, int offset) {
    int at = Sentence.firstEndingAfter(sentences, offset);
    return at < sentences.size() && sentences.get(at).span().contains(offset)
        ? sentences.get(at)
        : null;
  }
}
