package org.hearsay.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Skips what {@link NeedsCorpus} marks where something is missing, and prints one line about it.
 */
final class NeedsCorpusCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing =
        AnnotationSupport.findAnnotation(context.getElement(), NeedsCorpus.class)
            .flatMap(NeedsCorpusCondition::missing);
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("everything it needs is there");
    }
    System.out.println(
        "SKIPPED: " + missing.get() + " (" + context.getRequiredTestClass().getSimpleName() + ")");
    return ConditionEvaluationResult.disabled(missing.get());
  }

  /** What is missing and what to set, one line; empty when nothing is. */
  static Optional<String> missing(NeedsCorpus needs) {
    for (String name : needs.value()) {
      Path path = CorpusFiles.corpus(name);
      if (!Files.exists(path)) {
        return Optional.of(line("corpus " + name, path, CorpusFiles.CORPORA));
      }
    }
    if (needs.gazetteer() && !Files.exists(CorpusFiles.gazetteer())) {
      return Optional.of(line("the gazetteer", CorpusFiles.gazetteer(), CorpusFiles.GAZETTEER));
    }
    for (String program : needs.program()) {
      if (!isOnPath(program)) {
        return Optional.of("program " + program + " is not on the path; install it");
      }
    }
    return Optional.empty();
  }

  private static String line(String what, Path where, String setting) {
    return what + " is not at " + where + "; set -D" + setting;
  }

  private static boolean isOnPath(String program) {
    String path = System.getenv("PATH");
    return path != null
        && Stream.of(path.split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
