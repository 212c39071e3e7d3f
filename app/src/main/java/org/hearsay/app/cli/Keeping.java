package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Stored;
import org.hearsay.pipeline.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Keeps readings in the ledger while they are printed. The ledger is opened in the background. When
 * it cannot be opened or written, readings go on being printed; the trouble is said once and the
 * readings that were not kept are counted. Not thread-safe.
 */
final class Keeping implements AutoCloseable {

  private final @Nullable Path file;
  private final @Nullable CompletableFuture<Ledger> opening;
  private final Map<Stored, Integer> stored = new EnumMap<>(Stored.class);
  private @Nullable LedgerException trouble;
  private int lost;

  /**
   * @param file null to keep nothing
   */
  Keeping(@Nullable Path file, Timings timings) {
    this.file = file;
    this.opening = file == null ? null : CompletableFuture.supplyAsync(() -> open(file, timings));
  }

  private static Ledger open(Path file, Timings timings) {
    Ledger ledger = Ledger.open(file);
    timings.mark("ledger open");
    return ledger;
  }

  void keep(Reading reading) {
    Ledger ledger = ledger();
    if (opening == null) {
      return;
    }
    if (ledger == null) {
      lost++;
      return;
    }
    try {
      stored.merge(ledger.store(reading), 1, Integer::sum);
    } catch (LedgerException failed) {
      lost++;
      trouble = trouble == null ? failed : trouble;
    }
  }

  /** The ledger once it is open; null when there is none to be had. */
  private @Nullable Ledger ledger() {
    if (opening == null) {
      return null;
    }
    try {
      return opening.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof LedgerException known) {
        trouble = known;
        return null;
      }
      throw failed;
    }
  }

  boolean hasTrouble() {
    return trouble != null;
  }

  void printTrouble(Console console) {
    if (trouble != null) {
      console.say(String.valueOf(trouble.getMessage()));
      if (lost > 0) {
        console.say(lost + (lost == 1 ? " reading was" : " readings were") + " not kept");
      }
    }
  }

  /** For the end of the summary; empty when nothing was to be kept or could be. */
  String summary() {
    if (stored.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    stored.forEach(
        (what, count) ->
            parts.add(
                count
                    + switch (what) {
                      case NEW -> " new";
                      case UNCHANGED -> " known already";
                      case NEW_VERSION -> count == 1 ? " new version" : " new versions";
                      case REREAD -> " read anew";
                    }));
    return "; ledger: " + String.join(", ", parts) + " (" + file + ")";
  }

  @Override
  public void close() {
    Ledger ledger = ledger();
    if (ledger != null) {
      try {
        ledger.close();
      } catch (LedgerException failed) {
        trouble = trouble == null ? failed : trouble;
      }
    }
  }
}
