package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many: numbers with their bounds, units, what they count, where, and what befell those
 * counted. Ages, dates, ordinals and numbers in names are not counts. Stateless; thread-safe; takes
 * time linear in the text.
 */
public final class QuantityFinder {

  private static final RuleId NUMBER = new RuleId("quantity/number");
  private static final RuleId IMPLICIT = new RuleId("quantity/implicit");
  private static final RuleId ELIDED = new RuleId("quantity/elided-noun");

  private final AmountReader amounts = new AmountReader();
  private final ImplicitCount implicit = new ImplicitCount();

  /** What the last counted noun was, for a number that leaves it out: "and 2,000 outside". */
  private record Last(int sentence, int token, @Nullable String what, @Nullable Effect effect) {}

  /**
   * @param times spans of the article's time expressions, whose numbers count nothing
   * @return the quantities in order of position
   */
  public List<Quantity> find(ParsedArticle parsed, List<Span> times) {
    String text = parsed.text();
    List<Quantity> found = new ArrayList<>();
    int nextTime = 0;
    for (Sentence s : parsed.sentences()) {
      BitSet timed = new BitSet();
      while (nextTime < times.size() && times.get(nextTime).start() < s.span().end()) {
        Span time = times.get(nextTime++);
        int first = s.tokenAtOrAfter(time.start());
        int end = s.tokenAtOrAfter(time.end());
        timed.set(Math.min(first, s.size()), Math.max(Math.min(first, s.size()), end));
      }
      sentence(s, text, timed::get, found);
    }
    return found;
  }

  private void sentence(Sentence s, String text, IntPredicate isTime, List<Quantity> found) {
    Last last = null;
    for (int i = 0; i < s.size(); i++) {
      if (isTime.test(i)) {
        continue;
      }
      Amount amount = amounts.at(s, i);
      if (amount != null && !isTime.test(amount.numberLast())) {
        if (!NotACount.is(s, amount)) {
          last = count(s, text, amount, isTime, last, found);
        }
        i = Math.max(i, amount.last());
        continue;
      }
      ImplicitCount.Found one = implicit.at(s, i);
      if (one != null) {
        found.add(
            new Quantity(
                "q" + (found.size() + 1),
                s.span(one.first(), one.noun()),
                one.value(),
                one.value(),
                one.value(),
                Bound.EXACT,
                null,
                one.named() || one.value().signum() == 0 ? null : s.token(one.noun()).text(),
                null,
                one.effect(),
                new Evidence(IMPLICIT, 1)));
      }
    }
  }

  private @Nullable Last count(
      Sentence s,
      String text,
      Amount amount,
      IntPredicate isTime,
      @Nullable Last last,
      List<Quantity> found) {
    int number = amount.numberLast();
    int noun = Counted.noun(s, amount.last());
    boolean measured = amount.unit() != null && !isOf(s, amount.last() + 1);
    boolean counted = noun > amount.last() && !isTime.test(noun) && !measured;
    if (!counted) {
      noun = amount.last();
    }
    String what =
        counted ? words(text, s.span(Counted.firstWord(s, amount.last(), noun), noun)) : null;
    Effect effect = null;
    if (amount.unit() == null) {
      effect = Effects.shared().of(s, number, counted ? noun : number);
    }
    if (effect == null && isToll(s, amount.first()) && (what == null || what.equals("people"))) {
      effect = amount.unit() == null ? Effect.DEAD : null;
    }
    if (effect == null && isOneOf(s, amount)) {
      return last;
    }
    RuleId rule = NUMBER;
    boolean elided =
        !counted
            && amount.unit() == null
            && effect == null
            && last != null
            && follows(s, last, amount);
    Span scope = Scopes.after(s, noun, isTime);
    if (elided && scope != null && last != null) {
      what = last.what;
      effect = last.effect;
      rule = ELIDED;
    } else if (!counted && amount.unit() == null && effect == null && !isPlain(s, amount)) {
      return last;
    }
    found.add(
        new Quantity(
            "q" + (found.size() + 1),
            s.span(amount.first(), amount.last()),
            amount.low(),
            amount.best(),
            amount.high(),
            amount.bound(),
            amount.unit(),
            what,
            scope == null ? null : words(text, scope),
            effect,
            new Evidence(rule, 1)));
    return amount.unit() == null && counted ? new Last(s.index(), noun, what, effect) : last;
  }

  private static boolean isOf(Sentence s, int i) {
    return i < s.size() && s.token(i).text().equals("of");
  }

  /** "one of the largest" counts nothing. */
  private static boolean isOneOf(Sentence s, Amount amount) {
    return isOf(s, amount.last() + 1)
        && amount.bound() == Bound.EXACT
        && BigDecimal.ONE.equals(amount.best());
  }

  /** "the death toll from the blast reached 112": a toll is told shortly before the number. */
  private static boolean isToll(Sentence s, int number) {
    for (int i = Math.max(1, number - 16); i < number; i++) {
      if (s.token(i).text().equalsIgnoreCase("toll")
          && s.token(i - 1).text().equalsIgnoreCase("death")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number comes so soon after the last counted noun that it may count the same. */
  private static boolean follows(Sentence s, Last last, Amount amount) {
    return last.sentence == s.index() && amount.first() - last.token <= 12;
  }

  /** A bare number that counts nothing named is kept when it is bounded, or written with commas. */
  private static boolean isPlain(Sentence s, Amount amount) {
    BigDecimal low = amount.low();
    boolean one =
        amount.bound() == Bound.EXACT && low != null && low.compareTo(BigDecimal.ONE) <= 0;
    return !one && (amount.bound() != Bound.EXACT || s.token(amount.first()).text().contains(","));
  }

  private static String words(String text, Span span) {
    return String.join(" ", span.of(text).strip().split("\\s+"));
  }
}
