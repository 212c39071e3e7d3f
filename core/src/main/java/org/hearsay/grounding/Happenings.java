package org.hearsay.grounding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * On which day that happened of which an article with dead or injured tells: the day that its words
 * for a violent happening bear most often ("the shooting happened on Wednesday", "Sunday's blast",
 * "officers were called on Friday"). Immutable.
 */
final class Happenings {

  private static final Set<String> VERBS =
      Set.of(
          "kill",
          "die",
          "shoot",
          "wound",
          "injure",
          "hurt",
          "stab",
          "murder",
          "slay",
          "bomb",
          "attack",
          "explode",
          "detonate",
          "crash",
          "collapse",
          "occur",
          "happen",
          "erupt",
          "ambush",
          "behead",
          "massacre",
          "drown",
          "strike",
          "hit",
          "gun",
          "open",
          "fire",
          "rampage",
          "derail",
          "sink",
          "collide",
          "shell",
          "storm",
          "execute",
          "beat",
          "perish");

  private static final Set<String> NOUNS =
      Set.of(
          "shooting",
          "attack",
          "blast",
          "explosion",
          "bombing",
          "crash",
          "killing",
          "murder",
          "death",
          "incident",
          "raid",
          "airstrike",
          "strike",
          "accident",
          "collision",
          "fire",
          "massacre",
          "stabbing",
          "clash",
          "collapse",
          "earthquake",
          "quake",
          "flood",
          "derailment",
          "slaying",
          "homicide",
          "gunfire",
          "shootout",
          "violence",
          "rampage",
          "ambush",
          "shelling",
          "spree",
          "suicide",
          "assault",
          "gunshot",
          "drowning",
          "fight",
          "altercation");

  /** What others do when it has happened, on the same day more often than not. */
  private static final Set<String> ANSWERS =
      Set.of("respond", "call", "dispatch", "summon", "find", "pronounce", "discover");

  private static final int SURE = 2;
  private static final int STEPS = 4;

  private final ParsedArticle parsed;
  private final @Nullable TimeExpression day;

  Happenings(ParsedArticle parsed, List<TimeExpression> times) {
    this.parsed = parsed;
    Map<LocalDate, Integer> weights = new LinkedHashMap<>();
    Map<LocalDate, TimeExpression> sayers = new LinkedHashMap<>();
    ArticleDate published = parsed.article().published();
    for (TimeExpression time : times) {
      LocalDate from = time.from();
      int weight = from == null || !isDay(time) ? 0 : weight(time);
      if (from != null && weight > 0 && (published == null || !from.isAfter(published.day()))) {
        weights.merge(from, weight, Integer::sum);
        sayers.putIfAbsent(from, time);
      }
    }
    LocalDate best = null;
    for (Map.Entry<LocalDate, Integer> each : weights.entrySet()) {
      if (best == null || each.getValue() > weights.getOrDefault(best, 0)) {
        best = each.getKey();
      }
    }
    this.day = best == null ? null : sayers.get(best);
  }

  /** The expression that names the day; null when none does. */
  @Nullable TimeExpression day() {
    return day;
  }

  /** Whether the word at {@code span} is one for a violent happening. */
  boolean isHappening(Span span) {
    Sentence s = sentence(span.start());
    if (s == null) {
      return false;
    }
    int i = s.tokenAtOrAfter(span.start());
    return i < s.size() && isHappening(s.token(i));
  }

  /**
   * Whether {@code time} is said of a happening that is only a part of its clause: "was charged
   * over a shooting on Tuesday", "Sunday's shooting is being investigated".
   */
  boolean isOfNoun(TimeExpression time) {
    Sentence s = sentence(time.span().start());
    if (s == null) {
      return false;
    }
    int at = head(s, time.span());
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      if (s.token(at).isVerb()) {
        return false;
      }
      if (NOUNS.contains(s.token(at).lemma())) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  private int weight(TimeExpression time) {
    Sentence s = sentence(time.span().start());
    if (s == null) {
      return 0;
    }
    int at = head(s, time.span());
    for (int steps = 0; at >= 0 && steps < STEPS; steps++) {
      Token token = s.token(at);
      if (isHappening(token)) {
        return SURE;
      }
      if (token.isVerb()) {
        return ANSWERS.contains(token.lemma()) ? 1 : 0;
      }
      at = s.head(at);
    }
    return 0;
  }

  private static boolean isHappening(Token token) {
    return token.isVerb() ? VERBS.contains(token.lemma()) : NOUNS.contains(token.lemma());
  }

  /** The word outside {@code span} on which it hangs; -1 when none does. */
  private static int head(Sentence s, Span span) {
    int first = s.tokenAtOrAfter(span.start());
    int end = s.tokenAtOrAfter(span.end());
    for (int i = first; i < Math.min(end, s.size()); i++) {
      int above = s.head(i);
      if (above < first || above >= end) {
        return above;
      }
    }
    return -1;
  }

  private static boolean isDay(TimeExpression time) {
    return time.to() != null && ChronoUnit.DAYS.between(time.from(), time.to()) <= 1;
  }

  private @Nullable Sentence sentence(int offset) {
    int at = Sentence.firstEndingAfter(parsed.sentences(), offset);
    return at < parsed.sentences().size() && parsed.sentences().get(at).span().contains(offset)
        ? parsed.sentences().get(at)
        : null;
  }
}
