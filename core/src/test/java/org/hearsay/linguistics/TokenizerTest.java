package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static List<Word> words(String text) {
    return Tokenizer.words(text, new Span(0, text.length()));
  }

  private static List<String> printed(String text) {
    return words(text).stream().map(word -> text.substring(word.start(), word.end())).toList();
  }

  @Test
  void wordsAndMarksArePartedAsInTheTreebank() {
    assertThat(printed("“I won’t go,” she said; the minister's 3-year-old plan (it's £3.5m)."))
        .containsExactly(
            "“",
            "I",
            "wo",
            "n’t",
            "go",
            ",",
            "”",
            "she",
            "said",
            ";",
            "the",
            "minister",
            "'s",
            "3",
            "-",
            "year",
            "-",
            "old",
            "plan",
            "(",
            "it",
            "'s",
            "£",
            "3.5",
            "m",
            ")",
            ".");
  }

  @Test
  void abbreviationsKeepTheirFullStop() {
    assertThat(printed("Mr. J. Harrow of Acme Inc. met Sen. Dale at 5 p.m. in the U.S. Senate."))
        .contains("Mr.", "J.", "Inc.", "Sen.", "p.m.", "U.S.");
  }

  @Test
  void sentencesWithoutASpaceBetweenThemAreParted() {
    assertThat(printed("They left the mill.Police came at 7 a.m.The road”.“No!”Nobody spoke?Yes."))
        .containsExactly(
            "They", "left", "the", "mill", ".", "Police", "came", "at", "7", "a.m.", "The", "road",
            "”", ".", "“", "No", "!", "”", "Nobody", "spoke", "?", "Yes", ".");
  }

  @Test
  void webAddressesAndInitialsAreNoGluedSentences() {
    assertThat(printed("See Mill.Com or http://mill.org/Main.Page by J.Dale and the U.S.Army."))
        .contains("Mill.Com", "http://mill.org/Main.Page")
        .doesNotContain("Com", "Page");
  }

  @Test
  void titlesThatTheLibraryLacksKeepItToo() {
    assertThat(printed("Cllr. Harrow wrote to Revd. Dale and Sec. Marsh."))
        .containsExactly(
            "Cllr.", "Harrow", "wrote", "to", "Revd.", "Dale", "and", "Sec.", "Marsh", ".");
  }

  @Test
  void theFullStopOfAnAbbreviationThatEndsASentenceIsAMarkOfItsOwn() {
    assertThat(printed("They left the U.S. The plan failed.")).contains("U.S", ".", "The");
  }

  @Test
  void offsetsCountUtf16UnitsBehindAstralCharacters() {
    String text = "😀 Fine 👨‍👩‍👧, said 𝐀nna 🇬🇧.";
    List<Word> words = words(text);
    assertThat(printed(text)).contains("😀", "Fine", "👨‍👩‍👧", ",", "said", "🇬🇧", ".");
    assertThat(words.get(1).start()).isEqualTo(3);
    assertThat(words.get(words.size() - 1))
        .isEqualTo(new Word(text.length() - 1, text.length(), "."));
  }

  @Test
  void offsetsCountFromTheWholeTextsStart() {
    String text = "Headline\n\nThe ferry sank.";
    assertThat(Tokenizer.words(text, new Span(10, text.length())).get(1))
        .isEqualTo(new Word(14, 19, "ferry"));
  }

  @Test
  void whatIsPrintedOtherwiseThanMeantKeepsItsPlace() {
    String text = "A&amp;B paid ½ of it";
    assertThat(words(text).get(0)).isEqualTo(new Word(0, 7, "A&B"));
    assertThat(words(text).get(2)).isEqualTo(new Word(13, 14, "1/2"));
  }

  @Test
  void noCharacterIsLostButBlanksAndControls() {
    String text = "ב־שלום \u0001 \uFFFD x\u0000y \u200B ﷽ №§¶ �\uD83D z";
    StringBuilder left = new StringBuilder(text);
    for (Word word : words(text)) {
      for (int i = word.start(); i < word.end(); i++) {
        left.setCharAt(i, ' ');
      }
    }
    assertThat(left.chars().filter(c -> !Character.isISOControl(c) && c != '\u200B'))
        .allMatch(Character::isWhitespace);
  }

  @Test
  void aLineOfDashesIsOneToken() {
    assertThat(printed("Above " + "-".repeat(80) + " below")).hasSize(3);
  }

  @Test
  void aBlockOfEncodedDataIsOneTokenAndItsFormIsCut() {
    List<Word> words = words("data " + "aGVhcnNheQ".repeat(100) + " end");
    assertThat(words).hasSize(3);
    assertThat(words.get(1).end() - words.get(1).start()).isEqualTo(1000);
    assertThat(words.get(1).form()).hasSize(100);
  }
}
