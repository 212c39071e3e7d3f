package org.hearsay.attribution;

import java.util.BitSet;
import org.hearsay.text.Sentence;

/** Finds who does what a verb or predicate says: the noun phrase that is its source. */
public final class Subjects {

  /**
   * @param head index of the noun phrase's main word; -1 when there is none
   * @param words all its words
   */
  public record Phrase(int head, BitSet words) {
    static final Phrase NONE = new Phrase(-1, new BitSet());

    boolean isEmpty() {
      return head < 0;
    }
  }

  private Subjects() {}

  /**
   * The subject of the predicate at {@code i}: its own; else that of the verb it is coordinated
   * with or controlled by; else the noun that it modifies ("a statement saying", "Smith, who said":
   * there the pronoun is the subject). Passives have their agent.
   */
  static Phrase of(Cue cue) {
    if (cue.passive()) {
      return agent(cue.sentence(), cue.head());
    }
    return active(cue.sentence(), cue.head(), 0);
  }

  private static Phrase active(Sentence sentence, int i, int depth) {
    if (depth > 6) {
      return Phrase.NONE;
    }
    int own = subject(sentence, i);
    if (own >= 0 && isRelativeVerb(sentence, own, i)) {
      BitSet words = phrase(sentence, sentence.head(i), i).words();
      int clauseEnd = sentence.subtree(own).length();
      return new Phrase(sentence.head(i), Words.range(words.nextSetBit(0), clauseEnd));
    }
    if (own >= 0) {
      return isExpletive(sentence, own) ? Phrase.NONE : phrase(sentence, own, i);
    }
    int head = sentence.head(i);
    if (head < 0) {
      return Phrase.NONE;
    }
    String relation = sentence.relation(i);
    if (relation.equals("acl") || relation.equals("acl:relcl")) {
      return phrase(sentence, head, i);
    }
    if (relation.equals("conj")) {
      return active(sentence, head, depth + 1);
    }
    if (relation.equals("xcomp")) {
      int object = sentence.child(head, "obj");
      int indirect = sentence.child(head, "iobj");
      int controller = indirect >= 0 ? indirect : object;
      if (controller >= 0 && controller < i) {
        return phrase(sentence, controller, i);
      }
      return active(sentence, head, depth + 1);
    }
    if (relation.equals("advcl")
        || relation.equals("parataxis")
        || relation.equals("dep")
        || relation.equals("ccomp")) {
      // A participle or infinitive shares the subject; a finite clause without one has none here.
      String tag = sentence.token(i).tag();
      boolean nonFinite =
          tag.equals("VBG") || tag.equals("VB") || tag.equals("VBN") || tag.startsWith("JJ");
      if (nonFinite) {
        if (sentence.token(head).isNoun()
            && sentence.child(head, "cop") < 0
            && subject(sentence, head) < 0) {
          return phrase(sentence, head, i);
        }
        return active(sentence, head, depth + 1);
      }
    }
    return Phrase.NONE;
  }

  /**
   * "An official who asked not to be named said": the parser makes "asked" the subject of "said",
   * and "said" the verb of the relative clause; the noun before is the subject.
   */
  private static boolean isRelativeVerb(Sentence sentence, int subject, int i) {
    return subject < i
        && sentence.is(i, "acl:relcl")
        && sentence.head(i) < subject
        && sentence.token(subject).isVerb();
  }

  /** The subject of {@code i}; the nearest where the parser hangs two there; -1 for none. */
  static int subject(Sentence sentence, int i) {
    int nearest = -1;
    for (int k = 0; k < sentence.childCount(i); k++) {
      int c = sentence.child(i, k);
      boolean subject =
          sentence.relation(c).equals("nsubj") || sentence.relation(c).equals("nsubj:pass");
      if (subject && (nearest < 0 || Math.abs(c - i) < Math.abs(nearest - i))) {
        nearest = c;
      }
    }
    return nearest;
  }

  /** The "by" phrase of a passive. */
  static Phrase agent(Sentence sentence, int i) {
    for (int k = 0; k < sentence.childCount(i); k++) {
      int c = sentence.child(i, k);
      int preposition = sentence.child(c, "case");
      if (sentence.is(c, "obl")
          && c > i
          && preposition >= 0
          && Words.lower(sentence, preposition).equals("by")) {
        Phrase whole = phrase(sentence, c, i);
        whole.words().clear(preposition);
        return whole;
      }
    }
    return Phrase.NONE;
  }

  static boolean isExpletive(Sentence sentence, int i) {
    String word = Words.lower(sentence, i);
    return word.equals("there") && sentence.token(i).tag().equals("EX");
  }

  /**
   * The noun phrase around {@code head}: all below it, apposition, coordination and relative clause
   * in, but nothing that lies beyond {@code predicate} and not the predicate itself.
   */
  public static Phrase phrase(Sentence sentence, int head, int predicate) {
    BitSet words = sentence.subtree(head);
    if (words.get(predicate)) {
      words.andNot(sentence.subtree(predicate));
    }
    for (int k = 0; k < sentence.childCount(head); k++) {
      int c = sentence.child(head, k);
      if (sentence.relation(c).equals("case") && c < head) {
        continue;
      }
      if (sentence.relation(c).equals("parataxis")
          || (sentence.relation(c).equals("cc") && c < head)) {
        words.andNot(sentence.subtree(c));
      }
    }
    // Only the run of words around the head: what the parser hangs there from across the verb is
    // noise.
    int first = head;
    int last = head;
    int low = head < predicate ? -1 : predicate;
    int high = head < predicate ? predicate : sentence.size();
    while (first - 1 > low && (words.get(first - 1) || gap(sentence, words, first - 1, low, -1))) {
      first--;
    }
    while (last + 1 < high && (words.get(last + 1) || gap(sentence, words, last + 1, high, 1))) {
      last++;
    }
    while (last > head && sentence.token(last).isPunctuation() && !closes(sentence, last)) {
      last--;
    }
    while (first < head && sentence.token(first).isPunctuation() && !opens(sentence, first)) {
      first++;
    }
    return Words.hasWord(sentence, first, last)
        ? new Phrase(head, Words.range(first, last + 1))
        : Phrase.NONE;
  }

  private static boolean gap(Sentence sentence, BitSet words, int at, int bound, int step) {
    int next = at + step;
    return sentence.token(at).isPunctuation()
        && next != bound
        && next >= 0
        && next < sentence.size()
        && words.get(next);
  }

  private static boolean closes(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.equals(")") || text.equals("]") || text.equals("\u201d") || text.equals("\u2019");
  }

  private static boolean opens(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.equals("(") || text.equals("[") || text.equals("\u201c") || text.equals("\u2018");
  }
}
