package org.hearsay.grounding.time;

import java.util.Locale;
import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/** "490 BC", "146 B.C."; such years have a value and no days. */
final class BeforeChrist implements TimeRule {

  private static final RuleId ID = new RuleId("time/before-christ");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public @Nullable Found at(TimeContext c, int i) {
    String word = c.word(i);
    if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(k -> k >= '0' && k <= '9')) {
      return null;
    }
    return switch (c.word(i + 1)) {
      case "bc", "b.c.", "bce", "b.c.e.", "b.c" ->
          new Found(
              i,
              i + 1,
              Days.vague(
                  TimeType.DATE, String.format(Locale.ROOT, "BC%04d", Integer.parseInt(word))));
      default -> null;
    };
  }
}
