package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How old somebody is said to be.
 *
 * @param span the words
 * @param name the person's; null when only described
 * @param noun such as "boy" where there is no name; null otherwise
 * @param years the ages that the words leave room for; months are fractions of a year rounded down
 *     to none, and told apart by the noun
 */
record Age(Span span, @Nullable PersonName name, @Nullable String noun, NumberRange years) {

  private static final String NAME =
      "(\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]{1,20})){1,3}(?:,? (?:Jr|Sr)\\.?)?)";

  private static final String NOUN =
      "(boy|girl|man|woman|son|daughter|baby|infant|child|toddler|teen|teenager|brother|sister|male|female|student|suspect|victim|driver|mother|father)";

  private static final Pattern NAME_AGE =
      Pattern.compile(NAME + ",? (?:age |aged )?(\\d{1,3})(?=[,;.)]| of | and |$)");

  private static final Pattern AGE_NAME =
      Pattern.compile("(\\d{1,3})[- ]year[- ]old (?:\\p{Ll}+ ){0,2}" + NAME);

  private static final Pattern AGE_NOUN =
      Pattern.compile("(\\d{1,3})[- ](year|month)s?[- ]old(?: \\p{Ll}+){0,1}? " + NOUN + "\\b");

  private static final Pattern DECADE =
      Pattern.compile(
          NOUN + " in (?:his|her|their) (early |mid[- ]|late |mid-to-late )?(\\d)0[’']?s\\b");

  /** All ages in the statement's words. */
  static List<Age> in(Statement statement) {
    String words = statement.words();
    List<Age> ages = new ArrayList<>();
    find(NAME_AGE, words, m -> named(statement, m, m.group(1), m.group(2)), ages);
    find(AGE_NAME, words, m -> named(statement, m, m.group(2), m.group(1)), ages);
    find(AGE_NOUN, words, m -> described(statement, m), ages);
    find(DECADE, words, m -> decade(statement, m), ages);
    return ages;
  }

  private interface Reader {
    Age read(Matcher match);
  }

  private static void find(Pattern pattern, String words, Reader reader, List<Age> into) {
    Matcher match = pattern.matcher(words);
    while (match.find()) {
      into.add(reader.read(match));
    }
  }

  private static Age named(Statement statement, Matcher match, String name, String years) {
    return new Age(
        statement.at(match.start(), match.end()),
        PersonName.of(name),
        null,
        NumberRange.exactly(Long.parseLong(years)));
  }

  private static Age described(Statement statement, Matcher match) {
    String unit = match.group(2).equals("month") ? "month-old " : "";
    return new Age(
        statement.at(match.start(), match.end()),
        null,
        unit + match.group(3).toLowerCase(Locale.ROOT),
        NumberRange.exactly(Long.parseLong(match.group(1))));
  }

  private static Age decade(Statement statement, Matcher match) {
    long from = Long.parseLong(match.group(3)) * 10;
    NumberRange all =
        new NumberRange(NumberRange.exactly(from).low(), NumberRange.exactly(from + 9).high());
    return new Age(
        statement.at(match.start(), match.end()),
        null,
        match.group(1).toLowerCase(Locale.ROOT),
        all);
  }

  /** Whether the two may speak of one person. */
  boolean sameBearer(Age other) {
    if (name != null && other.name != null) {
      return name.likeness(other.name) != PersonName.Likeness.DIFFERENT;
    }
    return noun != null && noun.equals(other.noun);
  }

  String bearer() {
    return name == null ? "the " + noun : String.join(" ", name.parts());
  }
}
