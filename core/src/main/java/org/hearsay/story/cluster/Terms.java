package org.hearsay.story.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, names, ages and streets of a text, as articles are compared by them. */
public final class Terms {

  /** A word or name and where it begins, as a UTF-16 code unit of the text. */
  public record Term(String text, int start) {}

  private static final Pattern NAME =
      Pattern.compile(
          "\\b\\p{Lu}\\p{Ll}+(?:[ -](?:\\p{Lu}\\. )?(?:Mc|De|La|O['’])?\\p{Lu}\\p{Ll}+)+");

  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old|, (\\d\\d?),");

  private static final Pattern STREET =
      Pattern.compile(
          "\\b(?:(?:North|South|East|West|[NSEW]\\.?) )?(?:\\p{Lu}\\p{Ll}+|\\d+(?:st|nd|rd|th)) "
              + "(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Court|Ct|Place|Parkway"
              + "|Highway|Way|Square)\\b");

  private Terms() {}

  /** Runs of letters and digits in lower case; what follows an apostrophe is left out. */
  public static List<Term> words(String text) {
    List<Term> words = new ArrayList<>();
    int end = text.length();
    for (int i = 0; i < end; i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        continue;
      }
      int start = i;
      while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
        i++;
      }
      boolean suffix = start > 0 && isApostrophe(text.charAt(start - 1)) && i - start <= 2;
      if (i - start > 1 && !suffix) {
        words.add(new Term(text.substring(start, i).toLowerCase(Locale.ROOT), start));
      }
    }
    return words;
  }

  /** Two or more words in a row with capitals, in lower case: people, towns, bodies. */
  public static List<Term> names(String text) {
    List<Term> names = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(new Term(name.group().toLowerCase(Locale.ROOT), name.start()));
    }
    return names;
  }

  /** The ages given, as digits. */
  static Set<String> ages(String text) {
    Set<String> ages = new TreeSet<>();
    Matcher age = AGE.matcher(text);
    while (age.find()) {
      ages.add(age.group(1) == null ? age.group(2) : age.group(1));
    }
    return ages;
  }

  /** The streets named, in lower case, with the kind of street cut to two letters. */
  static Set<String> streets(String text) {
    Set<String> streets = new TreeSet<>();
    Matcher street = STREET.matcher(text);
    while (street.find()) {
      String name = street.group().toLowerCase(Locale.ROOT);
      streets.add(name.substring(0, Math.min(name.length(), name.lastIndexOf(' ') + 3)));
    }
    return streets;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
