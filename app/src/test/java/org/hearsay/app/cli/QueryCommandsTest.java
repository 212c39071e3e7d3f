package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.cli.CommandRun.hearsay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three articles are read, then the ledger is asked. */
@Timeout(120)
class QueryCommandsTest {

  @TempDir static Path temporary;
  static Path ledger;
  static Path folder;

  @BeforeAll
  static void readArticles() throws IOException {
    folder = Articles.folder(Files.createDirectory(temporary.resolve("articles")));
    ledger = temporary.resolve("ledger.db");
    read("a-bridge.txt", "2026-03-10", "--outlet=Lund Post");
    read("b-election.txt", "2026-03-12", "--outlet=The Vellin Courier");
    read("c-museum.txt", "2026-03-12", "--quiet");
  }

  private static void read(String name, String date, String option) {
    hearsay("read", "--ledger", ledger, "--date", date, option, folder.resolve(name));
  }

  private static Result claims(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "claims";
    all[1] = "--ledger";
    all[2] = ledger;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return hearsay(all);
  }

  @Test
  void claimsAreATableUnderHeadings() {
    Result result = claims("ballots");
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.outLines().get(0)).matches("DATE +SOURCE +SURE +CLAIM");
    assertThat(result.out()).contains("2026-03-12", "Pia Marek", "300 ballots");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineOfATableIsWiderThanAsked(int width) {
    Result claims = claims("--width", width, "--evidence");
    assertThat(claims.outLines())
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    Result articles = hearsay("articles", "--ledger", ledger, "--width", width, "--evidence");
    assertThat(articles.outLines())
        .hasSizeGreaterThan(3)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @CsvSource({
    "--source=Holm, may close, ballots",
    "--about=museum, painting, ballots",
    "--source=commission, votes, painting"
  })
  void claimsAreFoundByWhoSaidThemAndWhatTheyAreAbout(
      String condition, String found, String notFound) {
    assertThat(claims(condition, "--width=200").out()).contains(found).doesNotContain(notFound);
  }

  @Test
  void evidenceIsTheInputAndTheOffset() {
    Result result = claims("--evidence", "--width=300", "ballots");
    int offset = Articles.ELECTION.indexOf("at least 300 ballots");
    assertThat(result.out()).contains(folder.resolve("b-election.txt") + ":" + offset);
  }

  @Test
  void olderDaysAreLeftOutWhenAsked() {
    assertThat(claims("--since", "2026-03-13").err()).contains("no such claim in");
    assertThat(claims("--since", "2026-03-12").out()).contains("2026-03-12");
    assertThat(claims("--since", "someday").code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void theLimitKeepsTheNewestAndSaysThatThereAreMore() {
    Result result = claims("--limit", 2);
    assertThat(result.outLines().stream().filter(line -> line.startsWith("2026"))).hasSize(2);
    assertThat(result.err()).contains("the newest 2 claims; --limit shows more");
    assertThat(claims("--limit", 0).code()).isEqualTo(ExitCode.USAGE.code());
  }

  @Test
  void aClaimInJsonLinesHasTheNamesOfTheRecord() throws IOException {
    JsonNode claim = new ObjectMapper().readTree(claims("--format=jsonl", "ballots").out());
    assertThat(claim.at("/text").asText()).contains("at least 300 ballots");
    assertThat(claim.at("/factuality/certainty").asText()).isNotEmpty();
    JsonNode appearance = claim.at("/appearances/0");
    assertThat(appearance.at("/input").asText())
        .isEqualTo(folder.resolve("b-election.txt").toString());
    assertThat(appearance.at("/published").asText()).isEqualTo("2026-03-12");
    int start = appearance.at("/spans/0/start").asInt();
    int end = appearance.at("/spans/0/end").asInt();
    assertThat(Articles.ELECTION.substring(start, end)).isEqualTo(claim.at("/text").asText());
    assertThat(claim.at("/chain/1/name").asText()).isEqualTo("Pia Marek");
    assertThat(claim.at("/chain/1/kind").asText()).isEqualTo("named-person");
  }

  @Test
  void articlesAreListedOnceEachWithTheirClaims() {
    Result result = hearsay("articles", "--ledger", ledger, "--evidence", "--width", 200);
    assertThat(result.outLines().get(0)).matches("DATE +OUTLET +CLAIMS +HEADLINE");
    assertThat(result.out())
        .containsOnlyOnce("Lund bridge may close in May")
        .contains("Lund Post", folder.resolve("c-museum.txt").toString());
  }

  @Test
  void anArticleInJsonLinesHasItsVersion() throws IOException {
    Result result = hearsay("articles", "--ledger", ledger, "--format=jsonl", "bridge");
    JsonNode article = new ObjectMapper().readTree(result.out());
    assertThat(article.at("/headline").asText()).isEqualTo("Lund bridge may close in May");
    assertThat(article.at("/version").asInt()).isEqualTo(1);
    assertThat(article.at("/sha256").asText()).hasSize(64);
  }
}
