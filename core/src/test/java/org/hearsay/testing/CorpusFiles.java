package org.hearsay.testing;

import java.nio.file.Path;

/** Where the corpora and the gazetteer lie for the tests; the build passes both settings on. */
public final class CorpusFiles {

  static final String CORPORA = "hearsay.corpora";
  static final String GAZETTEER = "hearsay.gazetteer";

  private CorpusFiles() {}

  /** The folder or file {@code name} of the corpora, such as {@code places/trnews/text}. */
  public static Path corpus(String name) {
    return folder(CORPORA, "../../shared/eval").resolve(name);
  }

  /** The gazetteer's folder. */
  public static Path gazetteer() {
    return folder(GAZETTEER, "../../shared/gazetteer");
  }

  /** An IDE that knows nothing of the build's settings runs tests in the module's own folder. */
  private static Path folder(String setting, String besideTheProject) {
    return Path.of(System.getProperty(setting, besideTheProject)).toAbsolutePath().normalize();
  }
}
