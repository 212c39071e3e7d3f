package org.hearsay.attribution;

import java.util.BitSet;
import org.hearsay.text.Sentence;

/**
 * A cue found in a sentence, before its source and content are known.
 *
 * @param sentence its sentence
 * @param head index of its main word
 * @param tokens all its words: auxiliaries, negation, adverbs, main word, particle
 * @param entry its entry in the lexicon
 * @param negated whether it is denied
 * @param passive whether it is a passive verb
 */
public record Cue(
    Sentence sentence, int head, BitSet tokens, CueEntry entry, boolean negated, boolean passive) {

  /** The last of its words. */
  public int last() {
    return tokens.length() - 1;
  }

  /** The first of its words. */
  public int first() {
    return tokens.nextSetBit(0);
  }
}
