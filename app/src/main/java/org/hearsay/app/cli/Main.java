package org.hearsay.app.cli;

import java.util.function.Supplier;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.pipeline.ArticleReader;
import picocli.CommandLine;

/** Starts the program from the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Timings timings = Timings.ofProcess();
    timings.mark("Java started");
    System.exit(run(Console.ofProcess(), Main::loadReader, timings, args));
  }

  /** A reader whose models are all there, so that a broken one is found before any article. */
  private static ArticleReader loadReader() {
    Linguistics linguistics = Linguistics.load();
    linguistics.awaitLoaded();
    return ArticleReader.over(linguistics);
  }

  /**
   * Runs one command.
   *
   * @param reader loads the models; called at most once, and only by a command that reads
   * @return the exit code; see {@link ExitCode}
   */
  static int run(Console console, Supplier<ArticleReader> reader, Timings timings, String... args) {
    return commandLine(console, reader, timings).execute(args);
  }

  static CommandLine commandLine(Console console, Supplier<ArticleReader> reader, Timings timings) {
    CommandLine hearsay = new CommandLine(new HearsayCommand());
    hearsay.addSubcommand(new ReadCommand(console, reader, timings));
    hearsay.addSubcommand(new WatchCommand(console, reader, timings));
    hearsay.addSubcommand(new ClaimsCommand(console));
    hearsay.addSubcommand(new ArticlesCommand(console));
    hearsay.addSubcommand(GazetteerCommand.of(console));
    return CommandHouse.furnish(hearsay, console);
  }
}
