package org.hearsay.story.relation;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Ages of one person, who grows older between two reports. */
final class AgeComparison implements Comparison {

  private static final int DAYS_OF_YEAR = 365;

  @Override
  public List<ClaimRelation> compare(Facts later, Facts earlier) {
    List<ClaimRelation> found = new ArrayList<>();
    for (Age now : later.ages()) {
      for (Age before : earlier.ages()) {
        if (now.sameBearer(before) && (now.name() != null || later.sharesTopic(earlier))) {
          found.add(
              relation(now, before, grown(before.years(), later.statement(), earlier.statement())));
        }
      }
    }
    return found;
  }

  private static ClaimRelation relation(Age now, Age before, NumberRange grown) {
    boolean same = now.years().meets(grown);
    String both = now.bearer() + ": " + before.years() + ", then " + now.years();
    return Relations.of(
        "age",
        same ? RelationKind.RESTATES : RelationKind.CONTRADICTS,
        Aspect.NUMBER,
        now.span(),
        before.span(),
        same ? both + ": no conflict" : both + ": not the years between the reports");
  }

  /** The ages that the earlier report leaves room for when the later appears. */
  private static NumberRange grown(NumberRange years, Statement later, Statement earlier) {
    LocalDateTime now = later.published();
    LocalDateTime then = earlier.published();
    BigDecimal high = years.high();
    if (now == null || then == null || high == null) {
      return years;
    }
    long days = ChronoUnit.DAYS.between(then, now);
    // A birthday may lie between two reports of one month: rather that than an error of a year.
    long more = days < DAYS_OF_YEAR / 4 ? 0 : (days + DAYS_OF_YEAR - 1) / DAYS_OF_YEAR;
    return new NumberRange(years.low(), high.add(BigDecimal.valueOf(more)));
  }
}
