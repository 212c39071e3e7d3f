package org.hearsay.story.origin;

/** Why two reports are counted as one, or as leaning on the same words. */
public enum OriginKind {
  /** The same text, at most a few words changed. */
  COPY,
  /** The same text reworked: shortened, extended, brought up to date. */
  REWRITE,
  /** Different texts that share the words of a quotation. */
  QUOTATION,
  /** Different texts that share passages, as of one release. */
  STATEMENT;

  /** Whether the two are one report, and not only two that rest on the same words. */
  public boolean isOneReport() {
    return this == COPY || this == REWRITE;
  }
}
