package org.hearsay.linguistics.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassiveSubjectsTest {

  @Test
  void theSubjectOfAPassiveIsPassive() {
    // It was sunk
    String[] relations = {"nsubj", "aux:pass", "root"};
    PassiveSubjects.mark(new int[] {2, 2, -1}, relations);
    assertThat(relations).containsExactly("nsubj:pass", "aux:pass", "root");
  }

  @Test
  void soIsAClause() {
    // That it left was denied
    String[] relations = {"mark", "nsubj", "csubj", "aux:pass", "root"};
    PassiveSubjects.mark(new int[] {2, 2, 4, 4, -1}, relations);
    assertThat(relations).containsExactly("mark", "nsubj", "csubj:pass", "aux:pass", "root");
  }

  @Test
  void anotherVerbsSubjectIsNot() {
    // He said it was sunk
    String[] relations = {"nsubj", "root", "nsubj:pass", "aux:pass", "ccomp"};
    PassiveSubjects.mark(new int[] {1, -1, 4, 4, 1}, relations);
    assertThat(relations).containsExactly("nsubj", "root", "nsubj:pass", "aux:pass", "ccomp");
  }
}
