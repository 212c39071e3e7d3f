package org.hearsay.attribution;

import java.util.BitSet;
import org.hearsay.attribution.reference.SourceNouns;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * A source as one attribution words it.
 *
 * @param sentence its sentence
 * @param head its main word
 * @param words all its words
 */
record SourceMention(Sentence sentence, int head, BitSet words) {

  /** The mention in a set of words: its main word is the one whose head lies outside. */
  static SourceMention of(Sentence sentence, BitSet words) {
    int head = words.nextSetBit(0);
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      int up = sentence.head(i);
      boolean top = up < 0 || !words.get(up);
      if (top && !sentence.token(i).isPunctuation()) {
        head = i;
        break;
      }
    }
    return new SourceMention(sentence, head, words);
  }

  Span span() {
    return sentence.span(words.nextSetBit(0), words.length() - 1);
  }

  String headWord() {
    return Words.lower(sentence, head);
  }

  /** The main word's lemma; the word itself where the noun list has only that ("data"). */
  String headLemma() {
    String lemma = sentence.token(head).lemma().toLowerCase(java.util.Locale.ROOT);
    SourceNouns nouns = SourceNouns.shipped();
    return !nouns.isSource(lemma) && nouns.isSource(headWord()) ? headWord() : lemma;
  }

  boolean isPlural() {
    String tag = sentence.token(head).tag();
    return tag.equals("NNS") || tag.equals("NNPS") || sentence.child(head, "conj") >= 0;
  }

  /**
   * Whether it takes up something said before: "the", "that", "this", or a pronoun's possessive.
   */
  boolean isDefinite() {
    for (int i = words.nextSetBit(0); i >= 0 && i < head; i = words.nextSetBit(i + 1)) {
      String word = Words.lower(sentence, i);
      if (word.equals("the")
          || word.equals("that")
          || word.equals("this")
          || word.equals("those")
          || word.equals("these")) {
        return true;
      }
    }
    return false;
  }
}
