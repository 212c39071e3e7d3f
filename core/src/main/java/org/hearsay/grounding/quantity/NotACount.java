package org.hearsay.grounding.quantity;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Numbers that count nothing: ages, names with numbers ("Boeing 737", "Route 66", "No. 5"), results
 * ("3-1"), house numbers, fractions, list numbers. Times are known before and left out elsewhere.
 */
final class NotACount {

  private static final Set<String> NAMERS =
      Set.of(
          "no.",
          "no",
          "number",
          "nr",
          "#",
          "flight",
          "route",
          "highway",
          "interstate",
          "section",
          "article",
          "chapter",
          "resolution",
          "room",
          "page",
          "channel",
          "phase",
          "part",
          "line",
          "level",
          "grade",
          "category",
          "class",
          "version",
          "type",
          "unit",
          "station",
          "district",
          "precinct",
          "apartment",
          "apt.",
          "suite",
          "bus",
          "train",
          "gate",
          "terminal",
          "world",
          "war",
          "title",
          "figure",
          "table",
          "volume",
          "rule",
          "act",
          "model",
          "size");

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "st",
          "avenue",
          "ave.",
          "ave",
          "road",
          "rd.",
          "boulevard",
          "blvd",
          "blvd.",
          "drive",
          "dr.",
          "lane",
          "court",
          "place",
          "block",
          "way",
          "highway",
          "parkway");

  private NotACount() {}

  static boolean is(Sentence s, Amount amount) {
    int first = amount.first();
    int last = amount.numberLast();
    return isAge(s, first, last)
        || isName(s, first, last)
        || isResult(s, first, last)
        || isAddress(s, last)
        || isFraction(s, last)
        || isListNumber(s, first, last)
        || isTime(s.token(first));
  }

  private static boolean isTime(Token token) {
    return token.entity() == EntityType.DATE
        || token.entity() == EntityType.TIME
        || token.entity() == EntityType.ORDINAL;
  }

  private static boolean isAge(Sentence s, int first, int last) {
    String before = word(s, first - 1);
    if (before.equals("aged") || before.equals("age") || before.equals("ages")) {
      return true;
    }
    String after = word(s, last + 1);
    if (isYearWord(after) && isOld(s, last + 2)
        || after.equals("-") && isYearWord(word(s, last + 2)) && isOld(s, last + 3)) {
      return true;
    }
    boolean single = first == last;
    boolean named = first >= 2 && isNameOrNoun(s.token(first - 2));
    boolean closed =
        after.equals(",") || after.equals(")") || after.equals(".") || after.equals("-RRB-");
    return single
        && named
        && (closed || s.token(first - 2).entity() == EntityType.PERSON && !isNounNext(s, last))
        && (before.equals(",") || before.equals("("))
        && s.token(first).text().length() <= 3
        && !s.token(first).text().contains(".");
  }

  private static boolean isOld(Sentence s, int i) {
    return word(s, i).equals("old") || word(s, i).equals("-") && word(s, i + 1).equals("old");
  }

  private static boolean isYearWord(String word) {
    return word.equals("year")
        || word.equals("years")
        || word.equals("month")
        || word.equals("months")
        || word.equals("week")
        || word.equals("weeks")
        || word.equals("day")
        || word.equals("days");
  }

  private static boolean isNameOrNoun(Token token) {
    return token.tag().startsWith("NNP") || token.tag().equals("NN") || Persons.shared().is(token);
  }

  private static boolean isNounNext(Sentence s, int last) {
    return last + 1 < s.size() && s.token(last + 1).tag().startsWith("NN");
  }

  private static boolean isName(Sentence s, int first, int last) {
    if (first == 0) {
      return false;
    }
    Token before = s.token(first - 1);
    String word = before.text().toLowerCase(Locale.ROOT);
    if (NAMERS.contains(word) && !(word.equals("no") && s.is(first - 1, "det"))) {
      return !(last + 1 < s.size() && s.token(last + 1).tag().equals("NNS"));
    }
    boolean modifiesName =
        before.tag().equals("NNP") && s.head(last) == first - 1 && !s.is(last, "nummod")
            || before.tag().equals("NNP") && s.head(last) == first - 1 && isEnd(s, last);
    boolean partOfName =
        before.tag().equals("HYPH") && first >= 2 && s.token(first - 2).tag().startsWith("NNP");
    return modifiesName || partOfName;
  }

  private static boolean isEnd(Sentence s, int last) {
    return last + 1 >= s.size() || !s.token(last + 1).isNoun();
  }

  /** "3-1", "52-48": numbers joined that are no range. */
  private static boolean isResult(Sentence s, int first, int last) {
    return isDash(word(s, first - 1)) && first >= 2 && isNumber(s, first - 2)
        || isDash(word(s, last + 1)) && isNumber(s, last + 2);
  }

  private static boolean isDash(String word) {
    return word.equals("-") || word.equals("–");
  }

  private static boolean isNumber(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.token(i).tag().equals("CD");
  }

  private static boolean isAddress(Sentence s, int last) {
    for (int i = last + 1; i <= last + 4 && i < s.size(); i++) {
      if (!s.token(i).tag().startsWith("NN") && !s.token(i).tag().equals("JJ")) {
        return false;
      }
      if (STREETS.contains(word(s, i)) && (i > last + 1 || word(s, i).equals("block"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFraction(Sentence s, int last) {
    String after = word(s, last + 1);
    return after.equals("-") && isPart(word(s, last + 2))
        || isPart(after)
        || after.equals("in")
            && isNumber(s, last + 2)
            && s.token(last).text().equalsIgnoreCase("one");
  }

  private static boolean isPart(String word) {
    return word.equals("third")
        || word.equals("thirds")
        || word.equals("quarters")
        || word.equals("fifth")
        || word.equals("fifths")
        || word.equals("half")
        || word.equals("tenths");
  }

  private static boolean isListNumber(Sentence s, int first, int last) {
    return first == 0 && (word(s, last + 1).equals(".") || word(s, last + 1).equals(")"));
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
