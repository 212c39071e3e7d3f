package org.hearsay.attribution.reference;

import java.util.Locale;
import java.util.Set;

/** Tells names of many people, such as parties' members and nations, by their form. */
final class PeopleNames {

  private static final Set<String> ENDINGS = Set.of("ans", "ats", "ists", "ites", "ers", "ish");

  private PeopleNames() {}

  /** "Republicans", "Democrats", "Americans". */
  static boolean isPlural(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.indexOf(' ') >= 0) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 3) {
        return true;
      }
    }
    return false;
  }
}
