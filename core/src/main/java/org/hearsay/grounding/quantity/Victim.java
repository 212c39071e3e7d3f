package org.hearsay.grounding.quantity;

/**
 * A mention of persons whom the sentence says something befell.
 *
 * @param sentence index of the sentence
 * @param phrase the words
 * @param fate what befell them
 */
record Victim(int sentence, PersonPhrase phrase, Fate fate) {

  boolean isDead() {
    return fate.effect() == Effect.DEAD;
  }
}
