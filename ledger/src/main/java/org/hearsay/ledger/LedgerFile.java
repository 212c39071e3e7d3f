package org.hearsay.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.hearsay.ledger.LedgerException.Problem;
import org.sqlite.SQLiteConfig;

/** Opens a ledger's file as a database connection, having made sure that it is a ledger. */
final class LedgerFile {

  /**
   * SQLite's {@code application_id} of a ledger: "Hear" in ASCII. It tells a ledger from any other
   * program's database.
   */
  static final int APPLICATION_ID = 0x48656172;

  private final Path file;
  private final Duration patience;

  /**
   * @param file absolute
   * @param patience how long to wait for another program that writes
   */
  LedgerFile(Path file, Duration patience) {
    this.file = file;
    this.patience = patience;
  }

  /** A connection that writes; file and folder are made when they do not exist. */
  Connection toWrite(LedgerSchema schema) {
    checkKind();
    Path folder = file.getParent();
    try {
      if (folder != null && !Files.isDirectory(folder)) {
        Files.createDirectories(folder);
      }
    } catch (IOException | SecurityException refused) {
      throw new LedgerException(
          Problem.NOT_ALLOWED,
          file,
          "its folder cannot be made; name a file in a folder that you can write to",
          refused);
    }
    if ((Files.exists(file) && !Files.isWritable(file)) || !isInWritableFolder()) {
      throw LedgerProblems.notAllowed(file, null);
    }
    return patiently(
        () -> {
          Connection connection = connect(config(), "");
          try {
            checkIsLedger(connection);
            execute(connection, "PRAGMA journal_mode = WAL");
            execute(connection, "PRAGMA wal_autocheckpoint = 4000");
            schema.bringUpToDate(connection, file);
            return connection;
          } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
          }
        });
  }

  /** A connection that only reads, from a file that may lie where nothing can be written. */
  Connection toRead(LedgerSchema schema) {
    checkKind();
    if (!Files.exists(file)) {
      throw new LedgerException(
          Problem.MISSING, file, "there is no such file; read articles to make it", null);
    }
    if (!Files.isReadable(file)) {
      throw new LedgerException(
          Problem.NOT_ALLOWED, file, "this file cannot be read; allow reading it", null);
    }
    return patiently(
        () -> {
          SQLiteConfig config = config();
          boolean writable = Files.isWritable(file) && isInWritableFolder();
          config.setReadOnly(!writable);
          Connection connection = connect(config, isStill() ? "?immutable=1" : "");
          try {
            checkIsLedger(connection);
            if (writable) {
              // A connection that SQLite itself opens to read leaves its log lying beside the file.
              execute(connection, "PRAGMA query_only = ON");
            }
            schema.checkIsCurrent(connection, file);
            return connection;
          } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
          }
        });
  }

  /**
   * Whether nobody can be writing: the folder is read-only and holds no write-ahead log. SQLite
   * would want to make one (sqlite.org/wal.html, "Read-Only Databases"), unless told so.
   */
  private boolean isStill() {
    return !isInWritableFolder() && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private boolean isInWritableFolder() {
    Path folder = file.getParent();
    return folder != null && Files.isWritable(folder);
  }

  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.enforceForeignKeys(true);
    // With a write-ahead log NORMAL cannot damage the file; a power cut may undo the last commits.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config;
  }

  /** The path as a URI, in which no sign of the file's name can be taken for a parameter. */
  private Connection connect(SQLiteConfig config, String parameters) throws SQLException {
    String uri = "file://" + file.toUri().getRawPath();
    return config.createConnection("jdbc:sqlite:" + uri + parameters);
  }

  private void checkKind() {
    if (Files.isDirectory(file)) {
      throw new LedgerException(
          Problem.NOT_A_LEDGER, file, "this is a folder; name a file in it", null);
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new LedgerException(
          Problem.NOT_A_LEDGER, file, "this is a device, not a file; name a file", null);
    }
  }

  private void checkIsLedger(Connection connection) throws SQLException {
    long application = number(connection, "PRAGMA application_id");
    boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != APPLICATION_ID && !(application == 0 && empty)) {
      throw new LedgerException(
          Problem.NOT_A_LEDGER,
          file,
          "this is another program's database; it was left as it is. Name another file",
          null);
    }
  }

  private interface Opening {
    Connection open() throws SQLException;
  }

  /**
   * Tries again while somebody else holds the file: SQLite's own waiting does not cover the change
   * to a write-ahead log, nor its recovery.
   */
  private Connection patiently(Opening opening) {
    long end = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return opening.open();
      } catch (SQLException | RuntimeException failure) {
        if (!LedgerProblems.isBusy(failure) || System.nanoTime() > end) {
          throw LedgerProblems.of(file, failure);
        }
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
        throw new LedgerException(Problem.BUSY, file, "interrupted while waiting for it", stop);
      }
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
