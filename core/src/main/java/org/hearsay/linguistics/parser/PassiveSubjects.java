package org.hearsay.linguistics.parser;

/**
 * Marks the subject of a passive as passive. The network names each arc before it has seen all of a
 * verb's auxiliaries, so CoreNLP mends the subjects of a node that has an {@code aux:pass}
 * afterwards (its {@code UniversalEnglishGrammaticalStructure}, {@code correctSubjPass}); so does
 * this.
 */
final class PassiveSubjects {

  private PassiveSubjects() {}

  /** Changes {@code relations} in place: {@code nsubj} and {@code csubj} beside an aux:pass. */
  static void mark(int[] heads, String[] relations) {
    boolean[] passive = new boolean[heads.length];
    boolean any = false;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0 && relations[i].equals("aux:pass")) {
        passive[heads[i]] = true;
        any = true;
      }
    }
    for (int i = 0; any && i < heads.length; i++) {
      if (heads[i] >= 0
          && passive[heads[i]]
          && (relations[i].equals("nsubj") || relations[i].equals("csubj"))) {
        relations[i] += ":pass";
      }
    }
  }
}
