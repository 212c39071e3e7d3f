package org.hearsay.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.ClaimQuery;
import org.hearsay.ledger.LedgerLocation;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that {@code claims} and {@code articles} share. */
final class QueryOptions {

  /** What {@code --format} takes. */
  enum Format {
    TABLE,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Rows of a table; a reader who wants more asks more closely. */
  private static final int USUAL_LIMIT = 50;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Only articles published on this day or later, such as 2026-03-10.")
  @Nullable String since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many at most, the newest: 50, or all with jsonl, if not given.")
  @Nullable Integer limit;

  @Option(names = "--all-versions", description = "Older versions of changed articles, too.")
  boolean allVersions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (for people, the default) or jsonl (one record a line).")
  Format format = Format.TABLE;

  @Option(
      names = "--evidence",
      description = "Under each row, the place it comes from, as input:offset.")
  boolean evidence;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger to ask; the one in your data folder, if not given.")
  @Nullable Path given;

  Path ledger() {
    return given == null ? LedgerLocation.byDefault() : given;
  }

  @Nullable LocalDate firstDay() {
    if (since == null) {
      return null;
    }
    return ArticleDate.parse(since)
        .map(ArticleDate::day)
        .orElseThrow(() -> wrong("--since " + since + " is no day; write it as 2026-03-10"));
  }

  int mostRows() {
    if (limit == null) {
      return format == Format.TABLE ? USUAL_LIMIT : ClaimQuery.NO_LIMIT;
    }
    if (limit < 1) {
      throw wrong("--limit " + limit + ": at least 1 is needed");
    }
    return limit;
  }

  /** One more than is shown, so that it can be said that there are more. */
  int asked() {
    int rows = mostRows();
    return rows == ClaimQuery.NO_LIMIT ? rows : rows + 1;
  }

  /** The words after the options, as one; null when there are none. */
  static @Nullable String words(List<String> words) {
    String all = String.join(" ", words).strip();
    return all.isEmpty() ? null : all;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
