package org.hearsay.grounding.place;

import java.io.IOException;

/** A file of GeoNames that is not as GeoNames writes them. */
public final class GeoNamesException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * @param file its name
   * @param line 1-based; 0 when no line is at fault
   * @param why what is wrong with it
   */
  GeoNamesException(String file, long line, String why) {
    super(file + (line > 0 ? ":" + line : "") + ": " + why);
  }
}
