package org.hearsay.grounding.quantity;

/**
 * Words for somebody: "a man", "her two sons", "John Smith", "she".
 *
 * @param first index of its first token in the sentence
 * @param noun index of its head, the last token
 * @param count how many they are; {@link #UNKNOWN} for a bare plural
 * @param kind how they are named
 * @param more whether the words add to those told of before: "another man", "a second victim"
 */
record PersonPhrase(int first, int noun, int count, Kind kind, boolean more) {

  /** The count of a bare plural. */
  static final int UNKNOWN = -1;

  enum Kind {
    /** A noun: "a man", "the victim". */
    NOUN,
    /** A number counts them: "two men", "three others". */
    NUMBER,
    NAME,
    PRONOUN,
    /** "himself": who did it befalls it. */
    REFLEXIVE
  }

  PersonPhrase {
    if (first < 0 || noun < first || count < UNKNOWN) {
      throw new IllegalArgumentException(first + " to " + noun + ", count " + count);
    }
  }
}
