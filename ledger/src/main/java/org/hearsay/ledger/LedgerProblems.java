package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import org.hearsay.ledger.LedgerException.Problem;
import org.jspecify.annotations.Nullable;

/** Turns SQLite's result codes into complaints that say what to do. */
final class LedgerProblems {

  // SQLite's primary result codes (sqlite.org/rescode.html), the low byte of the extended ones.
  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private LedgerProblems() {}

  /** The complaint for {@code failure}, which SQLite or the code around it threw. */
  static LedgerException of(Path file, Throwable failure) {
    if (failure instanceof LedgerException already) {
      return already;
    }
    SQLException sql = sql(failure);
    return switch (sql == null ? -1 : code(sql)) {
      case BUSY, LOCKED ->
          new LedgerException(
              Problem.BUSY,
              file,
              "another program is writing to it and has not finished; try again, or name another"
                  + " file",
              failure);
      case PERM, READONLY, CANTOPEN -> notAllowed(file, failure);
      case CORRUPT -> damaged(file, failure);
      case FULL ->
          new LedgerException(
              Problem.DISK_FULL,
              file,
              "the disk is full; what was stored before is safe. Make room, or name a file on"
                  + " another disk, and read the rest again",
              failure);
      case NOTADB ->
          new LedgerException(
              Problem.NOT_A_LEDGER,
              file,
              "this file is not a ledger, or its beginning is damaged; it was left as it is. Name"
                  + " another file",
              failure);
      default ->
          new LedgerException(Problem.FAILED, file, "cannot be used: " + said(failure), failure);
    };
  }

  static LedgerException notAllowed(Path file, @Nullable Throwable cause) {
    return new LedgerException(
        Problem.NOT_ALLOWED,
        file,
        "the file or its folder cannot be written; allow writing to both, or name another file",
        cause);
  }

  static LedgerException damaged(Path file, @Nullable Throwable cause) {
    return new LedgerException(
        Problem.DAMAGED,
        file,
        "this file is damaged; it was left as it is. Put back a copy, or name another file and read"
            + " the articles again; 'sqlite3 FILE .recover' saves what can still be read",
        cause);
  }

  /** Whether somebody else holds the file and it is worth to try again. */
  static boolean isBusy(Throwable failure) {
    SQLException sql = sql(failure);
    return sql != null && (code(sql) == BUSY || code(sql) == LOCKED);
  }

  /** The cause's own words, without the wrapping that names our statements. */
  private static String said(Throwable failure) {
    SQLException sql = sql(failure);
    return String.valueOf((sql == null ? failure : sql).getMessage());
  }

  private static @Nullable SQLException sql(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  private static int code(SQLException sql) {
    return sql.getErrorCode() & 0xFF;
  }
}
