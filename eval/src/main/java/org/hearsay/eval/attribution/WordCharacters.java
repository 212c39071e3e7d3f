package org.hearsay.eval.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Span;

/** The letters and digits under some spans; a letter outside Unicode's first plane counts once. */
final class WordCharacters {

  private WordCharacters() {}

  /** Where the letters and digits of {@code spans} begin, as offsets into {@code text}. */
  static BitSet of(List<Span> spans, String text) {
    BitSet characters = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); ) {
        int character = text.codePointAt(i);
        if (isWord(character)) {
          characters.set(i);
        }
        i += Character.charCount(character);
      }
    }
    return characters;
  }

  /** As Python's {@code str.isalnum}: letters and all kinds of numbers. */
  private static boolean isWord(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(character);
    };
  }

  static int common(BitSet left, BitSet right) {
    BitSet both = (BitSet) left.clone();
    both.and(right);
    return both.cardinality();
  }
}
