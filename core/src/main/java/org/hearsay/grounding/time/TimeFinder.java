package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and what they mean, seen from the article's day, after TIMEX3 (TimeML
 * 1.2.1) . The longest expression at a token wins, then the earlier rule. Stateless; thread-safe;
 * takes time linear in the text.
 */
public final class TimeFinder {

  private static final List<TimeRule> RULES =
      List.of(
          new CalendarDate(),
          new DayRange(),
          new NumericDate(),
          new ClockTime(),
          new HolidayName(),
          new PartOfDay(),
          new WeekdayName(),
          new DeicticWord(),
          new ReferenceWord(),
          new SeasonName(),
          new RelativeUnit(),
          new Distance(),
          new Repetition(),
          new BeforeChrist(),
          new YearAlone());

  /** How many months without a year do so where even one year of long ago is named. */
  private static final int MONTHS = 8;

  private static final Set<String> NEAR =
      Set.of("today", "yesterday", "tomorrow", "tonight", "ago");

  /** How many years of long ago make a text a narrative, unless it says "Tuesday" as often. */
  private static final int OLD_YEARS = 4;

  /**
   * @param tenses the tense around each expression, which decides between the last Tuesday and the
   *     next
   * @return the expressions in order of position
   */
  public List<TimeExpression> find(ParsedArticle parsed, Tenses tenses) {
    List<Sentence> sentences = parsed.sentences();
    if (sentences.isEmpty()) {
      return List.of();
    }
    ArticleDate published = parsed.article().published();
    LocalDate day = published == null ? null : published.day();
    TimeContext c =
        new TimeContext(day, isNarrative(sentences, day, tenses), tenses, sentences.get(0));
    if (c.isNarrative()) {
      c.tells(ToldTime.of(sentences, c));
    }
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence s : sentences) {
      c.enter(s);
      for (int i = 0; i < s.size(); i++) {
        TimeRule.Found best = null;
        TimeRule by = null;
        for (TimeRule rule : RULES) {
          TimeRule.Found each = rule.at(c, i);
          if (each != null && (best == null || each.last() > best.last())) {
            best = each;
            by = rule;
          }
        }
        if (best != null && by != null) {
          found.add(expression(s, Extent.first(c, best), best, by, found.size() + 1));
          if (best.days().type() != TimeType.DURATION) {
            c.name(best.days(), best.first(), best.last());
          }
          i = best.last();
        }
      }
    }
    return found;
  }

  private static TimeExpression expression(
      Sentence s, int first, TimeRule.Found found, TimeRule rule, int number) {
    Days days = found.days();
    return new TimeExpression(
        "t" + number,
        s.span(first, found.last()),
        days.type(),
        days.value(),
        days.from(),
        days.to(),
        new Evidence(rule.id(), 1));
  }

  /** Whether a text names years long before its own day more often than days around it. */
  private static boolean isNarrative(
      List<Sentence> sentences, @Nullable LocalDate day, Tenses tenses) {
    if (day == null) {
      return true;
    }
    TimeContext c = new TimeContext(day, false, tenses, sentences.get(0));
    int old = 0;
    int near = 0;
    int yearless = 0;
    for (Sentence s : sentences) {
      c.enter(s);
      for (int i = 0; i < s.size(); i++) {
        int year = CalendarDate.year(c, i);
        if (year > 0 && year < day.getYear() - 1) {
          old++;
        } else if (Names.weekday(c.printed(i)) != null
            || year >= day.getYear() - 1
            || NEAR.contains(c.word(i))) {
          near++;
        } else if (Names.month(c.printed(i)) != null && CalendarDate.year(c, i + 1) == 0) {
          yearless++;
        }
      }
    }
    return old >= OLD_YEARS && old > 2 * near
        || old >= 2 && near == 0
        || old > near && yearless >= MONTHS;
  }
}
