package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.Test;

class PiecesTest {

  /** The pieces of a whole sentence, but for the words that begin with {@code without}. */
  private static List<String> pieces(String text, String without) {
    Sentence sentence = Parses.of(text).article().parsed().sentences().get(0);
    BitSet tokens = new BitSet();
    for (int i = 0; i < sentence.size(); i++) {
      tokens.set(i, without.isEmpty() || !sentence.token(i).text().startsWith(without));
    }
    return Pieces.of(sentence, tokens).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void marksAndConnectingWordsAtTheEndsAreLeftOut() {
    assertThat(pieces("And the ferry sank, they said.", "they"))
        .containsExactly("the ferry sank", "said");
  }

  @Test
  void aQuotationAsAWholeIsGivenWithoutItsMarks() {
    assertThat(pieces("“The ferry sank.”", "")).containsExactly("The ferry sank");
    assertThat(pieces("\"The ferry sank.\"", "")).containsExactly("The ferry sank");
  }

  @Test
  void bothMarksOfAQuotationWithinAnotherAreLeftOut() {
    assertThat(pieces("“‘The ferry sank,’”", "")).containsExactly("The ferry sank");
  }

  @Test
  void aQuotationAtTheEndKeepsItsClosingMark() {
    assertThat(pieces("The ferry would “outlive us all”.", ""))
        .containsExactly("The ferry would “outlive us all”");
    assertThat(pieces("The ferry would \"outlive us all\".", ""))
        .containsExactly("The ferry would \"outlive us all\"");
  }

  @Test
  void aClosingMarkThatIsMissingIsTakenIn() {
    assertThat(pieces("The ferry would “outlive us all”.", "”"))
        .containsExactly("The ferry would “outlive us all”");
  }

  @Test
  void aQuotationAtTheStartKeepsItsOpeningMark() {
    assertThat(pieces("“False and hurtful” claims hurt the ferry.", ""))
        .containsExactly("“False and hurtful” claims hurt the ferry");
  }
}
