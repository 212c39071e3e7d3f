package org.hearsay.app.cli;

import java.nio.file.Path;
import org.hearsay.ledger.LedgerLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code read} that say where readings are kept. */
final class LedgerOptions {

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger to keep readings in; the one in your data folder, if not given.")
  @Nullable Path given;

  @Option(names = "--no-ledger", description = "Keep nothing.")
  boolean none;

  /** Where readings are kept; null for nowhere. */
  @Nullable Path file() {
    if (none) {
      return null;
    }
    return given == null ? LedgerLocation.byDefault() : given;
  }
}
