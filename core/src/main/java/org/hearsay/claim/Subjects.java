package org.hearsay.claim;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;

/** Who does what a clause says, where its own words do not name them. */
final class Subjects {

  /** Verbs whose subject, not object, is to do what the infinitive says: "promised her to come". */
  private static final Set<String> BY_SUBJECT = Set.of("promise", "vow", "threaten", "use", "take");

  /** Verbs that say after a preposition who is to do it: "called on the army to leave". */
  private static final Set<String> BY_OBLIQUE =
      Set.of("call", "appeal", "plead", "rely", "count", "wait", "pray", "shout");

  private static final Set<String> ADDRESSING = Set.of("on", "upon", "to", "for", "with");

  private Subjects() {}

  /** The subject's token of the clause of {@code head}, its own or one taken along, or -1. */
  static int of(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    int at = head;
    for (int steps = 0; steps < 8 && at >= 0; steps++) {
      int own = s.child(at, "nsubj");
      ClauseLink link = tree.link(at);
      if (own >= 0) {
        boolean relative = link == ClauseLink.RELATIVE && s.token(own).tag().startsWith("W");
        return relative && s.head(at) >= 0 ? s.head(at) : own;
      }
      int parent = tree.parent(at);
      if (parent < 0) {
        return -1;
      }
      if (link == null) {
        // A participle that the parser hung on no clause: "..., wounding two".
        if (!s.token(at).isVerb() || !s.is(at, "dep") && !s.is(at, "conj")) {
          return -1;
        }
        at = parent;
        continue;
      }
      switch (link) {
        case OPEN_COMPLEMENT, GERUND -> {
          int controller = controller(s, parent, at);
          if (controller >= 0) {
            return controller;
          }
          at = parent;
        }
        case COORDINATE, ADVERBIAL -> {
          int addressed = link == ClauseLink.ADVERBIAL ? addressed(s, parent, at) : -1;
          if (addressed >= 0) {
            return addressed;
          }
          at = parent;
        }
        case ADJECTIVAL -> {
          if (s.token(at).tag().equals("VBG") || s.token(at).tag().equals("VBN")) {
            return s.head(at);
          }
          int addressed = addressed(s, parent, at);
          if (addressed < 0) {
            return -1;
          }
          return addressed;
        }
        case ROOT, PARATAXIS, COMPLEMENT, RELATIVE, SUBJECT -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The object that is to do what the clause at {@code at} says, or -1 where the subject is. */
  private static int controller(Sentence s, int parent, int at) {
    int addressed = addressed(s, parent, at);
    if (addressed >= 0) {
      return addressed;
    }
    int object = s.child(parent, "obj");
    boolean bySubject = BY_SUBJECT.contains(s.token(parent).lemma().toLowerCase(Locale.ROOT));
    return object >= 0 && object < at && !bySubject ? object : -1;
  }

  private static int addressed(Sentence s, int parent, int at) {
    if (!BY_OBLIQUE.contains(s.token(parent).lemma().toLowerCase(Locale.ROOT))
        || !ClauseFactuality.isInfinitive(s, at)) {
      return -1;
    }
    for (int k = 0; k < s.childCount(parent); k++) {
      int child = s.child(parent, k);
      int preposition = s.child(child, "case");
      if (child < at
          && s.is(child, "obl")
          && preposition >= 0
          && ADDRESSING.contains(s.token(preposition).text().toLowerCase(Locale.ROOT))) {
        return child;
      }
    }
    return -1;
  }
}
