package org.hearsay.app.cli;

import java.util.function.Supplier;
import org.hearsay.pipeline.ArticleReader;
import picocli.CommandLine;

/** Starts the program from the command line. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Timings timings = Timings.ofProcess();
    timings.mark("Java started");
    System.exit(run(Console.ofProcess(), ArticleReader::load, timings, args));
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
    hearsay.addSubcommand(new ClaimsCommand(console));
    hearsay.addSubcommand(new ArticlesCommand(console));
    return CommandHouse.furnish(hearsay, console);
  }
}
