package org.hearsay.grounding.quantity;

/**
 * What befell somebody, as far as the words around a mention say.
 *
 * @param effect dead or injured
 * @param open whether the words leave room for a death told elsewhere: "was shot", "was taken to
 *     hospital"; false for a death
 */
record Fate(Effect effect, boolean open) {

  static final Fate DEAD = new Fate(Effect.DEAD, false);
  static final Fate INJURED = new Fate(Effect.INJURED, false);
  static final Fate STRUCK = new Fate(Effect.INJURED, true);

  Fate {
    if (open && effect != Effect.INJURED) {
      throw new IllegalArgumentException("only an injury is open: " + effect);
    }
  }
}
