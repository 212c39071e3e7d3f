package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Statements that belong together.
 *
 * <p>Written as SQL, not through JDBC's automatic commits: there, after a start that failed for
 * want of the lock, the driver believes itself within a transaction that SQLite knows nothing of.
 */
final class Transaction {

  private Transaction() {}

  interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * All of some work or, when it fails, none of it. It takes the write lock at its start, so that
   * it cannot fail half-way because another program writes (sqlite.org/lang_transaction.html).
   */
  static <T> T write(Connection connection, Work<T> work) throws SQLException {
    return run(connection, "BEGIN IMMEDIATE", work);
  }

  /** Some reading that sees one state of the ledger, whoever writes meanwhile. */
  static <T> T read(Connection connection, Work<T> work) throws SQLException {
    return run(connection, "BEGIN", work);
  }

  private static <T> T run(Connection connection, String begin, Work<T> work) throws SQLException {
    execute(connection, begin);
    try {
      T result = work.run();
      execute(connection, "COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failure) {
      try {
        execute(connection, "ROLLBACK");
      } catch (SQLException doneAlready) {
        // SQLite itself takes the work back when the disk is full or fails.
        failure.addSuppressed(doneAlready);
      }
      throw failure;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
