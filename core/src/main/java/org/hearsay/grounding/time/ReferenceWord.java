package org.hearsay.grounding.time;

import java.util.Map;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * Words that only point to the past, the present or what is to come: "recently", "recent weeks",
 * "the coming days", "the former minister", "these days", "at this time", "the future".
 */
final class ReferenceWord implements TimeRule {

  private static final RuleId ID = new RuleId("time/reference");
  private static final String PAST = "PAST_REF";
  private static final String PRESENT = "PRESENT_REF";
  private static final String FUTURE = "FUTURE_REF";
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("now", PRESENT),
          Map.entry("currently", PRESENT),
          Map.entry("presently", PRESENT),
          Map.entry("nowadays", PRESENT),
          Map.entry("recently", PAST),
          Map.entry("lately", PAST),
          Map.entry("formerly", PAST));
  private static final Map<String, String> ADJECTIVES =
      Map.of("former", PAST, "recent", PAST, "current", PRESENT, "future", FUTURE);

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    String tag = c.tag(i);
    String adverb = ADVERBS.get(word);
    if (adverb != null) {
      return tag.startsWith("RB") ? found(i, i, adverb) : null;
    }
    String adjective = ADJECTIVES.get(word);
    if (adjective != null && (tag.equals("JJ") || tag.equals("NN") && isNoun(c, i + 1))) {
      boolean years = Granularity.of(c.word(i + 1)) != null;
      return found(i, years ? i + 1 : i, adjective);
    }
    return switch (word) {
      case "the" -> phrase(c, i);
      case "coming" ->
          Granularity.isPlural(c.word(i + 1)) && c.word(i - 1).equals("the")
              ? found(i, i + 1, FUTURE)
              : null;
      case "these" -> c.word(i + 1).equals("days") ? found(i, i + 1, PRESENT) : null;
      case "this" ->
          c.word(i + 1).equals("time") && !c.word(i + 2).equals("of") && isPoint(c, i - 1)
              ? found(i, i + 1, PRESENT)
              : null;
      case "present-day", "modern-day" -> found(i, i, PRESENT);
      case "present", "modern" ->
          c.word(i + 1).equals("day")
              ? found(i, i + 1, PRESENT)
              : c.word(i + 1).equals("-") && c.word(i + 2).equals("day")
                  ? found(i, i + 2, PRESENT)
                  : null;
      default -> null;
    };
  }

  /** "in the past", "in the near future", "at the time". */
  private static @Nullable Found phrase(TimeContext c, int i) {
    int noun = c.word(i + 1).equals("near") || c.word(i + 1).equals("recent") ? i + 2 : i + 1;
    if (isNoun(c, noun + 1) || c.tag(noun + 1).equals("CD")) {
      return null;
    }
    return switch (c.word(noun)) {
      case "past" ->
          c.tag(noun).equals("NN") && c.word(i - 1).equals("in") ? found(i, noun, PAST) : null;
      case "future" ->
          c.tag(noun).equals("NN") && c.word(i - 1).equals("in") ? found(i, noun, FUTURE) : null;
      case "time" ->
          c.word(i - 1).equals("at")
                  && !c.word(noun + 1).equals("of")
                  && !c.word(noun + 1).equals("when")
              ? found(i, noun, PRESENT)
              : null;
      default -> null;
    };
  }

  private static boolean isPoint(TimeContext c, int i) {
    return switch (c.word(i)) {
      case "at", "by", "during", "until", "till", "from", "since", "around" -> true;
      default -> false;
    };
  }

  private static boolean isNoun(TimeContext c, int i) {
    return c.tag(i).startsWith("NN");
  }

  private static Found found(int first, int last, String value) {
    return new Found(first, last, Days.vague(TimeType.DATE, value));
  }
}
