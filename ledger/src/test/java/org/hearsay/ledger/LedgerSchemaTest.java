package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.ReadingBuilder.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.pipeline.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers that an older or a newer Hearsay wrote. */
class LedgerSchemaTest {

  private static final String FIRST = LedgerSchema.current().scripts().get(0);

  /** What a second version might change: a column with a value from what is there, and a table. */
  private static final String SECOND =
      """
      ALTER TABLE article ADD COLUMN letters INTEGER;
      UPDATE article SET letters = length(identity);
      CREATE TABLE story (id INTEGER PRIMARY KEY) STRICT;
      """;

  private static final Reading FERRY = article("ferry.txt").own("The ferry sank").build();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeALedgerOfTheFirstVersion() {
    file = folder.resolve("ledger.db");
    try (Ledger ledger = open(FIRST)) {
      ledger.store(FERRY);
    }
  }

  private Ledger open(String... scripts) {
    return Ledger.open(
        file, new LedgerSchema(List.of(scripts)), Duration.ofSeconds(1), Clock.systemUTC());
  }

  @Test
  void theScriptsAreThoseOfTheFolder() {
    LedgerSchema current = LedgerSchema.current();
    assertThat(current.scripts()).hasSize(current.version());
    String next = "schema/%03d.sql".formatted(current.version() + 1);
    assertThat(LedgerSchema.class.getResource(next)).as("a script that is not run").isNull();
  }

  @Test
  void anOlderLedgerIsBroughtUpToDateWithAllThatItHolds() throws SQLException {
    try (Ledger ledger = open(FIRST, SECOND)) {
      assertThat(version(ledger)).isEqualTo(2);
      assertThat(LedgerFile.number(ledger.connection(), "SELECT min(letters) FROM article"))
          .isPositive();
      assertThat(LedgerFile.number(ledger.connection(), "SELECT count(*) FROM story")).isZero();
      assertThat(readings(ledger)).containsExactly(FERRY);
      assertThat(ledger.claims(new ClaimQuery(null, null, null, "ferry", 1, false))).hasSize(1);
      assertThat(ledger.store(FERRY)).isEqualTo(Stored.UNCHANGED);
    }
  }

  @Test
  void aCopyOfTheOlderLedgerIsKeptBesideIt() {
    open(FIRST, SECOND).close();
    Path copy = folder.resolve("ledger.db.version-1.bak");
    try (Ledger ledger =
        Ledger.open(
            copy, new LedgerSchema(List.of(FIRST)), Duration.ofSeconds(1), Clock.systemUTC())) {
      assertThat(readings(ledger)).containsExactly(FERRY);
    }
  }

  @Test
  void aCopyNeverOverwritesAnother() throws Exception {
    Path taken = folder.resolve("ledger.db.version-1.bak");
    Files.writeString(taken, "mine");
    open(FIRST, SECOND).close();
    assertThat(taken).hasContent("mine");
    assertThat(folder.resolve("ledger.db.version-1-2.bak")).isNotEmptyFile();
  }

  @Test
  void aChangeThatFailsLeavesTheLedgerAsItWas() throws SQLException {
    assertThatThrownBy(() -> open(FIRST, SECOND + "UPDATE no_such_table SET a = 1;"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("no_such_table");
    try (Ledger ledger = open(FIRST)) {
      assertThat(version(ledger)).isEqualTo(1);
      assertThat(readings(ledger)).containsExactly(FERRY);
    }
  }

  @Test
  void aNewLedgerIsMadeWithoutACopy() {
    Path fresh = folder.resolve("fresh.db");
    Ledger.open(
            fresh,
            new LedgerSchema(List.of(FIRST, SECOND)),
            Duration.ofSeconds(1),
            Clock.systemUTC())
        .close();
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("ledger.db", "fresh.db");
  }

  @Test
  void aLedgerOfANewerHearsayIsRefusedAndLeftAsItIs() throws Exception {
    open(FIRST, SECOND).close();
    byte[] before = Files.readAllBytes(file);
    for (boolean toRead : new boolean[] {false, true}) {
      assertThatThrownBy(() -> (toRead ? Ledger.openToRead(file) : open(FIRST)).close())
          .isInstanceOfSatisfying(
              LedgerException.class,
              newer -> assertThat(newer.problem()).isEqualTo(Problem.TOO_NEW))
          .hasMessageContaining(file.toString())
          .hasMessageContaining("version 2, this one knows 1")
          .hasMessageContaining("Update Hearsay");
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static long version(Ledger ledger) throws SQLException {
    return LedgerFile.number(ledger.connection(), "PRAGMA user_version");
  }

  private static List<Reading> readings(Ledger ledger) {
    List<Reading> readings = new ArrayList<>();
    ledger.readings(ArticleQuery.all(), readings::add);
    return readings;
  }
}
