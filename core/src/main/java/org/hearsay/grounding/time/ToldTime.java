package org.hearsay.grounding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The time that a narrative tells of, and how far it has come. The years between which most of the
 * years lie that the text names are its own; a year outside them ("papers found in 2005 show")
 * leaves the story where it is. Used by one thread.
 */
final class ToldTime {

  /** The share of the named years that may lie outside at either end. */
  private static final double OUTSIDE = 0.08;

  /** A year behind a month is worth so many years that stand alone. */
  private static final int DATED = 3;

  /** A sentence of so few words that begins or ends with a year is a heading. */
  private static final int HEADING = 12;

  private final int first;
  private final int last;
  private @Nullable LocalDate now;

  private ToldTime(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /**
   * @param c enters each sentence, the first one last
   * @return null when the text names no year
   */
  static @Nullable ToldTime of(List<Sentence> sentences, TimeContext c) {
    TreeMap<Integer, Integer> weights = new TreeMap<>();
    List<Integer> order = new ArrayList<>();
    for (Sentence s : sentences) {
      c.enter(s);
      for (int i = 0; i < s.size(); i++) {
        int year = CalendarDate.year(c, i);
        if (year > 0 && !c.tag(i + 1).equals("NNS")) {
          boolean dated =
              Names.month(c.printed(i - 1)) != null
                  || Names.month(c.printed(i - 2)) != null
                  || Names.month(c.printed(i - 3)) != null;
          weights.merge(year, dated ? DATED : 1, Integer::sum);
          order.add(year);
        }
      }
    }
    c.enter(sentences.get(0));
    if (weights.isEmpty()) {
      return null;
    }
    int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
    ToldTime told =
        new ToldTime(at(weights, sum * OUTSIDE), at(weights, sum * (1 - OUTSIDE) - 0.5));
    for (int year : order) {
      if (told.tellsOf(year)) {
        told.now = LocalDate.of(year, 1, 1);
        break;
      }
    }
    return told;
  }

  private static int at(TreeMap<Integer, Integer> weights, double rank) {
    int passed = 0;
    for (Map.Entry<Integer, Integer> each : weights.entrySet()) {
      passed += each.getValue();
      if (passed > rank) {
        return each.getKey();
      }
    }
    return weights.lastKey();
  }

  /** Whether the story plays in {@code year}. */
  boolean tellsOf(int year) {
    return year >= first - 1 && year <= last + 1;
  }

  /** How far the story has come. */
  @Nullable LocalDate now() {
    return now;
  }

  /** Takes note of {@code days}, found from token {@code i} to token {@code end}. */
  void name(TimeContext c, Days days, int i, int end) {
    LocalDate from = days.from();
    String value = days.value();
    if (from == null || value == null || !tellsOf(from.getYear()) || value.length() < 4) {
      return;
    }
    if (value.length() == 4 && !isHeading(c, i, end)) {
      if (isAside(c, i) || now != null && from.getYear() > now.getYear() + 2) {
        return;
      }
      if (now != null && from.getYear() == now.getYear()) {
        return;
      }
    }
    now = from;
  }

  private static boolean isHeading(TimeContext c, int i, int end) {
    return c.size() <= HEADING && (i == 0 || end >= c.size() - 2);
  }

  /** "(1947-54)", "until 1962", "since 1830": a look back or ahead. */
  private static boolean isAside(TimeContext c, int i) {
    return switch (c.word(i - 1)) {
      case "(", "-", "–", "until", "till", "since", "than", "to", "from" -> true;
      default -> false;
    };
  }
}
