package org.hearsay.claim;

import org.hearsay.text.Sentence;

/** Who does what a clause says, where its own words do not name them. */
final class Subjects {

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
      if (link == null || parent < 0) {
        return -1;
      }
      switch (link) {
        case OPEN_COMPLEMENT, GERUND -> {
          int object = s.child(parent, "obj");
          if (object >= 0) {
            return object;
          }
          at = parent;
        }
        case COORDINATE, ADVERBIAL -> at = parent;
        case ADJECTIVAL -> {
          return s.token(at).tag().equals("VBG") ? s.head(at) : -1;
        }
        case ROOT, PARATAXIS, COMPLEMENT, RELATIVE, SUBJECT -> {
          return -1;
        }
      }
    }
    return -1;
  }
}
