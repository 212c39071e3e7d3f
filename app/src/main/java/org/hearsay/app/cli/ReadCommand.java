package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.app.cli.report.Page;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.learned.AttributionModel;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.ingest.ColumnNames;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: articles in, reports or records out, all of it into the ledger. */
@Command(
    name = "read",
    header = "Read articles: who said what, and how sure they were.",
    description = {
      "",
      "Reads news articles and prints what each one claims, through whom, and with how much"
          + " certainty. What was read is kept in the ledger, where @|bold hearsay claims|@ finds it"
          + " again.",
      "",
      "An input is a plain text (@|italic .txt|@, the headline in its first line), a web page"
          + " (@|italic .html|@), JSON Lines (@|italic .jsonl|@ with id, title, text, published, url,"
          + " outlet), a table (@|italic .csv|@, @|italic .tsv|@), a web archive (@|italic .warc|@,"
          + " @|italic .wacz|@), any of these packed (@|italic .gz|@), a folder of them, or the web address of a page.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay read page.html                      one article, as a report",
      "  hearsay read --date 2026-03-10 story.txt    a text that does not say its date",
      "  hearsay read --format jsonl articles/       a folder, for another program",
      "  hearsay read https://example.org/a.html     a page of the web",
      "  hearsay read --resume at.json news.warc.gz  goes on where it was stopped"
    })
final class ReadCommand implements Callable<Integer> {

  /** What {@code --format} takes. */
  enum Format {
    REPORT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What {@code --attributor} takes. */
  enum AttributorChoice {
    LEARNED,
    RULES;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Console console;
  private final Supplier<ArticleReader> reader;
  private final Timings timings;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|URL|-",
      arity = "0..*",
      description = "What to read; @|yellow -|@ is standard input, and so is nothing, in a pipe.")
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "report (for people, the default) or jsonl (one record a line).")
  Format format = Format.REPORT;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The day of articles that do not say theirs, such as 2026-03-10.")
  @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet of articles that do not say theirs.")
  @Nullable String outlet;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=NAME",
      split = ",",
      description =
          "Which column of a table holds what, such as text=Story,outlet=Paper; the usual names are"
              + " known.")
  Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--english-only", description = "Pass over articles in other languages.")
  boolean englishOnly;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses of private networks and of this machine, too.")
  boolean allowPrivate;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the readings there, not to standard output.")
  @Nullable Path output;

  @Option(
      names = "--resume",
      paramLabel = "FILE",
      description =
          "Note there how far the run has come; go on there when the file says that an earlier run"
              + " was stopped.")
  @Nullable Path resume;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write every finding there, as JSON Lines, and the sums.")
  @Nullable Path report;

  @Option(names = "--all", description = "Show all claims, however many lines they take.")
  boolean all;

  @Option(
      names = "--evidence",
      description = "With each claim, its place in the text and the rule that found it.")
  boolean evidence;

  @Option(
      names = "--attributor",
      paramLabel = "WHICH",
      description =
          "What finds who said what: learned (from marked articles, the default) or rules (alone).")
  AttributorChoice attributor = AttributorChoice.LEARNED;

  @Option(
      names = "--min-score",
      paramLabel = "P",
      description =
          "Leave out attributions less sure than this, 0 to 1; "
              + LearnedAttributor.DEFAULT_LEAST_SCORE
              + " if not given, with rules 0.")
  @Nullable Double minScore;

  @Mixin LayoutOptions layout = new LayoutOptions();

  @Mixin LedgerOptions ledger = new LedgerOptions();

  @Mixin GazetteerOptions gazetteer = new GazetteerOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at once; as many as there are cores, if not given.")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but what went wrong.")
  boolean quiet;

  @Option(
      names = "--timings",
      description = "At the end say on standard error when each stage was over.")
  boolean showTimings;

  ReadCommand(Console console, Supplier<ArticleReader> reader, Timings timings) {
    this.console = console;
    this.reader = reader;
    this.timings = timings;
  }

  @Override
  public Integer call() {
    timings.mark("arguments understood");
    if (inputs.isEmpty()) {
      if (console.terminal().in()) {
        console
            .err()
            .println(
                "hearsay read: nothing to read. Name a file or a folder, or pipe an article in:");
        console.err().println();
        console.err().println("  hearsay read page.html");
        console.err().println("  hearsay read folder/");
        console.err().println("  hearsay read - < page.html");
        console.err().println();
        console.err().println("hearsay read --help says more.");
        return ExitCode.USAGE.code();
      }
      inputs = List.of(Ingest.STANDARD_INPUT);
    }
    IngestOptions options =
        new IngestOptions(articleDate(), outlet)
            .withEnglishOnly(englishOnly)
            .withAllowPrivate(allowPrivate)
            .withColumns(columns());
    ExitCode code;
    try {
      code = run(options);
    } catch (OutputFailure | IOException failure) {
      console.say("the output cannot be written: " + failure.getMessage());
      return ExitCode.OUTPUT.code();
    }
    if (showTimings) {
      timings.mark("done");
      timings.print(console.err());
    }
    return code.code();
  }

  private ExitCode run(IngestOptions options) throws IOException {
    // All options are looked at before a file is written.
    Attributor chosen = attributor();
    int threadCount = threadCount();
    ResumePoint point = resume == null ? null : new ResumePoint(resume);
    ResumePoint.State state = point == null ? null : state(point);
    long kept = state == null ? 0 : state.written();
    OutputFile file = output == null ? null : OutputFile.open(output, kept);
    Supply supply =
        new InputSupply(
            inputs,
            options,
            console.in(),
            point,
            state == null ? null : state.mark(),
            () -> file == null ? 0 : file.length());
    ReadRun.Settings settings =
        new ReadRun.Settings(
            supply,
            printer(),
            format == Format.REPORT,
            threadCount,
            ledger.file(),
            quiet,
            report,
            file);
    Supplier<ArticleReader> informed = gazetteer.over(() -> reader.get().with(chosen), console);
    return new ReadRun(console, informed, timings, settings).run();
  }

  private ResumePoint.@Nullable State state(ResumePoint point) {
    ResumePoint.State state;
    try {
      state = point.read();
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "--resume " + resume + " cannot be read: " + e.getMessage());
    }
    if (state != null && !state.inputs().equals(inputs)) {
      throw new ParameterException(
          spec.commandLine(),
          "--resume " + resume + " is of a run over " + String.join(" ", state.inputs()));
    }
    return state;
  }

  private Printer printer() {
    Terminal terminal = console.terminal();
    if (format == Format.JSONL) {
      return Printer.jsonLines(terminal.out());
    }
    int lines = all ? Page.ALL : terminal.rows() > 0 ? terminal.rows() - 2 : Page.USUAL_LINES;
    Page page =
        new Page(layout.columns(terminal), Math.max(1, lines), terminal.charset(), evidence);
    return Printer.report(page, layout.colour.isOn(terminal));
  }

  private @Nullable ArticleDate articleDate() {
    if (date == null) {
      return null;
    }
    return ArticleDate.parse(date)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--date " + date + " is no day; write it as " + LocalDate.of(2026, 3, 10)));
  }

  private Map<String, String> columns() {
    for (String field : columns.keySet()) {
      if (!ColumnNames.isField(field)) {
        throw new ParameterException(
            spec.commandLine(),
            "--columns "
                + field
                + ": no such field; there are "
                + String.join(", ", ColumnNames.fields()));
      }
    }
    return columns;
  }

  private Attributor attributor() {
    if (minScore != null && !(minScore >= 0 && minScore <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-score " + minScore + ": it lies between 0 and 1");
    }
    if (attributor == AttributorChoice.RULES) {
      return new RuleAttributor(minScore == null ? 0 : minScore);
    }
    return minScore == null
        ? LearnedAttributor.shipped()
        : new LearnedAttributor(AttributionModel.shipped(), minScore);
  }

  private int threadCount() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads " + threads + ": at least 1 is needed");
    }
    return threads;
  }
}
