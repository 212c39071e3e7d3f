package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which marks quote, and from where to where. */
class QuotationsTest {

  private static List<String> inner(String text) {
    return Quotations.of(text).all().stream().map(one -> one.inner().of(text)).toList();
  }

  @Test
  void straightMarksQuote() {
    assertThat(inner("He said \"the dam is safe\" and left.")).containsExactly("the dam is safe");
  }

  @Test
  void curlyMarksQuote() {
    assertThat(inner("He said \u201cthe dam is safe\u201d and left."))
        .containsExactly("the dam is safe");
  }

  @Test
  void doubledSingleMarksQuote() {
    assertThat(inner("He said ''the dam is safe'' and left.")).containsExactly("the dam is safe");
    assertThat(inner("He said ``the dam is safe'' and left.")).containsExactly("the dam is safe");
  }

  @Test
  void guillemetsQuote() {
    assertThat(inner("He said \u00abthe dam is safe\u00bb and left."))
        .containsExactly("the dam is safe");
  }

  @Test
  void singleMarksQuoteBetweenSpaces() {
    assertThat(inner("He said 'the dam is safe' and left.")).containsExactly("the dam is safe");
    assertThat(inner("He said \u2018the dam is safe\u2019 and left."))
        .containsExactly("the dam is safe");
  }

  @Test
  void apostrophesDoNotQuote() {
    assertThat(inner("The workers' dam isn't safe, said the mayor's aide.")).isEmpty();
    assertThat(inner("It was the owners\u2019 dam, and it wasn\u2019t safe.")).isEmpty();
    assertThat(inner("Back in the '90s the dam was safe; the '80s were worse.")).isEmpty();
  }

  @Test
  void anApostropheDoesNotEndASingleQuotation() {
    assertThat(inner("He said 'the dam isn't safe' and left."))
        .containsExactly("the dam isn't safe");
    assertThat(inner("He said \u2018the dam isn\u2019t safe\u2019 and left."))
        .containsExactly("the dam isn\u2019t safe");
  }

  @Test
  void inchesDoNotQuote() {
    assertThat(inner("The pipe was 9\" wide and the gate 12\" high.")).isEmpty();
  }

  @Test
  void theSpanHoldsTheMarksAndTheInnerSpanDoesNot() {
    String text = "He said \"safe\".";
    Quotation one = Quotations.of(text).all().get(0);
    assertThat(one.span().of(text)).isEqualTo("\"safe\"");
    assertThat(one.inner().of(text)).isEqualTo("safe");
  }

  @Test
  void aQuotationInsideAQuotationIsPartOfIt() {
    assertThat(inner("\u201cHe said \u2018leave\u2019 and left,\u201d she said."))
        .containsExactly("He said \u2018leave\u2019 and left,");
  }

  @Test
  void severalQuotationsStandInOrder() {
    assertThat(inner("\"Go,\" he said. \"Stay,\" she said.")).containsExactly("Go,", "Stay,");
  }

  @Test
  void whatIsLeftOpenEndsWithItsParagraphAndIsMarked() {
    String text = "\"The dam is safe.\n\"The town is dry,\" he said.";
    Quotations quotations = Quotations.of(text);
    assertThat(inner(text)).containsExactly("The dam is safe.", "The town is dry,");
    assertThat(quotations.all()).extracting(Quotation::continues).containsExactly(true, false);
  }

  @Test
  void marksWithoutWordsBetweenThemDoNotQuote() {
    assertThat(inner("The sign was \"...\" and no more.")).isEmpty();
  }

  @Test
  void anOffsetFindsTheQuotationThatHoldsIt() {
    String text = "He said \"safe\" and \"dry\".";
    Quotations quotations = Quotations.of(text);
    assertThat(quotations.at(text.indexOf("safe"))).isEqualTo(quotations.all().get(0));
    assertThat(quotations.at(text.indexOf("dry"))).isEqualTo(quotations.all().get(1));
    assertThat(quotations.at(text.indexOf("and"))).isNull();
  }

  @Test
  void aTextWithoutMarksHasNone() {
    assertThat(inner("The dam is safe.")).isEmpty();
    assertThat(inner("")).isEmpty();
  }
}
