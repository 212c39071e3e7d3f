package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.gazetteer.Exports;
import org.hearsay.app.cli.gazetteer.GazetteerFile;
import org.hearsay.app.cli.gazetteer.Installation;
import org.hearsay.grounding.place.GazetteerIndex;
import org.hearsay.ingest.web.FetchLimits;
import org.hearsay.ingest.web.Fetcher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer install}. */
@Command(
    name = "install",
    header = "Fetch GeoNames' places, or take them from files, and index them.",
    description = {
      "",
      "The index goes into your data folder; reading uses it from then on. A broken file changes"
          + " nothing: what was installed stays.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay gazetteer install                          the current export",
      "  hearsay gazetteer install --size 15000             larger places only",
      "  hearsay gazetteer install --file cities15000.zip   a file that is here",
      "",
      GazetteerFile.CREDIT
    })
final class GazetteerInstallCommand implements Callable<Integer> {

  /** The least numbers of people by which GeoNames cuts its exports. */
  private static final List<Integer> SIZES = List.of(500, 1000, 5000, 15000);

  /** The largest of the exports fetched has 13 MB. */
  private static final long MOST_BYTES = 256L << 20;

  private static final FetchLimits LIMITS =
      new FetchLimits(
          MOST_BYTES, Duration.ofSeconds(15), Duration.ofSeconds(60), Duration.ofMinutes(15), 5);

  private final Console console;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Option(
      names = "--file",
      paramLabel = "FILE|DIR",
      description =
          "Take GeoNames' files from there: a folder, or a file of places (txt or zip) with the"
              + " others beside it.")
  @Nullable Path file;

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "Places of at least so many people: 500 (the default), 1000, 5000 or 15000.")
  int size = 500;

  @Option(
      names = "--from",
      paramLabel = "URL",
      description = "Another folder of the web that holds the exports.")
  String from = Exports.GEONAMES;

  @Option(
      names = "--allow-private",
      description = "Fetch addresses of private networks and of this machine, too.")
  boolean allowPrivate;

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description = "The index to write; the one in your data folder, if not given.")
  @Nullable Path index;

  GazetteerInstallCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!SIZES.contains(size)) {
      throw new ParameterException(
          spec.commandLine(), "--size " + size + ": GeoNames offers " + SIZES);
    }
    Path into =
        GazetteerFile.of(index, console.environment())
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        GazetteerFile.VARIABLE + " is empty: name a file with --index"));
    try {
      Installation.run(exports(), into);
      GazetteerIndex installed = GazetteerIndex.open(into);
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "%,d places by %,d names, in %s%n", installed.placeCount(), installed.nameCount(), into);
      out.println(GazetteerFile.CREDIT);
      out.flush();
      return ExitCode.OK.code();
    } catch (IOException broken) {
      console.say(String.valueOf(broken.getMessage()));
      console.sayMore("Nothing was installed; what was installed before stays.");
      return ExitCode.NOTHING_READ.code();
    }
  }

  private Exports exports() throws IOException {
    if (file != null) {
      return Exports.at(file);
    }
    console.say("fetching GeoNames' places of " + size + " people and more from " + from);
    try (Fetcher fetcher = new Fetcher(LIMITS, allowPrivate)) {
      return Exports.from(fetcher, from, size);
    }
  }
}
