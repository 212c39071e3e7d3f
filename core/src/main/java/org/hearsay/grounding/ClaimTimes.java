package org.hearsay.grounding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.grounding.time.TimeType;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which time belongs to which claim. A time belongs to the innermost claim whose words hold it, so
 * that "said on Tuesday" dates the saying and not what was said. A claim without a time of its own
 * takes one from a clause within it that is no relative clause ("died when a bomb went off on
 * Tuesday"); one of dead or injured takes the day of the happening of which the article tells. When
 * the article was posted or updated dates no claim. Immutable.
 */
final class ClaimTimes {

  /** "Posted: ", "Last updated on " right before a time; and a further time behind it. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:posted|updated|published|modified|created|revised)\\s*(?:on|at|:|by)?\\W{0,3}$");

  private static final int STAMP_LENGTH = 24;
  private static final Pattern JOINT =
      Pattern.compile("\\s*(?:to|until|till|through|-|–|—)\\s*(?:the\\s+)?");

  private final List<ClaimMention> claims;
  private final Syntax syntax;
  private final ParsedArticle parsed;
  private final Happenings happenings;
  private final Map<String, List<TimeExpression>> own = new HashMap<>();
  private final Map<String, List<TimeExpression>> inherited = new HashMap<>();

  ClaimTimes(
      ParsedArticle parsed,
      List<ClaimMention> claims,
      Innermost innermost,
      List<TimeExpression> expressions) {
    this.parsed = parsed;
    this.claims = claims;
    this.syntax = new Syntax(parsed);
    List<TimeExpression> telling = withoutStamps(expressions);
    this.happenings = new Happenings(parsed, telling);
    for (TimeExpression time : telling) {
      ClaimMention claim = time.from() == null ? null : innermost.at(time.span().start());
      if (claim != null && isPoint(time) && dates(time, claim)) {
        own.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(time);
      }
    }
    inherit();
  }

  /**
   * When what {@code claim} says happened; null when the text does not say.
   *
   * @param casualties whether it counts dead or injured
   */
  @Nullable When of(ClaimMention claim, boolean casualties) {
    List<TimeExpression> times = own.get(claim.id());
    if (times == null) {
      times = inherited.get(claim.id());
    }
    if (times != null) {
      return when(claim, times);
    }
    TimeExpression day = happenings.day();
    TimeReference tense = claim.factuality().time();
    boolean told = tense == TimeReference.PAST || tense == TimeReference.PRESENT;
    Proposition proposition = claim.proposition();
    boolean happened =
        casualties || proposition != null && happenings.isHappening(proposition.span());
    return day == null || !told || !happened || claim.clause() == ClauseRole.REPORTING
        ? null
        : when(day, day);
  }

  private static boolean isPoint(TimeExpression time) {
    return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
  }

  /** "Was charged over a shooting on Tuesday": the day is the shooting's, not the charge's. */
  private boolean dates(TimeExpression time, ClaimMention claim) {
    Proposition proposition = claim.proposition();
    return proposition == null
        || happenings.isHappening(proposition.span())
        || !happenings.isOfNoun(time);
  }

  private List<TimeExpression> withoutStamps(List<TimeExpression> expressions) {
    List<TimeExpression> telling = new ArrayList<>();
    int stampEnd = -1;
    String text = parsed.text();
    for (TimeExpression time : expressions) {
      int start = time.span().start();
      String before =
          text.substring(Math.max(0, start - STAMP_LENGTH), start).toLowerCase(Locale.ROOT);
      boolean goesOn = stampEnd >= 0 && start - stampEnd <= 4;
      if (goesOn || STAMP.matcher(before).find()) {
        stampEnd = time.span().end();
      } else {
        telling.add(time);
      }
    }
    return telling;
  }

  private void inherit() {
    Map<String, ClaimMention> byId = new HashMap<>();
    for (ClaimMention claim : claims) {
      byId.put(claim.id(), claim);
    }
    for (ClaimMention claim : claims) {
      List<TimeExpression> times = own.get(claim.id());
      Proposition proposition = claim.proposition();
      if (times == null || proposition == null || syntax.isRelative(proposition.span())) {
        continue;
      }
      String within = claim.within();
      ClaimMention outer = within == null ? null : byId.get(within);
      if (outer != null
          && outer.clause() != ClauseRole.REPORTING
          && agree(outer.factuality().time(), claim.factuality().time())) {
        // The day of a killing within a clause is not that of the clause around it.
        List<TimeExpression> theirs = times.stream().filter(time -> dates(time, outer)).toList();
        if (!theirs.isEmpty()) {
          inherited.computeIfAbsent(outer.id(), id -> new ArrayList<>()).addAll(theirs);
        }
      }
    }
  }

  private static boolean agree(TimeReference outer, TimeReference inner) {
    return outer == inner || outer == TimeReference.PAST && inner == TimeReference.PRESENT;
  }

  private When when(ClaimMention claim, List<TimeExpression> times) {
    Proposition proposition = claim.proposition();
    Span predicate = proposition == null ? claim.spans().get(0) : proposition.span();
    List<TimeExpression> order =
        times.stream().sorted(Comparator.comparing(TimeExpression::span)).toList();
    int best = 0;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < order.size(); i++) {
      int distance = distance(predicate, order.get(i).span());
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    TimeExpression first = order.get(best);
    TimeExpression last = first;
    if (best + 1 < order.size() && isRange(first, order.get(best + 1))) {
      last = order.get(best + 1);
    } else if (best > 0 && isRange(order.get(best - 1), first)) {
      first = order.get(best - 1);
    }
    return when(first, last);
  }

  private static int distance(Span predicate, Span time) {
    return time.start() >= predicate.end()
        ? time.start() - predicate.end()
        : Math.max(0, predicate.start() - time.end());
  }

  /** "From Monday to Wednesday", "3-5 May". */
  private boolean isRange(TimeExpression first, TimeExpression last) {
    LocalDate from = first.from();
    LocalDate to = last.to();
    int gap = last.span().start() - first.span().end();
    return from != null
        && to != null
        && from.isBefore(to)
        && gap > 0
        && gap < 14
        && JOINT
            .matcher(parsed.text().substring(first.span().end(), last.span().start()))
            .matches();
  }

  private static When when(TimeExpression first, TimeExpression last) {
    LocalDate from = first.from();
    LocalDate to = last.to();
    return new When(first.id(), from, to, precision(from, to));
  }

  static When.Precision precision(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null) {
      return When.Precision.UNKNOWN;
    }
    long days = ChronoUnit.DAYS.between(from, to);
    return days <= 1
        ? When.Precision.DAY
        : days <= 7
            ? When.Precision.WEEK
            : days <= 31
                ? When.Precision.MONTH
                : days <= 366 ? When.Precision.YEAR : When.Precision.UNKNOWN;
  }
}
