package org.hearsay.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.cli.gazetteer.GazetteerFile;
import org.hearsay.grounding.place.GazetteerIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer status}. */
@Command(
    name = "status",
    header = "Say which places are installed.",
    description = {"", "Opens the index, checks it, and says what it holds.", ""},
    footer = {"", "@|bold Examples|@", "", "  hearsay gazetteer status", "", GazetteerFile.CREDIT})
final class GazetteerStatusCommand implements Callable<Integer> {

  private static final double MILLION = 1e6;

  private final Console console;

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "FILE",
      description = "The index to look at; the one in your data folder, if not given.")
  @Nullable Path index;

  GazetteerStatusCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Optional<Path> file = GazetteerFile.of(index, console.environment());
    if (file.isEmpty() || !Files.exists(file.get())) {
      out.println("No gazetteer is installed; reading knows the starter list of places.");
      out.println("To install one: hearsay gazetteer install");
      out.flush();
      return ExitCode.OK.code();
    }
    try {
      long start = System.nanoTime();
      GazetteerIndex installed = GazetteerIndex.open(file.get());
      double milliseconds = (System.nanoTime() - start) / MILLION;
      LocalDate day =
          LocalDate.ofInstant(
              Files.getLastModifiedTime(file.get()).toInstant(), ZoneId.systemDefault());
      out.printf(
          "%,d places by %,d names, installed on %s%n",
          installed.placeCount(), installed.nameCount(), day);
      out.printf(
          "%s, %.1f MB, opened and checked in %.0f ms%n",
          file.get(), Files.size(file.get()) / MILLION, milliseconds);
      out.println(GazetteerFile.CREDIT);
      out.flush();
      return ExitCode.OK.code();
    } catch (IOException damaged) {
      console.say(String.valueOf(damaged.getMessage()));
      return ExitCode.NOTHING_READ.code();
    }
  }
}
