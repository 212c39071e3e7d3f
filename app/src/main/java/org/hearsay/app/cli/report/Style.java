package org.hearsay.app.cli.report;

/**
 * What a stretch of a line is, and how a terminal shows it. The sixteen basic colours only, so that
 * the reader's own colour scheme decides how they look; none of them stands for true or false.
 */
public enum Style {
  PLAIN(""),
  /** A headline or a source's name. */
  STRONG("1"),
  /** Where the reading came from, how it was found: there when looked for. */
  QUIET("2"),
  /** Something the reader should not miss: drift, an unnamed source, a finding. */
  WARNING("33"),
  /** In no colour, so that what is less than certain stands out. */
  CERTAIN(""),
  PROBABLE("36"),
  POSSIBLE("33"),
  UNCLEAR("35"),
  DENIED("31"),
  /** Neither said to be so nor denied: wanted, asked, planned. */
  OTHER("34"),
  /** A word that weakens a claim. */
  HEDGE("4;33"),
  /** A number, within a claim or drawn out of it. */
  NUMBER("1");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The parameters of the terminal's "select graphic rendition" sequence; empty for none. */
  String code() {
    return code;
  }
}
