package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** The WHERE clause of a query as it grows, with the values of its question marks. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private boolean impossible;

  /** Adds a condition with one question mark for each value. */
  void add(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
  }

  /**
   * Adds a search for {@code words}, if any are asked for. Words without a letter or digit make the
   * whole {@link #impossible}.
   *
   * @param condition one question mark for each of {@code columns}
   * @param columns where to look, each as {@link SearchWords#query} takes them
   */
  void addWords(String condition, @Nullable String words, String... columns) {
    if (words == null) {
      return;
    }
    List<Object> searches = new ArrayList<>();
    for (String column : columns) {
      String search = SearchWords.query(words, column);
      if (search == null) {
        impossible = true;
        return;
      }
      searches.add(search);
    }
    add(condition, searches.toArray());
  }

  /** Whether nothing can meet them. */
  boolean impossible() {
    return impossible;
  }

  /** {@code WHERE} and all conditions, or nothing. */
  String where() {
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  /** Gives the statement the values, from its first question mark on. */
  <S extends SqlStatement<S>> S bind(S statement) {
    for (int i = 0; i < values.size(); i++) {
      statement.bind(i, values.get(i));
    }
    return statement;
  }
}
