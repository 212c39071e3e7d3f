package org.hearsay.eval.corpora;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds the corpora, one sub-folder an area.
 *
 * @param root the folder; it need not exist
 */
public record Corpora(Path root) {

  /** The system property that names the folder. */
  public static final String SETTING = "hearsay.corpora";

  private static final String DEFAULT = "../shared/eval";

  /** The folder that {@value #SETTING} names, by default {@code ../shared/eval}. */
  public static Corpora fromSetting() {
    return new Corpora(Path.of(System.getProperty(SETTING, DEFAULT)).toAbsolutePath().normalize());
  }

  /**
   * The folder or file {@code name}, such as {@code attribution/polnear/dev}; empty when it is not
   * there.
   */
  public Optional<Path> find(String name) {
    Path path = root.resolve(name);
    return Files.exists(path) ? Optional.of(path) : Optional.empty();
  }

  /**
   * The folder or file {@code name}.
   *
   * @throws MissingCorpusException when it is not there; the message says what to set
   */
  public Path get(String name) throws MissingCorpusException {
    return find(name).orElseThrow(() -> new MissingCorpusException(name, root));
  }
}
