package org.hearsay.record;

import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be read: not JSON, a field missing, of the wrong type, or with a value it
 * cannot have. The message names the field's path and says what is wrong with it.
 */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  RecordException(String path, String problem) {
    this(path, problem, null);
  }

  RecordException(String path, String problem, @Nullable Throwable cause) {
    super(path + ": " + problem, cause);
    this.path = path;
  }

  /** The field at fault, such as {@code $.claims[3].chain[0].certainty}; {@code $} is the whole. */
  public String path() {
    return path;
  }
}
