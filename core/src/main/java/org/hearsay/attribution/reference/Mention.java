package org.hearsay.attribution.reference;

import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody or something.
 *
 * @param sentence their sentence
 * @param head index of their main word
 * @param first index of their first word; at most {@code head}
 * @param kind what sort of words they are
 * @param entity the name, for a name; else null
 * @param function what the main word does in its clause
 */
record Mention(
    Sentence sentence, int head, int first, Kind kind, @Nullable Entity entity, Function function) {

  enum Kind {
    NAME,
    PRONOUN,
    NOMINAL
  }

  /** In falling order of prominence. */
  enum Function {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    /** Inside another noun phrase: "Lee's aide", "the Lee report". */
    MODIFIER
  }

  int start() {
    return sentence.token(first).start();
  }

  Span span() {
    return sentence.span(Math.min(first, head), entity == null ? head : entity.last());
  }

  String word() {
    return Tree.lower(sentence, head);
  }

  String lemma() {
    return Tree.lemma(sentence, head);
  }

  /** What word {@code i} does in its clause. */
  static Function function(Sentence sentence, int i) {
    int at = i;
    for (int steps = 0; steps < 8; steps++) {
      if (sentence.is(at, "nsubj") || sentence.is(at, "csubj")) {
        return Function.SUBJECT;
      }
      if (sentence.is(at, "obj") || sentence.is(at, "iobj")) {
        return Function.OBJECT;
      }
      int head = sentence.head(at);
      boolean within = sentence.is(at, "conj") || sentence.is(at, "appos");
      if (within && head >= 0 && sentence.token(head).isNoun()) {
        at = head;
        continue;
      }
      if (sentence.is(at, "compound") || sentence.is(at, "nmod") || sentence.is(at, "amod")) {
        return Function.MODIFIER;
      }
      return sentence.is(at, "obl") || head >= 0 ? Function.OBLIQUE : Function.SUBJECT;
    }
    return Function.OBLIQUE;
  }
}
