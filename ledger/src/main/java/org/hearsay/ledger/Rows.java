package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be inserted into one table, given value by value. Written against JDBC itself: a reading
 * is some three hundred rows, and Jdbi's binding costs as much as SQLite's inserting. Single use;
 * not thread-safe.
 */
final class Rows implements AutoCloseable {

  private final PreparedStatement statement;
  private final int columns;
  private int column;
  private boolean any;

  /**
   * @param columns how many values a row has, in the order of the table's columns
   */
  private Rows(PreparedStatement statement, int columns) {
    this.statement = statement;
    this.columns = columns;
  }

  /**
   * @param table with its columns where not all are given: {@code search (rowid, text)}
   */
  static Rows into(Connection connection, String table, int columns) throws SQLException {
    String values = "?" + ", ?".repeat(columns - 1);
    return new Rows(
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")"), columns);
  }

  Rows add(@Nullable String value) throws SQLException {
    statement.setString(++column, value);
    return this;
  }

  Rows add(@Nullable Object value) throws SQLException {
    return add(value == null ? null : value.toString());
  }

  Rows add(long value) throws SQLException {
    statement.setLong(++column, value);
    return this;
  }

  Rows add(@Nullable Long value) throws SQLException {
    if (value == null) {
      statement.setNull(++column, Types.INTEGER);
      return this;
    }
    return add(value.longValue());
  }

  Rows add(@Nullable Double value) throws SQLException {
    if (value == null) {
      statement.setNull(++column, Types.REAL);
    } else {
      statement.setDouble(++column, value);
    }
    return this;
  }

  Rows add(byte[] value) throws SQLException {
    statement.setBytes(++column, value);
    return this;
  }

  /** Ends a row. */
  void end() throws SQLException {
    if (column != columns) {
      throw new IllegalStateException(column + " values for " + columns + " columns");
    }
    column = 0;
    any = true;
    statement.addBatch();
  }

  /** Inserts the rows ended since the last time. */
  void flush() throws SQLException {
    if (any) {
      statement.executeBatch();
      any = false;
    }
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
