package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.ReadingBuilder.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the ledger finds, over four articles by two outlets on a ferry that sank. */
class LedgerQueryTest {

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void fill() {
    ledger = Ledger.open(folder.resolve("ledger.db"));
    ledger.store(
        List.of(
            article("c.txt")
                .outlet("Port Sol Courier")
                .published("2024-03-02T09:00+01:00")
                .headline("Search goes on")
                .said(
                    SourceKind.NAMED_PERSON,
                    "Léa Mora",
                    "Mora",
                    "the ferry sank off the lighthouse")
                .near("the lighthouse", "Zürichhorn")
                .believed("divers found a survivor")
                .build(),
            article("a.txt")
                .outlet("Port Sol Courier")
                .published("2024-03-01")
                .headline("Ferry sinks")
                .own("The ferry sank while the crew slept")
                .within("the crew slept")
                .participant("crew", "Blue Star Line")
                .said(SourceKind.UNNAMED_PERSON, "a sailor", "a sailor", "at least 40 were aboard")
                .number("at least 40", 40, Bound.AT_LEAST)
                .build(),
            article("b.txt")
                .outlet("Harbour Herald")
                .published("2024-03-02T08:30+01:00")
                .headline("UN to send divers")
                .said(SourceKind.NAMED_GROUP, "UN", "the UN", "divers were on their way")
                .saidFromIntelligence("Ivo Brandt", "an explosion caused the evacuation")
                .build(),
            article("z-undated.txt").own("Nobody used the lifeboats").build()));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void claimsComeByDateThenInputThenPositionTheUndatedFirst() {
    assertThat(texts(ClaimQuery.all()))
        .containsExactly(
            "Nobody used the lifeboats",
            "The ferry sank while the crew slept",
            "at least 40 were aboard",
            "divers were on their way",
            "an explosion caused the evacuation",
            "the ferry sank off the lighthouse",
            "divers found a survivor");
  }

  @Test
  void aLimitKeepsTheNewest() {
    assertThat(texts(new ClaimQuery(null, null, null, null, 3, false)))
        .containsExactly(
            "an explosion caused the evacuation",
            "the ferry sank off the lighthouse",
            "divers found a survivor");
  }

  @Test
  void claimsWithinOtherClaimsAreListedWhenAskedFor() {
    assertThat(texts(new ClaimQuery(null, "Blue Star", null, null, 10, false))).isEmpty();
    assertThat(texts(new ClaimQuery(null, "Blue Star", null, null, 10, false, true)))
        .containsExactly("the crew slept");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Léa Mora         | the ferry sank off the lighthouse
          lea MORA         | the ferry sank off the lighthouse
          Mora             | the ferry sank off the lighthouse
          harbour master   | an explosion caused the evacuation; the ferry sank off the lighthouse
          a sailor         | at least 40 were aboard
          un               | divers were on their way
          Ivo              | an explosion caused the evacuation
          intelligence     | an explosion caused the evacuation
          Brand            | an explosion caused the evacuation
          Courier          | The ferry sank while the crew slept
          unnamed          | at least 40 were aboard; divers found a survivor
          Unnamed          | at least 40 were aboard; divers found a survivor
          Ivo Mora         |
          Harbour Herald   |
          """)
  void bySource(String source, @Nullable String texts) {
    assertThat(String.join("; ", texts(new ClaimQuery(source, null, null, null, 10, false))))
        .isEqualTo(texts == null ? "" : texts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          divers           | divers were on their way; divers found a survivor
          lighthouse ferry | the ferry sank off the lighthouse
          ZURICHHORN       | the ferry sank off the lighthouse
          evacuat          | an explosion caused the evacuation
          Mora             |
          Herald           |
          """)
  void byWhatTheyAreAbout(String about, @Nullable String texts) {
    assertThat(String.join("; ", texts(new ClaimQuery(null, about, null, null, 10, false))))
        .isEqualTo(texts == null ? "" : texts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mora ferry       | the ferry sank off the lighthouse
          brandt explosion | an explosion caused the evacuation
          us               |
          us*              | Nobody used the lifeboats
          40               | at least 40 were aboard
          explosion mora   |
          """)
  void byWordsOfTheClaimItsNamesAndItsSources(String words, @Nullable String texts) {
    assertThat(String.join("; ", texts(new ClaimQuery(null, null, null, words, 10, false))))
        .isEqualTo(texts == null ? "" : texts);
  }

  @Test
  void sinceADayLeavesOutTheUndated() {
    LocalDate since = LocalDate.of(2024, 3, 2);
    assertThat(ledger.claims(new ClaimQuery(null, null, since, null, 10, false)))
        .extracting(ClaimRow::input)
        .containsExactly("b.txt", "b.txt", "c.txt", "c.txt");
  }

  @Test
  void conditionsNarrowOneAnother() {
    LocalDate since = LocalDate.of(2024, 3, 2);
    assertThat(texts(new ClaimQuery("unnamed", "divers", since, "survivor", 1, false)))
        .containsExactly("divers found a survivor");
    assertThat(texts(new ClaimQuery("unnamed", "ferry", null, null, 1, false))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "'",
        "(",
        ")",
        "*",
        "-",
        "^ferry",
        "{text}: ferry",
        "NEAR(a b)",
        "a OR",
        "ferry AND",
        "NOT",
        "text:",
        "+",
        "—",
        "\u0000",
        "ferry\u0000",
        " ",
        "",
        "%",
        "_",
        "x'y",
        "\\",
        "\uD83D",
        "😀"
      })
  void nothingTypedIsTakenForSyntax(String typed) {
    ledger.claims(new ClaimQuery(typed, typed, null, typed, 10, true));
    ledger.articles(new ArticleQuery(typed, null, typed, 10, true));
  }

  @Test
  void wordsWithoutALetterFindNothing() {
    assertThat(texts(new ClaimQuery(null, null, null, "— \"", 10, true))).isEmpty();
    assertThat(texts(new ClaimQuery("—", null, null, null, 10, true))).isEmpty();
    assertThat(texts(new ClaimQuery(null, "—", null, null, 10, true))).isEmpty();
    assertThat(ledger.articles(new ArticleQuery("—", null, null, 10, true))).isEmpty();
    assertThat(ledger.articles(new ArticleQuery(null, null, "—", 10, true))).isEmpty();
  }

  @Test
  void aRowCarriesTheEvidence() {
    ClaimRow row = ledger.claims(new ClaimQuery(null, "explosion", null, null, 1, false)).get(0);
    String text = readingOf("b.txt");
    assertThat(row.spans()).hasSize(1);
    assertThat(row.spans().get(0).of(text)).isEqualTo("an explosion caused the evacuation");
    assertThat(row.chainText()).isEqualTo("Harbour Herald ← Ivo Brandt ← intelligence");
    assertThat(row.source()).isEqualTo("intelligence");
    assertThat(row.certainty()).isEqualTo(Certainty.PROBABLE);
    assertThat(row.attribution()).isEqualTo("a3");
    assertThat(row.rule()).isEqualTo("attribution/verb-complement");
    assertThat(row.outlet()).isEqualTo("Harbour Herald");
    assertThat(row.headline()).isEqualTo("UN to send divers");
    assertThat(row.published()).hasToString("2024-03-02T08:30:00+01:00");
    assertThat(row.version()).isEqualTo(1);
    assertThat(row.latest()).isTrue();
    ChainRow inner = row.chain().get(2);
    Span cue = Objects.requireNonNull(inner.cue());
    assertThat(cue.of(text)).isEqualTo("suggested").isEqualTo(inner.cueText());
    assertThat(inner.kind()).isEqualTo(SourceKind.DOCUMENT);
    assertThat(inner.basis()).isEqualTo(Basis.INTELLIGENCE);
    assertThat(row.chain().get(0).kind()).isNull();
  }

  @Test
  void aRowCarriesPlacesAndNumbers() {
    assertThat(ledger.claims(new ClaimQuery("Mora", null, null, null, 1, false)).get(0).places())
        .containsExactly("near Zürichhorn");
    assertThat(ledger.claims(new ClaimQuery("sailor", null, null, null, 1, false)).get(0))
        .satisfies(
            row -> {
              assertThat(row.quantities()).containsExactly("at least 40");
              assertThat(row.places()).isEmpty();
            });
  }

  @Test
  void aSourceLeftOutIsUnnamedAndAnOutletLeftOutAQuestionMark() {
    assertThat(ledger.claims(new ClaimQuery(null, "survivor", null, null, 1, false)).get(0))
        .satisfies(
            row -> {
              assertThat(row.chainText()).isEqualTo("Port Sol Courier ← unnamed");
              assertThat(row.source()).isNull();
            });
    assertThat(ledger.claims(new ClaimQuery(null, "lifeboats", null, null, 1, false)).get(0))
        .satisfies(
            row -> {
              assertThat(row.chainText()).isEqualTo("?");
              assertThat(row.attribution()).isNull();
              assertThat(row.rule()).isNull();
              assertThat(row.published()).isNull();
            });
  }

  @Test
  void articlesComeByDateThenInput() {
    assertThat(inputs(ArticleQuery.all()))
        .containsExactly("z-undated.txt", "a.txt", "b.txt", "c.txt");
    assertThat(inputs(new ArticleQuery(null, null, null, 2, false)))
        .containsExactly("b.txt", "c.txt");
  }

  @Test
  void articlesByOutletDayAndWordsOfHeadlineOrBody() {
    assertThat(inputs(new ArticleQuery("courier", null, null, 10, false)))
        .containsExactly("a.txt", "c.txt");
    assertThat(inputs(new ArticleQuery(null, LocalDate.of(2024, 3, 2), null, 10, false)))
        .containsExactly("b.txt", "c.txt");
    assertThat(inputs(new ArticleQuery(null, null, "un divers", 10, false)))
        .containsExactly("b.txt");
    assertThat(inputs(new ArticleQuery(null, null, "survivor", 10, false)))
        .containsExactly("c.txt");
    assertThat(inputs(new ArticleQuery("herald", null, "survivor", 10, false))).isEmpty();
  }

  @Test
  void anArticleRowCountsWhatWasRead() {
    assertThat(ledger.articles(new ArticleQuery("herald", null, null, 10, false)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.attributions()).isEqualTo(3);
              assertThat(row.sources()).isEqualTo(3);
              assertThat(row.claims()).isEqualTo(2);
            });
    assertThat(ledger.articles(new ArticleQuery(null, null, "slept", 10, false)))
        .singleElement()
        .satisfies(row -> assertThat(row.claims()).as("main ones").isEqualTo(2));
  }

  @Test
  void aLimitBelowOneIsRefused() {
    assertThatThrownBy(() -> new ClaimQuery(null, null, null, null, 0, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ArticleQuery(null, null, null, -1, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private String readingOf(String input) {
    List<String> texts = new ArrayList<>();
    ledger.readings(
        ArticleQuery.all(),
        reading -> {
          if (reading.article().input().equals(input)) {
            texts.add(reading.article().text());
          }
        });
    return texts.get(0);
  }

  private List<String> texts(ClaimQuery query) {
    return ledger.claims(query).stream().map(ClaimRow::text).toList();
  }

  private List<String> inputs(ArticleQuery query) {
    return ledger.articles(query).stream().map(ArticleRow::input).toList();
  }
}
