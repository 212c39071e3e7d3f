package org.hearsay.eval.times;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as the figures look at it.
 *
 * @param span where it stands
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value in upper case, without time zone and without zero seconds; empty when
 *     there is none
 * @param ignored marked, but neither asked for nor counted as wrong
 */
record Timex(Span span, String type, String value, boolean ignored) {

  private static final Pattern TO_THE_MINUTE =
      Pattern.compile("(T\\d\\d:\\d\\d)(:00)?(Z|[+-]\\d\\d(:?\\d\\d)?)?$");
  private static final Pattern TO_THE_SECOND =
      Pattern.compile("(T\\d\\d:\\d\\d:\\d\\d)(Z|[+-]\\d\\d(:?\\d\\d)?)$");
  static final Comparator<Timex> ORDER =
      Comparator.comparing(Timex::span).thenComparing(Timex::type).thenComparing(Timex::value);

  static Timex marked(JsonNode gold) {
    return new Timex(
        new Span(gold.get("start").asInt(), gold.get("end").asInt()),
        gold.path("type").asText(),
        normal(gold.path("value").asText("")),
        // Why it is ignored, in words; absent where it is not.
        gold.hasNonNull("ignore") && !gold.get("ignore").asText().equals("false"));
  }

  static List<Timex> of(Reading reading) {
    return reading.grounding().times().stream().map(Timex::of).sorted(ORDER).toList();
  }

  static Timex of(TimeExpression found) {
    return new Timex(found.span(), found.type().name(), normal(found.value()), false);
  }

  static String normal(@Nullable String value) {
    String upper = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
    return TO_THE_SECOND.matcher(TO_THE_MINUTE.matcher(upper).replaceAll("$1")).replaceAll("$1");
  }
}
