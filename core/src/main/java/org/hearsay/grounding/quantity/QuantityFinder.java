package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many: numbers with their bounds, units, what they count, where, and what befell those
 * counted; persons whom something befell without a number ("a man was killed" is one dead); and the
 * article's toll where it follows from several mentions. Ages, dates, ordinals and numbers in names
 * are not counts. Stateless; thread-safe; takes time linear in the text.
 */
public final class QuantityFinder {

  private static final RuleId NUMBER = new RuleId("quantity/number");
  private static final RuleId IMPLICIT = new RuleId("quantity/implicit");
  private static final RuleId ELIDED = new RuleId("quantity/elided-noun");

  private final AmountReader amounts = new AmountReader();
  private final VictimFinder victims = new VictimFinder();
  private final Toll toll = new Toll();

  /** What the last counted noun was, for a number that leaves it out: "and 2,000 outside". */
  private record Last(int sentence, int token, @Nullable String what, @Nullable Effect effect) {}

  /** A number of a sentence, and the persons it counts when it counts some. */
  private record Numbered(Draft draft, VictimFinder.@Nullable Counting counting, boolean kept) {}

  /**
   * @param times spans of the article's time expressions, whose numbers count nothing
   * @return the quantities in order of position
   */
  public List<Quantity> find(ParsedArticle parsed, List<Span> times) {
    String text = parsed.text();
    List<Draft> drafts = new ArrayList<>();
    List<Victim> all = new ArrayList<>();
    int nextTime = 0;
    for (Sentence s : parsed.sentences()) {
      BitSet timed = new BitSet();
      while (nextTime < times.size() && times.get(nextTime).start() < s.span().end()) {
        Span time = times.get(nextTime++);
        int first = s.tokenAtOrAfter(time.start());
        int end = s.tokenAtOrAfter(time.end());
        timed.set(Math.min(first, s.size()), Math.max(Math.min(first, s.size()), end));
      }
      sentence(s, text, timed::get, drafts, all);
    }
    List<Quantity> found = new ArrayList<>();
    for (Draft draft : toll.apply(parsed.sentences(), all, drafts)) {
      found.add(draft.finish(found.size() + 1));
    }
    return found;
  }

  private void sentence(
      Sentence s, String text, IntPredicate isTime, List<Draft> drafts, List<Victim> all) {
    List<Numbered> numbers = numbers(s, text, isTime);
    List<VictimFinder.Counting> counted = new ArrayList<>();
    for (Numbered number : numbers) {
      if (number.counting != null) {
        counted.add(number.counting);
      }
    }
    List<Victim> found = victims.find(s, counted);
    all.addAll(found);
    Map<PersonPhrase, Victim> byPhrase = new IdentityHashMap<>();
    found.forEach(victim -> byPhrase.put(victim.phrase(), victim));
    List<Draft> mine = new ArrayList<>();
    for (Numbered number : numbers) {
      Victim victim = number.counting == null ? null : byPhrase.get(number.counting.phrase());
      if (victim != null) {
        mine.add(told(number.draft, victim));
      } else if (number.kept) {
        mine.add(number.draft);
      }
    }
    for (Victim victim : found) {
      Draft draft = implicit(s, victim);
      if (draft != null) {
        mine.add(draft);
      }
    }
    mine.sort(Comparator.comparing(Draft::span));
    drafts.addAll(mine);
  }

  private static Draft told(Draft draft, Victim victim) {
    return new Draft(
        draft.sentence(),
        draft.span(),
        draft.amount(),
        draft.what(),
        draft.scope(),
        victim.fate().effect(),
        draft.rule(),
        victim);
  }

  private static @Nullable Draft implicit(Sentence s, Victim victim) {
    PersonPhrase phrase = victim.phrase();
    boolean counts = phrase.count() != PersonPhrase.UNKNOWN;
    if (!counts
        || phrase.kind() != PersonPhrase.Kind.NOUN && phrase.kind() != PersonPhrase.Kind.NAME) {
      return null;
    }
    boolean nobody = phrase.count() == 0 && !Persons.shared().is(s.token(phrase.noun()));
    String what =
        phrase.kind() == PersonPhrase.Kind.NAME || nobody ? null : s.token(phrase.noun()).text();
    return new Draft(
        s.index(),
        s.span(phrase.first(), phrase.noun()),
        Amount.exact(phrase.first(), phrase.noun(), BigDecimal.valueOf(phrase.count())),
        what,
        null,
        victim.fate().effect(),
        IMPLICIT,
        victim);
  }

  private List<Numbered> numbers(Sentence s, String text, IntPredicate isTime) {
    List<Numbered> numbers = new ArrayList<>();
    Last last = null;
    for (int i = 0; i < s.size(); i++) {
      if (isTime.test(i)) {
        continue;
      }
      Amount amount = amounts.at(s, i);
      if (amount == null || isTime.test(amount.numberLast())) {
        continue;
      }
      boolean none = i > 0 && s.token(i - 1).text().equalsIgnoreCase("no");
      if (!none && !NotACount.is(s, amount)) {
        last = count(s, text, amount, isTime, last, numbers);
      }
      i = Math.max(i, amount.last());
    }
    return numbers;
  }

  private @Nullable Last count(
      Sentence s,
      String text,
      Amount amount,
      IntPredicate isTime,
      @Nullable Last last,
      List<Numbered> found) {
    int number = amount.numberLast();
    int noun = Counted.noun(s, amount.last());
    // A headline's "3 Others Injured": the tagger takes the capital for a name.
    while (noun > amount.last() && isFate(s, noun)) {
      noun--;
    }
    boolean measured = amount.unit() != null && !isOf(s, amount.last() + 1);
    boolean counted = noun > amount.last() && !isTime.test(noun) && !measured;
    if (!counted) {
      noun = amount.last();
    }
    String what =
        counted ? words(text, s.span(Counted.firstWord(s, amount.last(), noun), noun)) : null;
    boolean thing = counted && Things.shared().is(s.token(noun));
    Effect effect = null;
    if (amount.unit() == null && !thing) {
      effect = Effects.shared().of(s, number, counted ? noun : number);
    }
    if (effect == null && !thing && isToll(s, amount) && (what == null || what.equals("people"))) {
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
    boolean kept = true;
    if (elided && scope != null && last != null) {
      what = last.what;
      effect = last.effect;
      rule = ELIDED;
    } else if (!counted && amount.unit() == null && effect == null && !isPlain(s, amount)) {
      kept = false;
    }
    Draft draft =
        new Draft(
            s.index(),
            s.span(amount.first(), amount.last()),
            amount,
            what,
            scope == null ? null : words(text, scope),
            effect,
            rule,
            null);
    found.add(new Numbered(draft, counting(s, amount, noun, counted, thing, effect), kept));
    return amount.unit() == null && counted ? new Last(s.index(), noun, what, effect) : last;
  }

  /** The persons that a number counts: a noun for persons, or those whom something befell. */
  private static VictimFinder.@Nullable Counting counting(
      Sentence s,
      Amount amount,
      int noun,
      boolean counted,
      boolean thing,
      @Nullable Effect effect) {
    boolean other = effect != null && effect != Effect.DEAD && effect != Effect.INJURED;
    if (thing || other || amount.unit() != null) {
      return null;
    }
    boolean person = !counted || Persons.shared().is(s.token(noun)) || isOthers(s, noun);
    if (!person && effect == null) {
      return null;
    }
    BigDecimal value = amount.best() == null ? amount.low() : amount.best();
    boolean whole =
        value != null
            && value.stripTrailingZeros().scale() <= 0
            && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0
            && value.signum() >= 0;
    boolean vague = amount.best() == null && whole && value != null && value.intValue() >= 20;
    int count = whole && value != null && !vague ? value.intValue() : PersonPhrase.UNKNOWN;
    boolean more = isOthers(s, noun) || isOthers(s, amount.last() + 1);
    Fate fate =
        effect == null
            ? null
            : effect == Effect.DEAD
                ? Fate.DEAD
                : Effects.shared().isStruck(s, noun) ? Fate.STRUCK : Fate.INJURED;
    return new VictimFinder.Counting(
        new PersonPhrase(amount.first(), noun, count, PersonPhrase.Kind.NUMBER, more), fate);
  }

  private static boolean isOthers(Sentence s, int i) {
    if (i >= s.size()) {
      return false;
    }
    String word = s.token(i).text();
    return word.equalsIgnoreCase("others")
        || word.equalsIgnoreCase("other")
        || word.equalsIgnoreCase("more");
  }

  /** "wounded" tells what befell somebody, "wounds" are counted themselves. */
  private static boolean isFate(Sentence s, int i) {
    Effects effects = Effects.shared();
    return effects.find(s, i, Effects.Part.ADJECTIVE) != null
        || effects.tells(s, i) && !Things.shared().is(s.token(i));
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
  private static boolean isToll(Sentence s, Amount amount) {
    int number = amount.first();
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
