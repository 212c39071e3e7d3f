package org.hearsay.story.relation;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the reading it stands in.
 *
 * @param reading the article
 * @param claim one of its claims
 */
public record Statement(Reading reading, GroundedClaim claim) {

  /** From the first to the last of the claim's words, what stands between its pieces included. */
  Span span() {
    return Span.cover(claim.mention().spans());
  }

  /** The words of {@link #span}. */
  String words() {
    return span().of(reading.article().text());
  }

  /** The sentence or sentences that the claim stands in, by their marks and line ends. */
  Span sentence() {
    String text = reading.article().text();
    int start = span().start();
    while (start > 0 && !endsSentence(text, start - 1)) {
      start--;
    }
    int end = span().end();
    while (end < text.length() && !endsSentence(text, end - 1)) {
      end++;
    }
    return new Span(start, end);
  }

  /** A line's end, or a stop with white space and a capital behind it. */
  private static boolean endsSentence(String text, int at) {
    char mark = text.charAt(at);
    if (mark == '\n') {
      return true;
    }
    return (mark == '.' || mark == '!' || mark == '?')
        && at + 2 < text.length()
        && Character.isWhitespace(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** Where {@code words} stand in the text when they stand at {@code start} in {@link #words}. */
  Span at(int start, int end) {
    return new Span(span().start() + start, span().start() + end);
  }

  /** When it was published, a day counting from its midnight; null when unknown. */
  @Nullable LocalDateTime published() {
    ArticleDate date = reading.article().published();
    if (date == null) {
      return null;
    }
    LocalTime time = date.time();
    return date.day().atTime(time == null ? LocalTime.MIDNIGHT : time);
  }

  /** The outlet as reports name it. */
  String outlet() {
    String outlet = reading.article().outlet();
    return outlet == null ? reading.article().input() : outlet;
  }
}
