package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.ReadingBuilder.article;
import static org.hearsay.ledger.Stored.NEW;
import static org.hearsay.ledger.Stored.NEW_VERSION;
import static org.hearsay.ledger.Stored.REREAD;
import static org.hearsay.ledger.Stored.UNCHANGED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.SourceKind;
import org.hearsay.pipeline.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger keeps of what it is given. */
class LedgerTest {

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("ledger.db"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static ReadingBuilder ferry() {
    return article("ferry.txt").outlet("Port Sol Courier").headline("Ferry sinks");
  }

  @Test
  void anArticleReadTwiceIsStoredOnce() {
    Reading reading = ferry().own("The ferry sank").build();
    assertThat(ledger.store(reading)).isEqualTo(NEW);
    assertThat(ledger.store(reading)).isEqualTo(UNCHANGED);
    assertThat(ledger.articles(ArticleQuery.all())).hasSize(1);
    assertThat(ledger.claims(ClaimQuery.all())).hasSize(1);
  }

  @Test
  void theSameArticleTwiceInOneBatchIsStoredOnce() {
    Reading reading = ferry().own("The ferry sank").build();
    assertThat(ledger.store(List.of(reading, reading))).containsExactly(NEW, UNCHANGED);
    assertThat(ledger.articles(ArticleQuery.all())).hasSize(1);
  }

  @Test
  void aChangedArticleBecomesANewVersionAndTheOldOneStays() {
    Reading first = ferry().own("The ferry sank").build();
    Reading second = ferry().own("The ferry did not sink").build();
    ledger.store(first);
    assertThat(ledger.store(second)).isEqualTo(NEW_VERSION);

    assertThat(texts(ClaimQuery.all())).containsExactly("The ferry did not sink");
    assertThat(texts(new ClaimQuery(null, null, null, null, 10, true)))
        .containsExactly("The ferry sank", "The ferry did not sink");
    assertThat(readings(true)).containsExactly(first, second);
    assertThat(readings(false)).containsExactly(second);
    assertThat(ledger.articles(ArticleQuery.all()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.version()).isEqualTo(2);
              assertThat(row.versions()).isEqualTo(2);
              assertThat(row.latest()).isTrue();
            });
  }

  @Test
  void bothVersionsInOneBatchAreKept() {
    Reading first = ferry().own("The ferry sank").build();
    Reading second = ferry().own("The ferry did not sink").build();
    assertThat(ledger.store(List.of(first, second, first, second)))
        .containsExactly(NEW, NEW_VERSION, UNCHANGED, UNCHANGED);
    assertThat(readings(false)).containsExactly(second);
  }

  @Test
  void anArticleThatGoesBackToAnOlderTextHasThatAsItsLatestVersion() {
    Reading first = ferry().own("The ferry sank").build();
    Reading second = ferry().own("The ferry did not sink").build();
    ledger.store(List.of(first, second));
    assertThat(ledger.store(first)).isEqualTo(UNCHANGED);
    assertThat(readings(false)).containsExactly(first);
    assertThat(readings(true)).containsExactly(first, second);
  }

  @Test
  void anOlderTextReadLaterIsNotTheLatestWhenItsDateSaysSo() {
    Reading evening = ferry().published("2024-03-01T20:00Z").own("Forty are dead").build();
    Reading morning = ferry().published("2024-03-01T08:00+01:00").own("Ten are dead").build();
    ledger.store(evening);
    assertThat(ledger.store(morning)).isEqualTo(NEW_VERSION);
    assertThat(readings(false)).containsExactly(evening);
    Reading corrected =
        ferry()
            .published("2024-03-01T08:00+01:00")
            .updated("2024-03-02")
            .own("Nine are dead")
            .build();
    ledger.store(corrected);
    assertThat(readings(false)).containsExactly(corrected);
  }

  @Test
  void theSameTextReadOtherwiseReplacesItsReading() {
    Reading crude = ferry().own("Mora said the ferry sank").build();
    String text = crude.article().text();
    Reading finer = ferry().said(SourceKind.NAMED_PERSON, "Mora", "Mora", "the ferry sank").build();
    assertThat(finer.article().text()).isEqualTo(text);

    ledger.store(crude);
    assertThat(ledger.store(finer)).isEqualTo(REREAD);
    assertThat(readings(true)).containsExactly(finer);
    assertThat(texts(ClaimQuery.all())).containsExactly("the ferry sank");
    assertThat(texts(new ClaimQuery(null, null, null, "Mora said", 10, true))).isEmpty();
    assertThat(texts(new ClaimQuery("Mora", null, null, "ferry", 10, true)))
        .containsExactly("the ferry sank");
    assertThat(ledger.store(finer)).isEqualTo(UNCHANGED);
  }

  @Test
  void aReadingReplacedInTheBatchThatStoredItLeavesNothingBehind() {
    Reading crude = ferry().own("Mora said the ferry sank").build();
    Reading finer = ferry().said(SourceKind.NAMED_PERSON, "Mora", "Mora", "the ferry sank").build();
    assertThat(ledger.store(List.of(crude, finer, crude))).containsExactly(NEW, REREAD, REREAD);
    assertThat(readings(true)).containsExactly(crude);
    assertThat(texts(ClaimQuery.all())).containsExactly("Mora said the ferry sank");
  }

  @Test
  void twoOutletsWithTheSameTextAreTwoArticles() {
    ledger.store(
        List.of(
            article("a.html").url("https://courier.example/1").own("The ferry sank").build(),
            article("b.html").url("https://herald.example/9").own("The ferry sank").build()));
    assertThat(ledger.articles(ArticleQuery.all())).hasSize(2);
  }

  @Test
  void whatWasStoredIsThereAfterTheLedgerIsOpenedAgain() {
    Reading reading = ferry().own("The ferry sank").build();
    ledger.store(reading);
    ledger.close();
    ledger = Ledger.open(folder.resolve("ledger.db"));
    assertThat(readings(true)).containsExactly(reading);
    assertThat(ledger.store(reading)).isEqualTo(UNCHANGED);
  }

  @Test
  void aLedgerThatIsClosedIsOneFile() {
    ledger.store(ferry().own("The ferry sank").build());
    ledger.close();
    assertThat(folder).isDirectoryContaining("glob:**/ledger.db");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void anArticleWithoutASingleClaimIsStoredToo() {
    ledger.store(article("empty.txt").build());
    assertThat(ledger.articles(ArticleQuery.all()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.claims()).isZero();
              assertThat(row.headline()).isNull();
              assertThat(row.published()).isNull();
              assertThat(row.outlet()).isNull();
            });
  }

  @Test
  void anyTextComesBackAsItWas() {
    Reading reading =
        article("odd.txt")
            .outlet("Zürich \"Bote\" \u0000")
            .own("\uD83D half a pair, \u0000 a null, 😀 and \u202e a turn")
            .build();
    ledger.store(reading);
    assertThat(readings(true)).containsExactly(reading);
  }

  private List<String> texts(ClaimQuery query) {
    return ledger.claims(query).stream().map(ClaimRow::text).toList();
  }

  private List<Reading> readings(boolean allVersions) {
    List<Reading> readings = new ArrayList<>();
    ledger.readings(
        new ArticleQuery(null, null, null, ClaimQuery.NO_LIMIT, allVersions), readings::add);
    return readings;
  }
}
