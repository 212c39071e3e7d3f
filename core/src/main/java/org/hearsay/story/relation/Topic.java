package org.hearsay.story.relation;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a statement speaks of, by its words. */
final class Topic {

  private static final Pattern WORD = Pattern.compile("\\p{Ll}{4,}");

  /** Words of four letters and more that say nothing of a topic. */
  private static final Set<String> EMPTY =
      Set.of(
          "about", "after", "also", "and", "another", "around", "been", "before", "being", "block",
          "east", "from", "have", "having", "into", "just", "more", "near", "nearly", "north",
          "other", "others", "people", "police", "said", "says", "shortly", "some", "south", "that",
          "their", "them", "then", "there", "they", "this", "three", "today", "told", "were",
          "west", "when", "where", "which", "while", "with", "would", "year", "years");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "\\b(shootings|attacks|incidents|killings|homicides|bombings|raids|strikes|separate|weekend"
              + "|overnight|citywide|statewide|nationwide|across the (?:city|state|country|region)"
              + "|in less than \\S+ hours|since \\p{Lu}\\p{L}+day|(?:so far )?this (?:year|month|week)"
              + "|all (?:scenes|locations)|(?:two|three|four|five|several) (?:scenes|locations))\\b",
          Pattern.UNICODE_CASE);

  private static final Pattern INCLUDES =
      Pattern.compile("\\bincluding (?:the |\\d|two|three|four|five|six|seven|eight|nine|ten)");

  private Topic() {}

  /** The stems of its words. */
  static Set<String> stems(Statement statement) {
    Set<String> stems = new TreeSet<>();
    Matcher word = WORD.matcher(statement.words().toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!EMPTY.contains(word.group())) {
        stems.add(word.group().substring(0, Math.min(5, word.group().length())));
      }
    }
    return stems;
  }

  /** Whether it counts together what others count apart: "seven men, including four who ...". */
  static boolean includes(Statement statement) {
    return INCLUDES.matcher(statement.words()).find();
  }

  /** Whether it speaks of several happenings at once, such as a weekend's. */
  static boolean speaksOfSeveral(Statement statement) {
    return SEVERAL.matcher(statement.words()).find();
  }
}
