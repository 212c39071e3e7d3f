package org.hearsay.eval.corpora;

import java.io.IOException;
import java.nio.file.Path;

/** A corpus is not where the setting says. */
public final class MissingCorpusException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingCorpusException(String name, Path root) {
    super(
        "corpus "
            + name
            + " is not at "
            + root.resolve(name)
            + "; set -D"
            + Corpora.SETTING
            + " to the folder that eval/README.md describes");
  }
}
