package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.hearsay.ledger.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What all commands have in common: help, exit codes, and what is said when one fails. */
final class CommandHouse {

  private static final int WIDEST_HELP = 100;

  private CommandHouse() {}

  static CommandLine furnish(CommandLine hearsay, Console console) {
    Terminal terminal = console.terminal();
    boolean colourOut = terminal.out() && terminal.colour();
    hearsay.setOut(new PrintWriter(console.out(), true, terminal.charset()));
    hearsay.setErr(new PrintWriter(console.err(), true, terminal.charset()));
    hearsay.setColorScheme(Help.defaultColorScheme(colourOut ? Ansi.ON : Ansi.OFF));
    hearsay.setCaseInsensitiveEnumValuesAllowed(true);
    hearsay.setUsageHelpWidth(Math.max(60, Math.min(WIDEST_HELP, terminal.columns())));
    hearsay.setUsageHelpLongOptionsMaxWidth(26);
    hearsay.setExpandAtFiles(false);
    each(hearsay, CommandHouse::helpAndExitCodes);
    hearsay.getCommandSpec().versionProvider(() -> new String[] {Version.line()});
    hearsay.setParameterExceptionHandler(
        (failure, args) -> {
          CommandSpec spec = failure.getCommandLine().getCommandSpec();
          console.say(String.valueOf(failure.getMessage()));
          UnmatchedArgumentException.printSuggestions(failure, failure.getCommandLine().getErr());
          console.err().println("Try " + spec.qualifiedName(" ") + " --help");
          return ExitCode.USAGE.code();
        });
    hearsay.setExecutionExceptionHandler(
        (failure, commandLine, parsed) -> {
          if (failure instanceof LedgerException trouble) {
            console.say(String.valueOf(trouble.getMessage()));
            return ExitCode.LEDGER.code();
          }
          Faults.say(console, "in " + commandLine.getCommandName(), failure);
          return ExitCode.INTERNAL.code();
        });
    return hearsay;
  }

  private static void each(CommandLine command, Consumer<CommandSpec> action) {
    action.accept(command.getCommandSpec());
    command.getSubcommands().values().forEach(sub -> each(sub, action));
  }

  private static void helpAndExitCodes(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this and end.")
            .build());
    if (spec.parent() == null) {
      spec.addOption(
          OptionSpec.builder("--version")
              .versionHelp(true)
              .description("Show the version and end.")
              .build());
    }
    spec.usageMessage()
        .synopsisHeading("%n@|bold Usage|@  ")
        .optionListHeading("%n@|bold Options|@%n")
        .parameterListHeading("%n@|bold Inputs|@%n")
        .commandListHeading("%n@|bold Commands|@%n")
        .exitCodeListHeading("%n@|bold Exit codes|@%n")
        .exitCodeList(ExitCode.table())
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .sortSynopsis(false);
  }
}
