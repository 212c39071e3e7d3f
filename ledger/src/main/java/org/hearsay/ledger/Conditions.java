package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;

/** The WHERE clause of a query as it grows, with the values of its question marks. */
final class Conditions {

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds a condition with one question mark for each value. */
  void add(String condition, Object... given) {
    conditions.add(condition);
    values.addAll(List.of(given));
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
