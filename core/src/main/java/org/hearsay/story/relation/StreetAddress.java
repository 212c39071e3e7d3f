package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * A house, a block or a street.
 *
 * @param span the words
 * @param number of the house, or the first of the block; 0 for the street alone
 * @param block whether a block of a hundred numbers is meant
 * @param street its name in lower case, points of the compass and the kind of street left out
 * @param kind of street, its first two letters in lower case; empty where none is said
 */
record StreetAddress(Span span, int number, boolean block, String street, String kind) {

  private static final Map<String, String> COMPASS =
      Map.of("n", "north", "s", "south", "e", "east", "w", "west");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(\\d{1,5})( block of)? )?"
              + "(?:(?:North|South|East|West|Northwest|Northeast|Southwest|Southeast|[NSEW]\\.?) )?"
              + "((?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}[\\p{L}’'.]{1,20})(?: \\p{Lu}[\\p{L}’'.]{1,20}){0,2}) "
              + "(Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Highway|Hwy|Court|Ct"
              + "|Place|Pl|Way|Circle|Parkway|Pkwy|Terrace)\\b");

  private static final Pattern NUMBER_AND_NAME =
      Pattern.compile(
          "\\b(\\d{2,5}) ((?:North|South|East|West|[NSEW]\\.?) (?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}\\p{L}{2,20}))(?! \\p{Lu})");

  /** All addresses in the statement's words. */
  static List<StreetAddress> in(Statement statement) {
    String words = statement.words();
    List<StreetAddress> found = new ArrayList<>();
    Matcher address = ADDRESS.matcher(words);
    while (address.find()) {
      String number = address.group(1);
      found.add(
          new StreetAddress(
              statement.at(address.start(), address.end()),
              number == null ? 0 : Integer.parseInt(number),
              address.group(2) != null,
              bare(address.group(3)),
              kind(address.group(4))));
    }
    Matcher plain = NUMBER_AND_NAME.matcher(words);
    while (plain.find()) {
      Span span = statement.at(plain.start(), plain.end());
      if (found.stream().noneMatch(one -> one.span().overlaps(span))) {
        found.add(
            new StreetAddress(
                span, Integer.parseInt(plain.group(1)), false, bare(plain.group(2)), ""));
      }
    }
    return found;
  }

  private static String bare(String street) {
    String lower = street.toLowerCase(Locale.ROOT).replace(".", "");
    int space = lower.indexOf(' ');
    String first = space < 0 ? "" : lower.substring(0, space);
    return COMPASS.containsKey(first) || COMPASS.containsValue(first)
        ? lower.substring(space + 1)
        : lower;
  }

  /** "St." and "Street", "Ln" and "Lane", "Dr" and "Drive" are one. */
  private static String kind(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "ln" -> "la";
      case "rd" -> "ro";
      case "blvd" -> "bo";
      case "hwy" -> "hi";
      case "ct" -> "co";
      case "pkwy" -> "pa";
      default -> lower.substring(0, 2);
    };
  }

  /** Whether both say which kind of street it is, and not the same. */
  boolean ofAnotherKind(StreetAddress other) {
    return !kind.isEmpty() && !other.kind.isEmpty() && !kind.equals(other.kind);
  }

  boolean sameStreet(StreetAddress other) {
    return street.equals(other.street);
  }

  /** One letter or two apart, and no number of a street. */
  boolean streetSpeltOtherwise(StreetAddress other) {
    int distance = PersonName.distance(street, other.street);
    int shortest = Math.min(street.length(), other.street.length());
    return !Character.isDigit(street.charAt(0))
        && (distance == 1 && shortest >= 5 || distance == 2 && shortest >= 8);
  }

  /** Whether both may be one spot of the same street. */
  boolean meets(StreetAddress other) {
    if (number == 0 || other.number == 0 || number == other.number) {
      return true;
    }
    return (block || other.block) && number / 100 == other.number / 100;
  }
}
