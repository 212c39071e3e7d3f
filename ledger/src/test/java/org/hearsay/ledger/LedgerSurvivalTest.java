package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger whose writers are killed, or are many. */
@Timeout(180)
class LedgerSurvivalTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "killed without warning: {0}")
  @ValueSource(booleans = {true, false})
  void aWriterThatIsKilledLeavesEveryArticleWholeOrAbsent(boolean withoutWarning) throws Exception {
    Path file = folder.resolve("ledger.db");
    int stored = 0;
    for (int round = 1; round <= 2; round++) {
      Process writer = LedgerChild.start("write", file, "r", stored, 1_000_000, 5);
      int acknowledged = 0;
      try (BufferedReader output = writer.inputReader()) {
        for (int line = 0; line < 10 * round; line++) {
          String said = output.readLine();
          assertThat(said).startsWith("stored ");
          acknowledged = Integer.parseInt(said.substring("stored ".length()));
        }
        if (withoutWarning) {
          writer.destroyForcibly();
        } else {
          writer.destroy();
        }
        writer.waitFor();
      }
      stored = checkWhole(file, "r");
      assertThat(stored).isGreaterThanOrEqualTo(acknowledged);
    }
  }

  @Test
  void twoProgramsThatWriteAtOnceBothStoreAll() throws Exception {
    Path file = folder.resolve("ledger.db");
    int articles = 120;
    List<Process> writers = new ArrayList<>();
    for (String name : List.of("one", "two", "one")) {
      writers.add(LedgerChild.start("write", file, name, 0, articles, 3));
    }
    for (Process writer : writers) {
      assertThat(new String(writer.getInputStream().readAllBytes())).endsWith("done\n");
    }
    assertThat(checkWhole(file, "one")).isEqualTo(articles);
    assertThat(checkWhole(file, "two")).isEqualTo(articles);
  }

  @Test
  void manyThreadsShareOneLedger() throws Exception {
    Path file = folder.resolve("ledger.db");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Ledger ledger = Ledger.open(file)) {
      List<Callable<Stored>> tasks = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        int number = i / 2;
        tasks.add(() -> ledger.store(LedgerChild.reading("t", number)));
        tasks.add(
            () -> {
              ledger.claims(new ClaimQuery("Mora", null, null, null, 10, false));
              return Stored.UNCHANGED;
            });
      }
      List<Stored> results = new ArrayList<>();
      for (Future<Stored> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      assertThat(results).filteredOn(Stored.NEW::equals).hasSize(100);
    } finally {
      threads.shutdown();
    }
    assertThat(checkWhole(file, "t")).isEqualTo(100);
  }

  @Test
  void aReaderSeesWhatWasStoredWhileAWriterIsAtWork() throws IOException {
    Path file = folder.resolve("ledger.db");
    try (Ledger writer = Ledger.open(file);
        Ledger reader = Ledger.openToRead(file)) {
      assertThat(reader.articles(ArticleQuery.all())).isEmpty();
      writer.store(LedgerChild.reading("r", 1));
      assertThat(reader.articles(ArticleQuery.all())).hasSize(1);
    }
  }

  /** Holds every stored article against what it has to be. */
  private static int checkWhole(Path file, String name) throws SQLException {
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(rows(ledger, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(rows(ledger, "PRAGMA foreign_key_check")).isEmpty();
      List<Integer> numbers = new ArrayList<>();
      ledger.readings(
          ArticleQuery.all(),
          reading -> {
            String input = reading.article().input();
            if (input.startsWith(name)) {
              int number = Integer.parseInt(input.replaceAll("\\D", ""));
              assertThat(reading).isEqualTo(LedgerChild.reading(name, number));
              numbers.add(number);
            }
          });
      assertThat(numbers).doesNotHaveDuplicates();
      for (ArticleRow row : ledger.articles(ArticleQuery.all())) {
        int number = Integer.parseInt(row.input().replaceAll("\\D", ""));
        assertThat(row.claims()).isEqualTo(LedgerChild.claims(number));
        assertThat(row.attributions()).isEqualTo(LedgerChild.claims(number));
      }
      assertThat(rows(ledger, "SELECT count(*) FROM claim_search WHERE claim_search MATCH 'sank'"))
          .isEqualTo(rows(ledger, "SELECT count(*) FROM claim"));
      return numbers.size();
    }
  }

  private static List<String> rows(Ledger ledger, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = ledger.connection().createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
