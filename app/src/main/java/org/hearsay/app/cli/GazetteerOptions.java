package org.hearsay.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.hearsay.app.cli.gazetteer.GazetteerFile;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.pipeline.ArticleReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option of the commands that read, which says what places are known. */
final class GazetteerOptions {

  @SuppressWarnings("NullAway.Init") // Set by picocli.
  @Spec(Target.MIXEE)
  CommandSpec spec;

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = "The index of places; the one that was installed, if not given.")
  @Nullable Path given;

  /**
   * A reader that knows the installed places. A damaged index is said, and reading goes on with the
   * starter list; one that was named must be whole.
   */
  Supplier<ArticleReader> over(Supplier<ArticleReader> reader, Console console) {
    Gazetteer gazetteer = load(console);
    return () -> reader.get().with(gazetteer);
  }

  private Gazetteer load(Console console) {
    try {
      return GazetteerFile.load(given, console.environment());
    } catch (IOException damaged) {
      if (given != null) {
        throw new ParameterException(
            spec.commandLine(), "--gazetteer " + damaged.getMessage(), damaged);
      }
      console.say(String.valueOf(damaged.getMessage()));
      console.sayMore("Reading with the starter list of places.");
      return Gazetteer.starter();
    }
  }
}
