package org.hearsay.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The ledger cannot be opened, read or written. The message names the file, says what is wrong and
 * what to do. What was stored before is still there.
 */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for programs. */
  public enum Problem {
    /** Nothing there, and the ledger was to be read only. */
    MISSING,
    /** Folder or file may not be made, read or written. */
    NOT_ALLOWED,
    /** A folder, a text, another program's database: not a ledger. */
    NOT_A_LEDGER,
    /** A newer version of Hearsay wrote it. */
    TOO_NEW,
    /** An older version of Hearsay wrote it, and it was to be read only. */
    TOO_OLD,
    /** Cut short or overwritten. */
    DAMAGED,
    /** No room for what was to be stored. */
    DISK_FULL,
    /** Another program is writing to it and did not finish in time. */
    BUSY,
    /** Anything else, such as a failing disk. */
    FAILED
  }

  private final Problem problem;

  LedgerException(Problem problem, Path file, String message, @Nullable Throwable cause) {
    super("ledger " + file + ": " + message, cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
