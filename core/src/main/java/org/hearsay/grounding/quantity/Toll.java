package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Phrases;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The dead and injured of the happening that an article is about, from all its mentions together:
 * who "was shot" and is dead elsewhere is no injured; of "four shot, one fatally" three are
 * injured; "a woman and her two children" are three. Where the first mention does not give that
 * number itself, a quantity with the rule {@code quantity/toll} does, at the span of the mention it
 * begins with. Mentions of other days' victims are left aside. Stateless.
 */
final class Toll {

  private static final RuleId TOLL = new RuleId("quantity/toll");

  /** How many sentences from the first mention on belong to the article's lead. */
  private static final int LEAD = 6;

  private static final Set<String> BACKGROUND =
      Set.of("annually", "nationwide", "statistics", "average", "homicides", "yearly");

  private final TollPhrases phrases = TollPhrases.shared();

  /** What one sentence tells. */
  private static final class Told {
    int dead;
    int injured;
    boolean deadNumber;
    boolean deadNamed;
    boolean injuredNumber;
    boolean injuredOpen = true;
    boolean moreDead;
    boolean moreInjured;
    boolean injuredNew;
  }

  /** A number, and whether a number in the text said it. */
  private record Sum(int count, boolean number) {}

  private record Signal(int sentence, int first, int last, TollPhrases.Entry entry) {}

  /** The drafts with the toll put in, and with what is no injury without its effect. */
  List<Draft> apply(List<Sentence> sentences, List<Victim> victims, List<Draft> drafts) {
    List<Signal> signals = signals(sentences);
    if (victims.isEmpty() && signals.isEmpty()) {
      return drafts;
    }
    Map<Integer, Told> told = told(sentences, victims);
    int dead = dead(told, victims, signals, sentences);
    int injured = injured(told, dead, signals);
    List<Draft> result = new ArrayList<>(drafts);
    if (injured == 0 && dead > 0) {
      result.replaceAll(Toll::withoutOpen);
    }
    result.removeIf(draft -> draft.victim() != null && draft.effect() == null && isImplicit(draft));
    put(Effect.DEAD, dead, sentences, victims, signals, result);
    put(Effect.INJURED, injured, sentences, victims, signals, result);
    return result;
  }

  private static boolean isImplicit(Draft draft) {
    Victim victim = draft.victim();
    return victim != null && victim.phrase().kind() != PersonPhrase.Kind.NUMBER;
  }

  private static Draft withoutOpen(Draft draft) {
    Victim victim = draft.victim();
    boolean open = victim != null && (victim.fate().open() || isImplicit(draft));
    return open && draft.effect() == Effect.INJURED ? draft.with(null) : draft;
  }

  private List<Signal> signals(List<Sentence> sentences) {
    List<Signal> found = new ArrayList<>();
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        Phrases.Match<TollPhrases.Entry> match = phrases.at(s, i);
        if (match != null && !isBackground(s)) {
          found.add(new Signal(s.index(), match.first(), match.last(), match.value()));
        }
      }
    }
    return found;
  }

  private static Map<Integer, Told> told(List<Sentence> sentences, List<Victim> victims) {
    Map<Integer, Told> all = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Victim last = null;
    int run = 0;
    for (Victim victim : victims) {
      Sentence s = sentences.get(victim.sentence());
      PersonPhrase phrase = victim.phrase();
      if (last == null || last.sentence() != victim.sentence()) {
        seen.clear();
        last = null;
      }
      boolean number = phrase.kind() == PersonPhrase.Kind.NUMBER;
      boolean counts = phrase.count() > 0 && !isBackground(s) && !isApposition(s, phrase);
      if (!counts || !number && !seen.add(key(s, phrase))) {
        continue;
      }
      boolean same =
          last != null
              && last.fate().effect() == victim.fate().effect()
              && VictimFinder.joined(s, last.phrase(), phrase);
      boolean self = phrase.kind() == PersonPhrase.Kind.REFLEXIVE && last != null;
      run = same ? run + phrase.count() : phrase.count();
      Told one = all.computeIfAbsent(victim.sentence(), key -> new Told());
      if (victim.isDead()) {
        one.dead = self ? one.dead + 1 : Math.max(one.dead, run);
        one.deadNumber |= number;
        one.deadNamed |= phrase.kind() != PersonPhrase.Kind.PRONOUN;
        one.moreDead |= phrase.more();
      } else {
        one.injured = Math.max(one.injured, run);
        one.injuredNumber |= number && (phrase.count() > 1 || phrase.more());
        one.injuredOpen &= victim.fate().open();
        one.moreInjured |= phrase.more();
        one.injuredNew |= isNew(s, phrase);
      }
      last = victim;
    }
    return all;
  }

  private static String key(Sentence s, PersonPhrase phrase) {
    return s.token(phrase.noun()).text().toLowerCase(Locale.ROOT)
        + (phrase.more() ? phrase.first() : "");
  }

  /** Whether the words do not point back: "a boy", "her son", "two others", not "the victim". */
  private static boolean isNew(Sentence s, PersonPhrase phrase) {
    String first = s.token(phrase.first()).text();
    boolean noun = phrase.kind() == PersonPhrase.Kind.NOUN && !first.equalsIgnoreCase("the");
    return noun || phrase.kind() == PersonPhrase.Kind.NUMBER || phrase.more();
  }

  /** "the victim, John Smith, 24": the same person twice. */
  private static boolean isApposition(Sentence s, PersonPhrase phrase) {
    return s.is(phrase.noun(), "appos");
  }

  /** "the 14th homicide this year": no part of what the article is about. */
  private static boolean isBackground(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      String word = s.token(i).text().toLowerCase(Locale.ROOT);
      String next = i + 1 < s.size() ? s.token(i + 1).text().toLowerCase(Locale.ROOT) : "";
      if (BACKGROUND.contains(word)
          || next.equals("year")
              && (word.equals("this") || word.equals("last") || word.equals("per"))
          || word.equals("so") && next.equals("far")) {
        return true;
      }
    }
    return false;
  }

  private static int dead(
      Map<Integer, Told> told, List<Victim> victims, List<Signal> signals, List<Sentence> all) {
    int first = -1;
    int dead = 0;
    boolean number = false;
    for (int i = 0; i < all.size(); i++) {
      Told one = told.get(i);
      if (one == null || one.dead == 0) {
        continue;
      }
      first = first < 0 ? i : first;
      boolean lead = i <= first + LEAD;
      if (lead && one.deadNumber && !number) {
        number = true;
        dead = Math.max(dead, one.dead);
      } else if (lead && one.dead > dead && (!number || one.deadNumber)) {
        dead = one.dead;
      } else if (!number && one.moreDead && one.dead >= dead && dead == 1) {
        dead++;
      }
    }
    for (Signal signal : signals) {
      boolean lead = first < 0 || signal.sentence <= first + LEAD;
      if (signal.entry.effect() == Effect.DEAD && !number && lead) {
        dead = Math.max(dead, signal.entry.count());
      }
    }
    return dead;
  }

  private static int injured(Map<Integer, Told> told, int dead, List<Signal> signals) {
    int first = -1;
    int injured = 0;
    int struck = 0;
    boolean number = false;
    List<Integer> order = new ArrayList<>(told.keySet());
    order.sort(null);
    for (int i : order) {
      Told one = told.getOrDefault(i, new Told());
      if (one.injured == 0) {
        continue;
      }
      first = first < 0 ? i : first;
      boolean apart = one.dead > 0 && one.deadNamed && one.injuredNew || one.moreInjured;
      if (i > first + LEAD && (number || injured > 0 || struck > 0)) {
        break;
      }
      if (one.injuredNumber) {
        if (dead > 0 && one.injuredOpen && !one.moreInjured) {
          struck = Math.max(struck, one.injured);
        } else if (!number) {
          injured = Math.max(injured, one.injured);
          number = true;
        }
      } else if (!number && (dead == 0 || apart)) {
        injured = Math.max(injured, one.injured);
      }
    }
    for (Signal signal : signals) {
      if (signal.entry.effect() == Effect.INJURED) {
        struck = Math.max(struck, signal.entry.count());
      }
    }
    if (number || struck <= dead) {
      return injured;
    }
    return Math.max(injured, struck - dead);
  }

  private static void put(
      Effect effect,
      int count,
      List<Sentence> sentences,
      List<Victim> victims,
      List<Signal> signals,
      List<Draft> drafts) {
    Draft first = null;
    for (Draft draft : drafts) {
      if (first == null
          && draft.effect() == effect
          && !isZero(draft)
          && !isBackground(sentences.get(draft.sentence()))) {
        first = draft;
      }
    }
    if (count == 0 || first != null && isSaid(first, count)) {
      return;
    }
    Draft toll = first == null ? null : toll(first, count);
    if (toll == null) {
      toll = anchor(effect, count, sentences, victims, signals);
    }
    if (toll == null) {
      return;
    }
    int at = 0;
    while (at < drafts.size() && drafts.get(at).span().start() < toll.span().start()) {
      at++;
    }
    drafts.add(at, toll);
  }

  private static boolean isZero(Draft draft) {
    BigDecimal best = draft.amount().best();
    return best != null && best.signum() == 0;
  }

  private static boolean isSaid(Draft draft, int count) {
    BigDecimal value = draft.amount().best() == null ? draft.amount().low() : draft.amount().best();
    return value == null || value.compareTo(BigDecimal.valueOf(count)) == 0;
  }

  private static Draft toll(Draft first, int count) {
    return new Draft(
        first.sentence(),
        first.span(),
        Amount.exact(first.amount().first(), first.amount().last(), BigDecimal.valueOf(count)),
        null,
        null,
        first.effect(),
        TOLL,
        null);
  }

  private static @Nullable Draft anchor(
      Effect effect,
      int count,
      List<Sentence> sentences,
      List<Victim> victims,
      List<Signal> signals) {
    int sentence = Integer.MAX_VALUE;
    int from = 0;
    int to = 0;
    for (Victim victim : victims) {
      boolean fits =
          victim.fate().effect() == effect
              && victim.phrase().count() != 0
              && !isBackground(sentences.get(victim.sentence()));
      if (fits && victim.sentence() < sentence) {
        sentence = victim.sentence();
        from = victim.phrase().first();
        to = victim.phrase().noun();
      }
    }
    for (Signal signal : signals) {
      if (signal.entry.effect() == effect && signal.sentence < sentence) {
        sentence = signal.sentence;
        from = signal.first;
        to = signal.last;
      }
    }
    if (sentence == Integer.MAX_VALUE) {
      return null;
    }
    return new Draft(
        sentence,
        sentences.get(sentence).span(from, to),
        Amount.exact(from, to, BigDecimal.valueOf(count)),
        null,
        null,
        effect,
        TOLL,
        null);
  }
}
