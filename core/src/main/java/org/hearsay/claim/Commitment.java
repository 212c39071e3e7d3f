package org.hearsay.claim;

/**
 * How far words commit to something: how certain, and whether for or against it. Rule files write
 * it as {@code +certain}, {@code -probable} and so on, and {@code open} where the words commit to
 * neither.
 *
 * @param certainty underspecified exactly when {@code polarity} is
 * @param polarity for, against, or neither
 */
record Commitment(Certainty certainty, Polarity polarity) {

  static final Commitment FULL = new Commitment(Certainty.CERTAIN, Polarity.POSITIVE);
  static final Commitment NONE = new Commitment(Certainty.UNDERSPECIFIED, Polarity.UNDERSPECIFIED);

  Commitment {
    if ((certainty == Certainty.UNDERSPECIFIED) != (polarity == Polarity.UNDERSPECIFIED)) {
      throw new IllegalArgumentException(certainty + " and " + polarity + " do not go together");
    }
  }

  /** Reads the rule files' form; throws {@link IllegalArgumentException} on any other. */
  static Commitment parse(String text) {
    if (text.equals("open")) {
      return NONE;
    }
    Polarity polarity =
        text.startsWith("+")
            ? Polarity.POSITIVE
            : text.startsWith("-") ? Polarity.NEGATIVE : Polarity.UNDERSPECIFIED;
    if (polarity != Polarity.UNDERSPECIFIED) {
      for (Certainty each : Certainty.values()) {
        if (each != Certainty.UNDERSPECIFIED && each.name().equalsIgnoreCase(text.substring(1))) {
          return new Commitment(each, polarity);
        }
      }
    }
    throw new IllegalArgumentException("not a commitment: '" + text + "'");
  }

  boolean isOpen() {
    return this.equals(NONE);
  }

  /** What is left when these words stand inside those of {@code outer}. */
  Commitment under(Commitment outer) {
    if (isOpen() || outer.isOpen()) {
      return NONE;
    }
    return new Commitment(
        certainty.weaker(outer.certainty),
        polarity == outer.polarity ? Polarity.POSITIVE : Polarity.NEGATIVE);
  }

  /** The same strength, for the opposite. */
  Commitment negated() {
    return switch (polarity) {
      case POSITIVE -> new Commitment(certainty, Polarity.NEGATIVE);
      case NEGATIVE -> new Commitment(certainty, Polarity.POSITIVE);
      case UNDERSPECIFIED -> this;
    };
  }

  @Override
  public String toString() {
    return switch (polarity) {
      case POSITIVE -> "+" + certainty.name().toLowerCase(java.util.Locale.ROOT);
      case NEGATIVE -> "-" + certainty.name().toLowerCase(java.util.Locale.ROOT);
      case UNDERSPECIFIED -> "open";
    };
  }
}
