package org.hearsay.claim;

import org.hearsay.lexicon.LexiconTable;

/** Reads commitments from rule files. */
final class Commitments {

  private Commitments() {}

  /** The commitment under {@code column}; a fault in the file names the row. */
  static Commitment of(LexiconTable.Row row, String column) {
    try {
      return Commitment.parse(row.get(column));
    } catch (IllegalArgumentException bad) {
      throw row.error("column " + column + ": " + bad.getMessage());
    }
  }
}
