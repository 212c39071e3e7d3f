package org.hearsay.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.ingest.Ingested;
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
   * @param inputs files, folders, {@code -}
   * @param options for {@code ingest}
   * @param printer makes the output
   * @param report whether the output shows the findings on an article
   * @param threads how many articles are read at once
   * @param ledger where readings are kept; null for nowhere
   * @param quiet whether only trouble is said
   */
  record Settings(
      List<String> inputs,
      IngestOptions options,
      Printer printer,
      boolean report,
      int threads,
      @Nullable Path ledger,
      boolean quiet) {}

  /** How long Ctrl-C waits for the article being kept. */
  private static final long LAST_WORDS_SECONDS = 10;

  /** What may wait to be read: the largest page there can be, and a few hundred usual ones. */
  private static final long BYTES_WAITING = 64L << 20;

  private final Console console;
  private final Timings timings;
  private final Settings settings;
  private final CompletableFuture<ArticleReader> reader;
  private final OrderedWork<Unread, Outcome> work;
  private final ByteBudget budget = new ByteBudget(BYTES_WAITING);
  private final Output output;
  private final Progress progress;
  private final Troubles unread = new Troubles("could not be read");
  private final Troubles doubtful = new Troubles("findings on what was read");
  private final Map<String, Integer> passed = new TreeMap<>();
  private final Keeping keeping;

  private volatile boolean interrupted;
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
    this.output = new Output(console.out(), settings.printer().charset());
    boolean live = console.terminal().err() && console.terminal().colour();
    this.progress = new Progress(console.err(), live, settings.quiet());
    this.keeping = new Keeping(settings.ledger(), timings);
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
      conclude();
      over.countDown();
    }
    if (!interrupted) {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    }
    return code;
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
    new Ingest(settings.options())
        .takeIn(
            settings.inputs(),
            null,
            console.in(),
            unread -> {
              budget.take(unread.size());
              sink.accept(unread);
            });
  }

  /** Done on the worker threads. */
  private Outcome work(Unread unread) {
    timings.mark("first input taken in");
    try {
      return outcome(unread.read());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      return new Outcome.Failed(unread.input(), fault);
    } finally {
      budget.give(unread.size());
    }
  }

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
  private void take(Outcome outcome) {
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
      if (!settings.report()) {
        done.reading().findings().forEach(finding -> doubtful.add(done.input(), finding));
      }
    } else if (outcome instanceof Outcome.Skipped skipped) {
      if (isUsual(skipped.finding())) {
        passed.merge(skipped.finding().code(), 1, Integer::sum);
      } else {
        unread.add(skipped.input(), skipped.finding());
      }
      progress.skipped();
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(failed);
      progress.skipped();
    }
  }

  private static boolean isUsual(Finding finding) {
    return FindingCode.of(finding.code()).filter(FindingCode::isUsual).isPresent();
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
    StringBuilder also = new StringBuilder();
    passed.forEach((code, times) -> also.append(", ").append(times).append(' ').append(code));
    return what + also + keeping.summary();
  }
}
