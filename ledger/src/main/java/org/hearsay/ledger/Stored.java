package org.hearsay.ledger;

/** What became of a reading that was given to the ledger. */
public enum Stored {
  /** The article is new. */
  NEW,
  /** Article, text and reading were there already. */
  UNCHANGED,
  /** The article was there with other texts; this text is a new version, the old ones stay. */
  NEW_VERSION,
  /** The text was there, read otherwise; this reading has replaced the older one. */
  REREAD
}
