package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * All of some work on the database or, when it fails, none of it. It takes the write lock at its
 * start, so that it cannot fail half-way because another program writes
 * (sqlite.org/lang_transaction.html).
 *
 * <p>Written as SQL, not through JDBC's automatic commits: there, after a start that failed for
 * want of the lock, the driver believes itself within a transaction that SQLite knows nothing of.
 */
final class WriteTransaction {

  private WriteTransaction() {}

  interface Work<T> {
    T run() throws SQLException;
  }

  static <T> T run(Connection connection, Work<T> work) throws SQLException {
    execute(connection, "BEGIN IMMEDIATE");
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
