package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.testing.TestModels.linguistics;
import static org.hearsay.testing.TestModels.parse;

import java.util.concurrent.TimeUnit;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are no articles. The time limits leave a slow machine ten times what is needed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {

  @BeforeAll
  static void load() {
    linguistics().awaitLoaded();
  }

  @Test
  void aMegabyteWithoutALineEndIsSplit() {
    String text = "The ferry sank at noon, said the harbour master of Port Ellery. ".repeat(15_700);
    Span all = new Span(0, text.length());
    assertThat(text).hasSizeGreaterThan(1_000_000);
    assertThat(SentenceSplitter.split(text, Tokenizer.words(text, all))).hasSize(15_700);
  }

  @Test
  void aLongTextWithoutALineEndIsParsed() {
    ParsedArticle parsed =
        parse("The ferry sank at noon, said the harbour master of Port Ellery. ".repeat(1_570));
    assertThat(parsed.sentences()).hasSize(1_570);
  }

  @Test
  void aSentenceOf20000Words() {
    ParsedArticle parsed = parse("the ferry and ".repeat(6_666) + "the crew.");
    assertThat(parsed.sentences()).allMatch(s -> s.size() <= LongSentences.LIMIT);
    assertThat(parsed.sentences().stream().mapToInt(s -> s.size()).sum()).isEqualTo(20_001);
    assertThat(parsed.findings()).extracting(Finding::code).containsExactly("long-sentence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "\"",
        "'",
        "-",
        "(",
        ")",
        "&",
        ".",
        "!",
        "?",
        "…",
        "@",
        "#",
        "%",
        "~",
        "$",
        "/",
        "“",
        "a",
        "1",
        "a.",
        "x@",
        "1,",
        "<a ",
        "😀",
        "👨‍👩‍👧",
        "\u0001",
        "\u200F",
        "\uFFFD",
        "é\u0301",
        "http://",
        "中",
        "( ",
        "\" ",
        "… ",
        "' ",
        "A. ",
        "U.S. "
      })
  void theSameAgainAndAgain(String unit) {
    ParsedArticle parsed = parse(unit.repeat(20_000 / unit.length()));
    assertThat(parsed.sentences()).allMatch(s -> s.size() <= LongSentences.LIMIT);
  }

  @Test
  void rightToLeftText() {
    ParsedArticle parsed =
        parse("قال الوزير إن العبارة غرقت. המעבורת טבעה בצהריים. \u202Eabc\u202C");
    assertThat(parsed.sentences()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void controlCharacters() {
    StringBuilder text = new StringBuilder("The ferry ");
    for (char c = 0; c < 0xA0; c++) {
      if (Character.isISOControl(c)) {
        text.append(c).append("sank").append(c);
      }
    }
    assertThat(parse(text.toString()).sentences()).isNotEmpty();
  }

  @Test
  void loneSurrogates() {
    assertThat(parse("The \uD83D ferry \uDE00 sank\uD83D.").sentences()).hasSize(1);
  }

  @Test
  void onlyPunctuation() {
    assertThat(parse("... !!! ??? ,,, ;;; --- \"\"\" ((( ))) [[[ ]]]").sentences()).isNotEmpty();
  }
}
