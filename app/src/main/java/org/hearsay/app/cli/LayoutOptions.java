package org.hearsay.app.cli;

import org.hearsay.app.cli.report.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how text is laid out for people. */
final class LayoutOptions {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Columns to fill, at least 40; otherwise the terminal's, or 80 in a pipe.")
  @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  ColourChoice colour = ColourChoice.AUTO;

  int columns(Terminal terminal) {
    if (width == null) {
      return Math.max(Page.NARROWEST, terminal.columns());
    }
    if (width < Page.NARROWEST) {
      throw new ParameterException(
          spec.commandLine(), "--width " + width + " is too narrow; at least " + Page.NARROWEST);
    }
    return width;
  }
}
