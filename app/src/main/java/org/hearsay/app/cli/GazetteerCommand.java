package org.hearsay.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay gazetteer}: the places that reading knows. */
@Command(
    name = "gazetteer",
    header = "Install and show the places that reading knows.",
    description = {
      "",
      "Without it, Hearsay knows the countries, the regions of large ones, and the places most in"
          + " the news. Installed, it knows GeoNames' places: 200,000 and more.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay gazetteer install                 from geonames.org",
      "  hearsay gazetteer install --file folder/  from files that are here",
      "  hearsay gazetteer status                  what is installed?"
    })
final class GazetteerCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say install or status");
  }

  static CommandLine of(Console console) {
    CommandLine gazetteer = new CommandLine(new GazetteerCommand());
    gazetteer.addSubcommand(new GazetteerInstallCommand(console));
    gazetteer.addSubcommand(new GazetteerStatusCommand(console));
    return gazetteer;
  }
}
