package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  /** A sentence of the words apart by spaces, without a parse. */
  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ")) {
      tokens.add(new Token(new Span(start, start + word.length()), word, word, "XX", null));
      start += word.length() + 1;
    }
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "dep");
    return new Sentence(0, 0, false, tokens, heads, relations);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "7 = 7 = 1",
        "3,000 fighters = 3000 = 1",
        "1,234,567 = 1234567 = 1",
        "3.5 million dollars = 3500000 = 2",
        "20m = 20000000 = 1",
        "1.2bn = 1200000000 = 1",
        "10k = 10000 = 1",
        "12 dozen eggs = 144 = 2",
        "two = 2 = 1",
        "twenty - five people = 25 = 3",
        "twenty five people = 25 = 2",
        "two hundred and five men = 205 = 4",
        "two hundred men = 200 = 2",
        "one thousand two hundred men = 1200 = 4",
        "six million three hundred thousand = 6300000 = 5",
        "a hundred men = 100 = 2",
        "a dozen = 12 = 2",
        "two dozen = 24 = 2",
        "half a million = 500000 = 3",
        "nineteen = 19 = 1",
        "two and three = 2 = 1",
        "ten twenty = 10 = 1",
      })
  void aNumberIsReadAsLongAsItGoes(String words, String value, int tokens) {
    Numerals.Numeral numeral = Numerals.at(sentence(words), 0);
    assertThat(numeral).isNotNull();
    assertThat(numeral.value()).isEqualByComparingTo(new BigDecimal(value));
    assertThat(numeral.last() - numeral.first() + 1).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "a man",
    "an",
    "first",
    "3rd",
    "hundreds",
    "10:30",
    "A380",
    "1-2",
    "-",
    "half",
    "and"
  })
  void whatIsNoCardinalIsNotRead(String words) {
    assertThat(Numerals.at(sentence(words), 0)).isNull();
  }

  @Test
  void aNumberOfFortyDigitsIsNone() {
    assertThat(Numerals.at(sentence("1".repeat(40)), 0)).isNull();
    assertThat(Numerals.at(sentence("9".repeat(100_000)), 0)).isNull();
  }

  @Test
  void theEndOfTheSentenceEndsTheNumber() {
    assertThat(Numerals.at(sentence("twenty -"), 0).value()).isEqualByComparingTo("20");
    assertThat(Numerals.at(sentence("two hundred and"), 0).last()).isEqualTo(1);
  }
}
