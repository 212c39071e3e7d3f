package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name, to be held against another's: the same, shortened, spelt otherwise, or somebody
 * else's.
 *
 * @param parts given names and surname in lower case, without titles, initials and "Jr."
 */
record PersonName(List<String> parts) {

  /** How two names stand to each other. */
  enum Likeness {
    /** All parts that both have are equal. */
    SAME,
    /** The same but for a letter or two. */
    SPELT_OTHERWISE,
    DIFFERENT
  }

  private static final Set<String> NO_PART =
      Set.of("jr", "sr", "ii", "iii", "iv", "dr", "mr", "mrs", "ms");

  /** The shortest part that may differ by a letter and still be meant alike; and by two. */
  private static final int LONG_ENOUGH = 5;

  private static final int LONG_ENOUGH_FOR_TWO = 8;

  PersonName {
    parts = List.copyOf(parts);
  }

  static PersonName of(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+")) {
      String bare = part.replaceAll("[’']s$", "").replaceAll("[’'-]", "");
      if (bare.length() > 1 && !NO_PART.contains(bare)) {
        parts.add(bare);
      }
    }
    return new PersonName(parts);
  }

  /** How the two stand to each other; a surname alone is like every name that ends with it. */
  Likeness likeness(PersonName other) {
    List<String> fewer = parts.size() <= other.parts.size() ? parts : other.parts;
    List<String> more = fewer == parts ? other.parts : parts;
    if (fewer.isEmpty()) {
      return Likeness.DIFFERENT;
    }
    int equal = 0;
    int close = 0;
    int from = 0;
    for (String part : fewer) {
      int exact = more.subList(from, more.size()).indexOf(part);
      int at = exact >= 0 ? from + exact : closest(part, more, from);
      if (at < 0) {
        return Likeness.DIFFERENT;
      }
      equal += exact >= 0 ? 1 : 0;
      close += exact >= 0 ? 0 : 1;
      from = at + 1;
    }
    if (close == 0) {
      // A given name alone, or two given names without the surname, may be anybody's.
      return from == more.size() ? Likeness.SAME : Likeness.DIFFERENT;
    }
    return close == 1 && equal >= 1 && from == more.size()
        ? Likeness.SPELT_OTHERWISE
        : Likeness.DIFFERENT;
  }

  private static int closest(String part, List<String> others, int from) {
    for (int i = from; i < others.size(); i++) {
      int shortest = Math.min(part.length(), others.get(i).length());
      int distance = distance(part, others.get(i));
      if (distance == 1 && shortest >= LONG_ENOUGH
          || distance == 2 && shortest >= LONG_ENOUGH_FOR_TWO) {
        return i;
      }
    }
    return -1;
  }

  /** Letters to put in, take out, replace or swap with their neighbour (Damerau 1964). */
  static int distance(String one, String two) {
    int[] beforeLast = new int[two.length() + 1];
    int[] last = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[two.length() + 1];
      now[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = now;
    }
    return last[two.length()];
  }
}
