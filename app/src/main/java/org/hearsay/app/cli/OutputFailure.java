package org.hearsay.app.cli;

import java.io.IOException;

/** Standard output cannot be written to any more. */
final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
  }

  /**
   * Whether the reader of a pipe has left, as {@code head} does when it has seen enough: no
   * trouble, only the end. Java gives the system's words alone; the launcher sees to it that they
   * are English.
   */
  boolean isBrokenPipe() {
    String message = String.valueOf(getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
