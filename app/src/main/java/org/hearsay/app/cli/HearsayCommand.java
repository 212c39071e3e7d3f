package org.hearsay.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code hearsay} itself: says what it is and what commands there are. */
@Command(
    name = "hearsay",
    header = "Who said what, and how sure they were: a ledger of attributed claims in the news.",
    description = {
      "",
      "Hearsay reads news articles. It finds what each one claims, through whom the claim came, and"
          + " how certain the words are; it never says what is true.",
      ""
    },
    footer = {
      "",
      "@|bold Examples|@",
      "",
      "  hearsay read page.html               what does this article claim?",
      "  hearsay watch feeds.opml             read what appears in these feeds",
      "  hearsay claims --source minister     what did the minister say, in all that was read?",
      "  hearsay articles                     what has been read?",
      "  hearsay gazetteer install            know GeoNames' places",
      "",
      "hearsay COMMAND --help explains a command."
    })
final class HearsayCommand implements Runnable {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec
  CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given");
  }
}
