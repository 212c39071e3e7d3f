package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.testing.TestModels;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that no one would print: attribution ends, soon, and finds what is there. */
class PathologicalArticleTest {

  private static final int SECONDS = 60;

  @BeforeAll
  static void loadModels() {
    TestModels.linguistics();
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void twentyThousandWordsWithoutAFullStop() {
    assertThat(Attributed.text("the mayor said it rained and ".repeat(3_400)).attributions())
        .isNotEmpty();
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void fiveThousandQuotationMarks() {
    assertThat(Attributed.text("The mayor said it. " + "\"".repeat(5_000)).attributions())
        .isNotNull();
    assertThat(Quotations.of("\"a ".repeat(5_000)).all()).hasSize(1);
    assertThat(Quotations.of("\"a\" ".repeat(5_000)).all()).hasSize(5_000);
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void fiveThousandApostrophes() {
    assertThat(Quotations.of("the 'boys ".repeat(5_000)).all()).isEmpty();
    assertThat(Quotations.of("the boys' '".repeat(5_000)).all()).isNotNull();
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void oneCueWordFiveThousandTimes() {
    assertThat(Attributed.text("said ".repeat(5_000)).attributions()).isNotNull();
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void fifteenHundredSentencesWithOneSpeaker() {
    ParsedArticle parsed = TestModels.parse("Ann Lee said it rained. ".repeat(1_500));
    Attributed found = Attributed.of(parsed);
    assertThat(found.attributions()).hasSize(1_500);
    assertThat(found.sources()).hasSize(1);
  }

  @Test
  @Timeout(value = SECONDS, unit = TimeUnit.SECONDS)
  void fifteenHundredParagraphsOfOneQuotation() {
    String text = "The mayor said: \"It rains.\n" + "\"It rains.\n".repeat(1_500);
    assertThat(Attributed.text(text).attributions()).hasSize(1);
  }
}
