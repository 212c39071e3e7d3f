package org.hearsay.app.cli;

import java.util.Locale;

/** When the output is coloured. */
enum ColourChoice {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  boolean isOn(Terminal terminal) {
    return switch (this) {
      case AUTO -> terminal.out() && terminal.colour();
      case ALWAYS -> true;
      case NEVER -> false;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
