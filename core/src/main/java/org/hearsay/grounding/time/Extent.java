package org.hearsay.grounding.time;

import java.util.Set;

/**
 * Takes the words before a time expression into it that TIMEX3 counts to it: "the end of June",
 * "early 1941", "the next day", "more than three years".
 */
final class Extent {

  private static final Set<String> PARTS =
      Set.of("end", "start", "beginning", "middle", "close", "height", "rest", "remainder");
  private static final Set<String> ADVERBS = Set.of("early", "late", "mid", "later", "earlier");
  private static final Set<String> ABOUT =
      Set.of(
          "about", "nearly", "almost", "around", "over", "some", "approximately", "only", "just");

  private Extent() {}

  /** The index of the first token that belongs to {@code found}. */
  static int first(TimeContext c, TimeRule.Found found) {
    int first = found.first();
    TimeType type = found.days().type();
    if (type == TimeType.DURATION) {
      return beforeLength(c, first);
    }
    if (type == TimeType.SET) {
      return first;
    }
    String value = found.days().value();
    if (value != null && value.endsWith("_REF") && c.tag(first).startsWith("JJ")) {
      return first; // "the former mayor"
    }
    if (c.word(first - 1).equals("-") && c.word(first - 2).equals("mid")) {
      return first - 2;
    }
    if (c.word(first - 1).equals("the") && takesArticle(c, found)) {
      first--;
    }
    if (ADVERBS.contains(c.word(first - 1))) {
      first--;
    } else if (c.word(first - 1).equals("of") && PARTS.contains(c.word(first - 2))) {
      first -= 2;
    } else {
      return first;
    }
    return c.word(first - 1).equals("the") ? first - 1 : first;
  }

  private static boolean takesArticle(TimeContext c, TimeRule.Found found) {
    return c.tag(found.first()).startsWith("JJ")
        || c.tag(found.first()).startsWith("NN") && !c.tag(found.first()).equals("NNP")
        || c.tag(found.first()).equals("CD")
            && found.days().value() != null
            && found.days().value().length() < 4;
  }

  private static int beforeLength(TimeContext c, int first) {
    String before = c.word(first - 1);
    String two = c.word(first - 2);
    if (before.equals("than") && (two.equals("more") || two.equals("less"))
        || before.equals("least") && two.equals("at")
        || before.equals("to") && two.equals("up")) {
      return first - 2;
    }
    if (ABOUT.contains(before)) {
      return first - 1;
    }
    return before.equals("the") && c.tag(first).startsWith("JJ") ? first - 1 : first;
  }
}
