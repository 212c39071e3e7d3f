package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.app.cli.reading.ByteBudget;
import org.hearsay.app.cli.reading.OrderedWork;
import org.hearsay.app.cli.reading.Outcome;
import org.hearsay.app.cli.report.ArticleReport;
import org.hearsay.ingest.FindingCode;
import org.hearsay.ingest.Ingested;
import org.hearsay.ingest.Mark;
import org.hearsay.ingest.Unread;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Finding;
import org.jspecify.annotations.Nullable;

/**
 * One run of {@code hearsay read}: models, inputs and ledger are opened side by side, articles are
 * read on all threads, and the readings are printed and kept in the order of the inputs.
 */
final class ReadRun {

  /**
   * What was asked for.
   *
   * @param supply where the articles come from
   * @param printer makes the output
   * @param report whether the output shows the findings on an article
   * @param threads how many articles are read at once
   * @param ledger where readings are kept; null for nowhere
   * @param quiet whether only trouble is said
   * @param findings where every finding is written; null for nowhere
   * @param output where the readings are written instead of standard output; null for there
   */
  record Settings(
      Supply supply,
      Printer printer,
      boolean report,
      int threads,
      @Nullable Path ledger,
      boolean quiet,
      @Nullable Path findings,
      @Nullable OutputFile output) {}

  /** How long Ctrl-C waits for the article being kept. */
  private static final long LAST_WORDS_SECONDS = 10;

  /** Fewer findings can be counted in the list of them. */
  private static final int TABLE_FROM = 20;

  /** What may wait to be read: the largest page there can be, and a few hundred usual ones. */
  private static final long BYTES_WAITING = 64L << 20;

  private final Console console;
  private final Timings timings;
  private final Settings settings;
  private final CompletableFuture<ArticleReader> reader;
  private final OrderedWork<Unread, Done> work;
  private final ByteBudget budget = new ByteBudget(BYTES_WAITING);
  private final Output output;
  private final Progress progress;
  private final Troubles unread = new Troubles("could not be read");
  private final Troubles doubtful = new Troubles("findings on what was read");
  private final FindingTable table = new FindingTable();
  private final RunReport report;
  private int passed;
  private final Keeping keeping;

  private volatile boolean interrupted;
  private boolean whole;
  private int read;
  private int claims;
  private ExitCode code = ExitCode.OK;

  ReadRun(Console console, Supplier<ArticleReader> reader, Timings timings, Settings settings) {
    this.console = console;
    this.timings = timings;
    this.settings = settings;
    this.reader =
        CompletableFuture.supplyAsync(
            () -> {
              ArticleReader loaded = reader.get();
              timings.mark("language models loaded");
              return loaded;
            },
            task -> daemon(task, "models").start());
    this.work = new OrderedWork<>(settings.threads());
    OutputFile file = settings.output();
    this.output =
        new Output(file == null ? console.out() : file.stream(), settings.printer().charset());
    this.report = report(settings.findings());
    boolean live = console.terminal().err() && console.terminal().colour();
    this.progress = new Progress(console.err(), live, settings.quiet());
    this.keeping = new Keeping(settings.ledger(), timings);
  }

  private static RunReport report(@Nullable Path file) {
    try {
      return RunReport.to(file);
    } catch (IOException e) {
      throw new OutputFailure(new IOException(file + ": " + e.getMessage(), e));
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  ExitCode run() {
    CountDownLatch over = new CountDownLatch(1);
    Thread onInterrupt = new Thread(() -> interrupt(over), "interrupt");
    Runtime.getRuntime().addShutdownHook(onInterrupt);
    try {
      work.run(this::inputs, this::work, this::take, progress::tick);
      whole = !interrupted;
    } catch (OutputFailure failure) {
      if (!failure.isBrokenPipe()) {
        code = code.and(ExitCode.OUTPUT);
        progress.clear();
        console.say("the output cannot be written: " + failure.getMessage());
      }
    } finally {
      budget.open();
      progress.clear();
      keeping.close();
      end();
      conclude();
      over.countDown();
    }
    if (!interrupted) {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    }
    return code;
  }

  /** Notes how far the run has come, and closes what it wrote. */
  private void end() {
    try (report) {
      settings.supply().end(whole);
      report.sums(read, claims, table, timings.seconds());
      OutputFile file = settings.output();
      if (file != null) {
        file.close();
      }
    } catch (IOException full) {
      code = code.and(ExitCode.OUTPUT);
      console.say("the output cannot be written: " + full.getMessage());
    }
  }

  /** Ctrl-C: lets the reading being kept be kept, and the rest go. */
  private void interrupt(CountDownLatch over) {
    interrupted = true;
    work.stop();
    budget.open();
    try {
      if (!over.await(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
        console.say("interrupted");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void inputs(Consumer<Unread> sink) {
    progress.outOf(settings.supply().size());
    settings
        .supply()
        .each(
            unread -> {
              budget.take(unread.size());
              sink.accept(unread);
            });
  }

  /** Done on the worker threads. */
  private Done work(Unread unread) {
    timings.mark("first input taken in");
    try {
      return new Done(unread.mark(), unread.reached(), outcome(unread.read()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Done(unread.mark(), unread.reached(), new Outcome.Failed(unread.input(), fault));
    } finally {
      budget.give(unread.size());
    }
  }

  /** Without the bytes that it was read from. */
  private record Done(Mark mark, long reached, Outcome outcome) {}

  private Outcome outcome(Ingested ingested) {
    if (ingested instanceof Ingested.Skipped skipped) {
      return new Outcome.Skipped(skipped.input(), skipped.finding());
    }
    Ingested.Taken taken = (Ingested.Taken) ingested;
    ArticleReader loaded = reader.join();
    Reading reading = withFindings(loaded.read(taken.article()), taken.findings());
    timings.mark("first article read");
    return new Outcome.Read(reading, settings.printer().print(reading));
  }

  private static Reading withFindings(Reading reading, List<Finding> before) {
    if (before.isEmpty()) {
      return reading;
    }
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(reading.findings());
    return new Reading(
        reading.article(),
        reading.attributions(),
        reading.sources(),
        reading.grounding(),
        reading.headlineClaims(),
        reading.drift(),
        findings);
  }

  /** Done in the calling thread, in the order of the inputs. */
  private void take(Done taken) {
    progress.reached(taken.reached());
    try {
      settings.supply().done(taken.mark(), take(taken.outcome()));
    } catch (IOException full) {
      throw new OutputFailure(full);
    }
  }

  /** Why there is no article; null when there is one. */
  private @Nullable FindingCode take(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Read done) {
      keeping.keep(done.reading());
      progress.clear();
      if (read > 0) {
        output.write(settings.printer().between());
      }
      output.write(done.printed());
      timings.mark("first article printed");
      read++;
      claims += ArticleReport.claims(done.reading());
      progress.read();
      for (Finding finding : done.reading().findings()) {
        table.add(finding.code(), "read");
        report.add(done.input(), "read", finding);
        if (!settings.report()) {
          doubtful.add(done.input(), finding);
        }
      }
      return null;
    } else if (outcome instanceof Outcome.Skipped skipped) {
      FindingCode why = FindingCode.of(skipped.finding().code()).orElse(null);
      boolean usual = why != null && why.isUsual();
      table.add(skipped.finding().code(), usual ? "passed over" : "not read");
      report.add(skipped.input(), usual ? "passed-over" : "not-read", skipped.finding());
      if (usual) {
        passed++;
      } else {
        unread.add(skipped.input(), skipped.finding());
      }
      progress.skipped();
      return why;
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(failed);
      progress.skipped();
    }
    return null;
  }

  private void failed(Outcome.Failed failed) {
    progress.clear();
    code = code.and(ExitCode.INTERNAL);
    Faults.say(console, "while reading " + failed.input(), failed.cause());
  }

  private void conclude() {
    if (interrupted) {
      code = code.and(ExitCode.INTERRUPTED);
    }
    if (unread.count() > 0) {
      code = code.and(read == 0 ? ExitCode.NOTHING_READ : ExitCode.SOME_UNREAD);
    }
    if (keeping.hasTrouble()) {
      code = code.and(ExitCode.LEDGER);
    }
    doubtful.print(console);
    unread.print(console);
    if (table.sum() > TABLE_FROM && !settings.quiet()) {
      table.print(console);
    }
    keeping.printTrouble(console);
    if (!settings.quiet()) {
      console.say(summary());
    }
  }

  private String summary() {
    String what =
        String.format(
            Locale.ROOT,
            "%s%,d article%s read, %,d claim%s",
            interrupted ? "interrupted: " : "",
            read,
            read == 1 ? "" : "s",
            claims,
            claims == 1 ? "" : "s");
    String also = passed == 0 ? "" : String.format(Locale.ROOT, ", %,d passed over", passed);
    return what + also + keeping.summary();
  }
}
