package org.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.cli.report.Page;
import org.hearsay.ingest.FeedWatch;
import org.hearsay.ingest.FindingCode;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.ingest.Mark;
import org.hearsay.ingest.Unread;
import org.hearsay.ingest.feed.FeedMemory;
import org.hearsay.ledger.LedgerLocation;
import org.hearsay.pipeline.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay watch}: follows feeds and reads what appears in them. */
@Command(
    name = "watch",
    header = "Follow news feeds: read each new article once.",
    description = {
      "",
      "Asks each feed for what is new, fetches the articles, and reads them as"
          + " @|bold hearsay read|@ does, until it is stopped with Ctrl-C. What was read is noted beside"
          + " the ledger, so that it is not read again, whenever it is stopped.",
      "",
      "Servers are asked politely: only for what has changed, one request at a time, with a pause"
          + " between two to one host, less often after a failure, and never where robots.txt asks"
          + " programs to stay away.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay watch https://example.org/rss.xml       one feed, every 15 minutes",
      "  hearsay watch --every 1h subscriptions.opml     all feeds of a feed reader's export",
      "  hearsay watch --once feeds.opml                 what is new now, then end"
    })
final class WatchCommand implements Callable<Integer> {

  private static final Pattern TIME = Pattern.compile("(\\d{1,6})\\s*(s|m|min|h|d)");

  private final Console console;
  private final Supplier<ArticleReader> reader;
  private final Timings timings;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Parameters(
      paramLabel = "FEED|OPML",
      arity = "1..*",
      description = "Addresses of RSS, Atom or JSON feeds; files or addresses of OPML lists.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "15m",
      description = "How often to ask each feed, such as 10m, 1h or 1d; 15m, if not given.")
  String every = "15m";

  @Option(names = "--once", description = "Ask each feed once, read what is new, and end.")
  boolean once;

  @Option(
      names = "--pause",
      paramLabel = "TIME",
      defaultValue = "2s",
      description = "Between two requests to one host, at least; 2s, if not given.")
  String pause = "2s";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "report (for people, the default) or jsonl (one record a line).")
  ReadCommand.Format format = ReadCommand.Format.REPORT;

  @Option(names = "--english-only", description = "Pass over articles in other languages.")
  boolean englishOnly;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses of private networks and of this machine, too.")
  boolean allowPrivate;

  @Option(
      names = "--memory",
      paramLabel = "FILE",
      description = "Where to note what was read; beside the ledger, if not given.")
  @Nullable Path memory;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every finding there, as JSON Lines, and the sums.")
  @Nullable Path report;

  @Mixin LayoutOptions layout = new LayoutOptions();

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Mixin GazetteerOptions gazetteer = new GazetteerOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but what went wrong.")
  boolean quiet;

  WatchCommand(Console console, Supplier<ArticleReader> reader, Timings timings) {
    this.console = console;
    this.reader = reader;
    this.timings = timings;
  }

  @Override
  public Integer call() {
    FeedWatch.Rhythm rhythm =
        new FeedWatch.Rhythm(time("--every", every), once, time("--pause", pause));
    IngestOptions options =
        IngestOptions.DEFAULT.withEnglishOnly(englishOnly).withAllowPrivate(allowPrivate);
    try {
      FeedWatch watch =
          new FeedWatch(options, FeedMemory.open(memoryFile(), Instant.now()), rhythm);
      ReadRun.Settings settings =
          new ReadRun.Settings(
              new Feeds(watch, List.copyOf(inputs)),
              printer(),
              format == ReadCommand.Format.REPORT,
              Runtime.getRuntime().availableProcessors(),
              ledger.file(),
              quiet,
              report,
              null);
      return new ReadRun(console, gazetteer.over(reader, console), timings, settings).run().code();
    } catch (OutputFailure | IOException failure) {
      console.say("what was read cannot be noted: " + failure.getMessage());
      return ExitCode.OUTPUT.code();
    }
  }

  /** What was read, beside the ledger: two ledgers have each their own. */
  private Path memoryFile() {
    if (memory != null) {
      return memory;
    }
    Path kept = ledger.file() == null ? LedgerLocation.byDefault() : ledger.file();
    return kept.resolveSibling(kept.getFileName() + ".feeds");
  }

  private Printer printer() {
    Terminal terminal = console.terminal();
    if (format == ReadCommand.Format.JSONL) {
      return Printer.jsonLines(terminal.out());
    }
    int lines = terminal.rows() > 0 ? terminal.rows() - 2 : Page.USUAL_LINES;
    Page page = new Page(layout.columns(terminal), Math.max(1, lines), terminal.charset(), false);
    return Printer.report(page, layout.colour.isOn(terminal));
  }

  private Duration time(String option, String written) {
    Matcher time = TIME.matcher(written.strip());
    if (!time.matches() || (option.equals("--every") && time.group(1).matches("0+"))) {
      throw new ParameterException(
          spec.commandLine(),
          option + " " + written + " is no time; write it as 30s, 10m, 1h or 1d");
    }
    long count = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "s" -> Duration.ofSeconds(count);
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> Duration.ofMinutes(count);
    };
  }

  private record Feeds(FeedWatch watch, List<String> inputs) implements Supply {
    @Override
    public void each(Consumer<Unread> sink) {
      watch.run(inputs, sink);
    }

    @Override
    public void done(Mark mark, @Nullable FindingCode refused) throws IOException {
      try {
        watch.done(mark, refused);
      } catch (UncheckedIOException full) {
        throw full.getCause();
      }
    }
  }
}
