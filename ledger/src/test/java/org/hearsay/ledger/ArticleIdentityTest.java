package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.ReadingBuilder.article;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes two texts versions of one article. */
class ArticleIdentityTest {

  private static String of(ReadingBuilder builder) {
    return ArticleIdentity.of(builder.build().article());
  }

  @ParameterizedTest
  @CsvSource({
    "http://www.daily.example/a/b, https://www.daily.example/a/b",
    "https://Daily.Example/a, https://daily.example/a",
    "https://daily.example/a#comments, https://daily.example/a",
    "https://daily.example:443/a, https://daily.example/a",
    "https://daily.example/a?utm_source=x&utm_medium=y, https://daily.example/a",
    "https://daily.example/a?id=7&fbclid=zz, https://daily.example/a?id=7",
  })
  void aUrlCountsWithoutSchemeFragmentAndCampaign(String one, String other) {
    assertThat(of(article("one.html").url(one))).isEqualTo(of(article("other.html").url(other)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://daily.example/a, https://daily.example/A",
    "https://daily.example/a?id=7, https://daily.example/a?id=8",
    "https://daily.example/a, https://herald.example/a",
    "https://daily.example/?p=7, https://daily.example/?p=8",
    "https://daily.example:8080/a, https://daily.example/a",
  })
  void otherUrlsAreOtherArticles(String one, String other) {
    assertThat(of(article("page.html").url(one))).isNotEqualTo(of(article("page.html").url(other)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://daily.example/",
        "https://daily.example",
        "https://daily.example/#top",
        "https://daily.example/?utm_source=x",
        "/relative/path",
        "not a url",
        "mailto:desk@daily.example"
      })
  void whatNamesNoArticleDoesNotCount(String url) {
    assertThat(of(article("page.html").url(url))).isEqualTo(of(article("page.html")));
  }

  @Test
  void anInputThatIsAUrlCountsAsOne() {
    assertThat(of(article("https://daily.example/a")))
        .isEqualTo(of(article("saved.html").url("https://daily.example/a")));
  }

  @Test
  void withoutAUrlIdAndOutletTogether() {
    assertThat(of(article("one.jsonl#7").id("7").outlet("Courier")))
        .isEqualTo(of(article("copy.jsonl#7").id("7").outlet("Courier")))
        .isNotEqualTo(of(article("one.jsonl#7").id("7").outlet("Herald")))
        .isNotEqualTo(of(article("one.jsonl#7").id("8").outlet("Courier")));
  }

  @Test
  void anIdAloneIsNotEnoughSinceTwoCollectionsMayUseIt() {
    assertThat(of(article("one.jsonl#7").id("7")))
        .isNotEqualTo(of(article("other.jsonl#7").id("7")));
  }

  @Test
  void thenTheFileHoweverItWasNamed() {
    String absolute = Path.of("folder", "page.txt").toAbsolutePath().toString();
    assertThat(of(article("folder/page.txt").own("One")))
        .isEqualTo(of(article(absolute).own("Other")))
        .isEqualTo(of(article("folder/../folder/./page.txt")))
        .isNotEqualTo(of(article("other/page.txt").own("One")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "-#3", ""})
  void thenTheTextOfWhatCameThroughAPipe(String input) {
    assertThat(of(article(input).own("One")))
        .isEqualTo(of(article("-").own("One")))
        .isNotEqualTo(of(article("-").own("Other")));
  }

  @Test
  void aNameThatIsNoPathCountsByItsText() {
    assertThat(of(article("a\u0000b").own("One"))).isEqualTo(of(article("-").own("One")));
  }
}
