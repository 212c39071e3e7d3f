package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar in an expected text is where one sentence ends and the next begins. */
class SentenceSplitterTest {

  private static String split(String text) {
    List<String> sentences = new ArrayList<>();
    for (List<Word> words :
        SentenceSplitter.split(text, Tokenizer.words(text, new Span(0, text.length())))) {
      sentences.add(text.substring(words.get(0).start(), words.get(words.size() - 1).end()));
    }
    return String.join(" | ", sentences);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank. | Nobody was hurt.",
        "Who counted them? | Nobody! | The port is closed.",
        "A headline without a full stop",
        // quotation marks and brackets close the sentence they end
        "“It sank.” | “Nobody was hurt.” | She left.",
        "\"It sank.\" | \"Nobody was hurt.\" | She left.",
        "''It sank.'' | ''Nobody was hurt.'' | She left.",
        "He said: ‘It sank.’ | Then he left.",
        "“She told me, ‘It sank.’” | Then he left.",
        "(It sank at noon.) | Nobody was hurt.",
        "\"It sank,\" he said. | \"Nobody was hurt.\"",
        "The ferry, he said, \"was full.\" | The company denies it.",
        // a quotation within a sentence does not end it
        "“Who counted them?” she asked.",
        "\"Who counted them?\" asked Harrow.",
        "\"Who counted them?\" Harrow asked.",
        "\"Shame!\" the crowd shouted.",
        "“Shame!” Ms. Harrow told reporters.",
        "\"Who counted them?\" | Harrow said she did not know.",
        "\"Who counted them?\" | Nobody did.",
        // ellipses
        "It sank... and nobody was hurt.",
        "It sank … and nobody was hurt.",
        "It was . . . full.",
        "It sank... | Nobody was hurt.",
        "“I thought... I don't know.”",
        "“It sank ...” | The line went dead.",
        "It sank?! | Nobody knows.",
        // abbreviations
        "Mr. Dale and Dr. Harrow met Sen. Marsh.",
        "The U.S. Senate met.",
        "They left the U.S. | The plan failed.",
        "It left at 5 p.m. | The port was closed.",
        "It left at 5 p.m. Monday.",
        "She works for Acme Inc. | The company denies it.",
        "Acme Inc. denies it.",
        "J. R. Harrow of St. Ives came on Jan. 5.",
        "The No. 2 official of Calif. was there.",
        // numbers
        "It cost $3.5 million. | It carried 120.5 tons.",
        "It carried 120. | 30 were children.",
        // no case to go by
        "המעבורת טבעה. | איש לא נפגע.",
        // an agency's dateline
        "VELENJE, Slovenia, March 10 (Meridian Press) - | The ferry sank. | Nobody was hurt.",
        "OSLO — | Officials said it sank.",
        "ST. IVES, Nov. 3 -- | The port is closed.",
        "POLICE SAY FERRY SANK - OWNER DENIES IT",
        "NATO - a club of states - met at noon.",
        "UN officials said - twice - that it sank.",
        // marks between
        "It sank -- nobody knows why -- at noon.",
        "It sank.[1] | Nobody was hurt.[23]",
        "It sank. | 😀 Nobody was hurt."
      })
  void sentencesEnd(String expected) {
    String text = expected.replace(" | ", " ");
    assertThat(split(text)).isEqualTo(expected);
  }

  @Test
  void sentencesWithoutASpaceBetweenThemAreParted() {
    assertThat(split("The ferry sank.Police came at 7 a.m.The port is closed."))
        .isEqualTo("The ferry sank. | Police came at 7 a.m. | The port is closed.");
  }

  @Test
  void aFullStopWithoutASpaceBehindItEndsASentenceWhereAQuotationCloses() {
    assertThat(split("“It sank.”She left.")).isEqualTo("“It sank.” | She left.");
  }

  @Test
  void allLowerCaseTextIsSplitAtItsFullStops() {
    assertThat(split("the ferry sank. nobody was hurt. why?"))
        .isEqualTo("the ferry sank. | nobody was hurt. | why?");
  }

  @Test
  void nothingHasNoSentence() {
    assertThat(SentenceSplitter.split("", List.of())).isEmpty();
  }
}
