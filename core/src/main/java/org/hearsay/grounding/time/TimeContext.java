package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.Locale;
import org.hearsay.claim.TimeReference;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Where a time expression stands: its sentence, the day from which it counts, the day last named
 * before it, and the tense around it. Used by one thread.
 */
final class TimeContext {

  private final @Nullable LocalDate documentDay;
  private final boolean narrative;
  private final Tenses tenses;
  private Sentence sentence;
  private String[] words;
  private @Nullable Days anchor;
  private @Nullable ToldTime told;

  /**
   * @param documentDay when the article was published; null when unknown
   * @param narrative whether the text tells of a past of which it names the years, so that a month
   *     without a year is of the year named last
   */
  TimeContext(
      @Nullable LocalDate documentDay, boolean narrative, Tenses tenses, Sentence sentence) {
    this.documentDay = documentDay;
    this.narrative = narrative;
    this.tenses = tenses;
    this.sentence = sentence;
    this.words = lower(sentence);
  }

  void enter(Sentence next) {
    sentence = next;
    words = lower(next);
  }

  /** Each rule asks for the words around each token, so they are lowered once. */
  private static String[] lower(Sentence s) {
    String[] words = new String[s.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = s.token(i).text().toLowerCase(Locale.ROOT);
    }
    return words;
  }

  /** Says what time a narrative tells of. */
  void tells(@Nullable ToldTime time) {
    told = time;
  }

  /**
   * Takes note of a day or longer named in the text from token {@code first} to token {@code last},
   * from which "the next day" counts.
   */
  void name(Days days, int first, int last) {
    LocalDate from = days.from();
    if (from == null) {
      return;
    }
    ToldTime time = told;
    if (time == null) {
      anchor = days;
    } else {
      time.name(this, days, first, last);
      if (time.tellsOf(from.getYear())) {
        anchor = days;
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  @Nullable LocalDate documentDay() {
    return documentDay;
  }

  /** What "today" is; in a narrative, which has none, unknown. */
  @Nullable LocalDate today() {
    return documentDay;
  }

  /** The day last named, else the document's; null when there is neither. */
  @Nullable LocalDate lastNamed() {
    Days last = anchor;
    return last == null ? documentDay : last.from();
  }

  /** The days last named; null when none has been. */
  @Nullable Days anchor() {
    return anchor;
  }

  /** The day from which a month or day without a year counts. */
  @Nullable LocalDate yearless() {
    Days last = anchor;
    ToldTime time = told;
    if (time != null && time.now() != null) {
      return time.now();
    }
    return (narrative || documentDay == null) && last != null ? last.from() : documentDay;
  }

  boolean isNarrative() {
    return narrative;
  }

  /** The tense around token {@code i}; null when no verb decides. */
  @Nullable TimeReference tense(int i) {
    return tenses.at(sentence.token(i).start());
  }

  /** Whether what is said around token {@code i} lies ahead. */
  boolean isFuture(int i) {
    return Prospect.isAhead(this, i);
  }

  int size() {
    return sentence.size();
  }

  /** Token {@code i} in lower case; empty outside the sentence. */
  String word(int i) {
    return i < 0 || i >= words.length ? "" : words[i];
  }

  /** Token {@code i} as printed; empty outside the sentence. */
  String printed(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).text();
  }

  /** The tag of token {@code i}; empty outside the sentence. */
  String tag(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.token(i).tag();
  }
}
