package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user's words as a query of FTS5, SQLite's full-text search. Every word has to be there, in any
 * order, whatever its case and accents. A word of four letters or more is found as the beginning of
 * a word too ({@code evacuat} finds "evacuation"); a shorter one ({@code UN}) only when a star
 * follows it ({@code Zur*}). Nothing that a user types is read as FTS5's own syntax.
 */
final class SearchWords {

  private static final int LETTERS_FOR_A_BEGINNING = 4;

  private SearchWords() {}

  /**
   * The query for {@code words}, parted by white space.
   *
   * @param columns the columns to search, as FTS5's filter such as {@code {text names}}; empty for
   *     all
   * @return null when no word has a letter or digit: such a query finds nothing
   */
  static @Nullable String query(String words, String columns) {
    List<String> terms = new ArrayList<>();
    for (String word : words.split("[\\s\\p{Cntrl}]+")) {
      int letters = (int) word.codePoints().filter(Character::isLetterOrDigit).count();
      if (letters > 0) {
        boolean beginning = letters >= LETTERS_FOR_A_BEGINNING || word.endsWith("*");
        terms.add('"' + word.replace("\"", "\"\"") + '"' + (beginning ? " *" : ""));
      }
    }
    if (terms.isEmpty()) {
      return null;
    }
    String all = String.join(" AND ", terms);
    return columns.isEmpty() ? all : columns + " : (" + all + ")";
  }
}
