package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void aSingleLineBreakEndsAParagraph() {
    assertThat(paragraphs("The ferry sank.\nNobody was hurt.\nThe port is closed."))
        .containsExactly("The ferry sank.", "Nobody was hurt.", "The port is closed.");
  }

  @Test
  void soDoesABlankLineAndEveryKindOfLineEnd() {
    assertThat(
            paragraphs("One.\n\nTwo.\r\nThree.\r\n\r\nFour.\rFive.\u2028Six.\u2029Seven.\fEight."))
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.", "Eight.");
  }

  @Test
  void aCaptionWithoutAFullStopDoesNotRunIntoTheNextParagraph() {
    assertThat(
            paragraphs("Residents on the quay in Port Ellery on Monday\nThe ferry sank at noon."))
        .hasSize(2);
  }

  @Test
  void aTextWrappedAtAColumnIsPutTogether() {
    String mail =
        """
        The harbour master of Port Ellery said on Monday that the ferry had been
        overloaded when it left the quay, and that nobody had counted the people
        who went on board. The company that runs the line denied it.

        A spokeswoman said that every passenger had a ticket and a seat, and that
        the captain had been told twice of the storm before he put out to sea. She
        would not say by whom.
        """;
    assertThat(paragraphs(mail)).hasSize(2).allMatch(paragraph -> paragraph.contains("\n"));
  }

  @Test
  void aShortLineInAWrappedTextEndsItsParagraph() {
    String copy =
        """
        PORT ELLERY (Agency)
        The harbour master of Port Ellery said on Monday that the ferry had been
        overloaded when it left the quay, and that nobody had counted the people
        who went on board.
        The company that runs the line denied it. A spokeswoman said that every
        passenger had a ticket and a seat, and that the captain had been told of
        the storm before he put out to sea.
        """;
    assertThat(paragraphs(copy))
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("The harbour master")
        .endsWith("went on board.");
  }

  @Test
  void oneStrayBreakInALongLineIsPutTogether() {
    assertThat(paragraphs("The harbour master said on Monday that the ferry\nhad been overloaded."))
        .hasSize(1);
  }

  @Test
  void anEndedLineIsNot() {
    assertThat(
            paragraphs(
                "The harbour master said on Monday that it sank.\niSail, its owner, denied it."))
        .hasSize(2);
  }

  @Test
  void aBlankTextHasNone() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\t\u00A0\n\uFEFF\n")).isEmpty();
  }

  @Test
  void theSpansLeaveOutTheBlanksAround() {
    String text = "\n\n  One. \n\t Two.\n";
    assertThat(Paragraphs.of(text, new Span(0, text.length())))
        .containsExactly(new Span(4, 8), new Span(12, 16));
  }
}
