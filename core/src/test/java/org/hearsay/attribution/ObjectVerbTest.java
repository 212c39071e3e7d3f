package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verbs whose object is the content, alone or with what is said of it. */
class ObjectVerbTest {

  @Test
  void theObjectIsContentWithItsPhrases() {
    assertThat(
            Attributed.text("The union rejected the offer of a small rise.").lines("object-verb"))
        .containsExactly("The union | rejected | the offer of a small rise");
  }

  @Test
  void whatIsSaidOfTheObjectIsContentToo() {
    assertThat(Attributed.text("The union called the offer an insult.").lines("object-verb"))
        .containsExactly("The union | called | the offer an insult");
    assertThat(Attributed.text("The bishop described the law as cruel.").lines("object-verb"))
        .containsExactly("The bishop | described | the law as cruel");
    assertThat(Attributed.text("The police blamed the crash on fog.").lines("object-verb"))
        .containsExactly("The police | blamed | the crash on fog");
    assertThat(
            Attributed.text("The union accused the owners of breaking the law.")
                .lines("object-verb"))
        .containsExactly("The union | accused | the owners of breaking the law");
  }

  @Test
  void aGerundIsContent() {
    assertThat(Attributed.text("The owner denied breaking the law.").lines("object-verb"))
        .containsExactly("The owner | denied | breaking the law");
  }

  @Test
  void aPassiveIsNone() {
    assertThat(Attributed.text("The offer was rejected.").lines("object-verb")).isEmpty();
    assertThat(Attributed.text("The offer was rejected by the union.").lines("object-verb"))
        .isEmpty();
  }
}
