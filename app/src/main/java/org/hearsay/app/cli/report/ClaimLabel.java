package org.hearsay.app.cli.report;

import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;

/** How a claim stands: what the margin before it says, in a mark, a word and a style. */
public enum ClaimLabel {
  CERTAIN("certain", Style.CERTAIN),
  PROBABLE("probable", Style.PROBABLE),
  POSSIBLE("possible", Style.POSSIBLE),
  UNCLEAR("unclear", Style.UNCLEAR),
  DENIED("denied", Style.DENIED),
  INTENDED("intended", Style.OTHER),
  DEMANDED("demanded", Style.OTHER),
  ASKED("asked", Style.OTHER),
  NO_COMMENT("no comment", Style.UNCLEAR),
  UNVERIFIED("unverified", Style.UNCLEAR);

  /** Columns of the longest word. */
  static final int WIDEST = "unverified".length();

  private final String word;
  private final Style style;

  ClaimLabel(String word, Style style) {
    this.word = word;
    this.style = style;
  }

  public String word() {
    return word;
  }

  public Style style() {
    return style;
  }

  /** One column wide. */
  String mark(Glyphs glyphs) {
    return switch (this) {
      case CERTAIN -> glyphs.certain();
      case PROBABLE -> glyphs.probable();
      case POSSIBLE -> glyphs.possible();
      case UNCLEAR, NO_COMMENT, UNVERIFIED -> glyphs.unclear();
      case DENIED -> glyphs.denied();
      case INTENDED, DEMANDED, ASKED -> glyphs.other();
    };
  }

  static ClaimLabel of(ClaimMention claim) {
    return of(claim.kind(), claim.factuality().certainty());
  }

  public static ClaimLabel of(ClaimKind kind, Certainty certainty) {
    return switch (kind) {
      case ASSERTION, ESTIMATE, OPINION -> of(certainty);
      case DENIAL -> DENIED;
      case INTENTION -> INTENDED;
      case DEMAND -> DEMANDED;
      case QUESTION -> ASKED;
      case NO_COMMENT -> NO_COMMENT;
      case UNVERIFIED -> UNVERIFIED;
    };
  }

  static ClaimLabel of(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> CERTAIN;
      case PROBABLE -> PROBABLE;
      case POSSIBLE -> POSSIBLE;
      case UNDERSPECIFIED -> UNCLEAR;
    };
  }
}
