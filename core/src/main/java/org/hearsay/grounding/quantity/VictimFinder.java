package org.hearsay.grounding.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons of a sentence whom it says something befell: by the words beside them, by the
 * parse, by coordination ("a woman and two children were killed"), and by phrases that follow ("...
 * is in critical condition"). Stateless; looks at each token a bounded number of times.
 */
final class VictimFinder {

  /** How many tokens a phrase may stand behind the person it is about. */
  private static final int REACH = 25;

  private static final Set<String> JOINTS = Set.of("and", "&", ",", "or");

  private final PersonPhrases persons = new PersonPhrases();
  private final Fates fates = new Fates();
  private final Effects effects = Effects.shared();
  private final FatePhrases phrases = FatePhrases.shared();

  /**
   * @param counted the persons whom numbers count, in order, with the fate known of them or null
   * @return the victims in order of position, numbers included
   */
  List<Victim> find(Sentence s, List<Counting> counted) {
    List<PersonPhrase> all = merged(persons.of(s), counted);
    List<@Nullable Fate> told = new ArrayList<>();
    for (PersonPhrase phrase : all) {
      told.add(local(s, phrase, counted));
    }
    share(s, all, told);
    follow(s, all, told);
    List<Victim> found = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Fate fate = told.get(i);
      if (fate != null) {
        found.add(new Victim(s.index(), all.get(i), fate));
      }
    }
    return found;
  }

  /** Persons whom a number counts, and what is known of their fate. */
  record Counting(PersonPhrase phrase, @Nullable Fate fate) {}

  private static List<PersonPhrase> merged(List<PersonPhrase> named, List<Counting> counted) {
    List<PersonPhrase> all = new ArrayList<>();
    int next = 0;
    for (PersonPhrase phrase : named) {
      while (next < counted.size() && counted.get(next).phrase.noun() < phrase.first()) {
        all.add(counted.get(next++).phrase);
      }
      boolean within = next < counted.size() && counted.get(next).phrase.first() <= phrase.noun();
      if (!within) {
        all.add(phrase);
      }
    }
    while (next < counted.size()) {
      all.add(counted.get(next++).phrase);
    }
    all.sort(Comparator.comparingInt(PersonPhrase::first));
    return all;
  }

  private @Nullable Fate local(Sentence s, PersonPhrase phrase, List<Counting> counted) {
    Fate known = null;
    if (phrase.kind() == PersonPhrase.Kind.NUMBER) {
      for (Counting one : counted) {
        known = one.phrase == phrase ? one.fate : known;
      }
    }
    Fate behind = fates.behind(s, phrase.noun());
    if (behind != null && (known == null || behind.effect() == Effect.DEAD)) {
      return behind;
    }
    Fate before = fates.before(s, phrase.first(), phrase.noun());
    if (before != null && (known == null || before.effect() == Effect.DEAD)) {
      return before;
    }
    if (known != null || phrase.kind() == PersonPhrase.Kind.NUMBER) {
      return known;
    }
    return parsed(s, phrase.noun());
  }

  /** By the parse: the verb that the person, or one coordinated with it, belongs to. */
  private @Nullable Fate parsed(Sentence s, int noun) {
    int at = noun;
    for (int steps = 0; steps < 3 && s.is(at, "conj") && s.head(at) >= 0; steps++) {
      at = s.head(at);
    }
    String relation = s.relation(at);
    int head = s.head(at);
    boolean subject = relation.equals("nsubj");
    boolean part = subject || s.is(at, "obj") || relation.equals("nsubj:pass");
    if (!part || head < 0 || !s.token(head).isVerb() || Effects.isDenied(s, head)) {
      return null;
    }
    boolean passive = s.token(head).tag().equals("VBN") && s.child(head, "aux:pass") >= 0;
    if (effects.isDeadly(s, head) && (!subject || passive)) {
      return Fate.DEAD;
    }
    if (subject && !passive) {
      return effects.find(s, head, Effects.Part.SUBJECT) == Effect.DEAD ? Fate.DEAD : null;
    }
    return effects.patient(s, head);
  }

  /** "a woman and her two children were killed", "killed a man, a woman and a boy". */
  private void share(Sentence s, List<PersonPhrase> all, List<@Nullable Fate> told) {
    for (int i = all.size() - 2; i >= 0; i--) {
      if (told.get(i) == null && told.get(i + 1) != null && joined(s, all.get(i), all.get(i + 1))) {
        Fate behind = fates.behind(s, all.get(i + 1).noun());
        told.set(i, behind == null ? null : told.get(i + 1));
      }
    }
    for (int i = 1; i < all.size(); i++) {
      Fate before = told.get(i - 1);
      if (told.get(i) == null && before != null && joined(s, all.get(i - 1), all.get(i))) {
        boolean ahead = fates.behind(s, all.get(i - 1).noun()) == null;
        told.set(i, ahead ? before : null);
      }
    }
  }

  /** Whether nothing but a comma, an "and" and the first's age part the two. */
  static boolean joined(Sentence s, PersonPhrase first, PersonPhrase second) {
    int i = Fates.afterAge(s, first.noun());
    int start = i;
    while (i < second.first() && i - start < 2 && JOINTS.contains(word(s, i))) {
      i++;
    }
    return i == second.first() && i > first.noun() + 1 || i == second.first() && i > start;
  }

  /** "A man was found in the street with a gunshot wound and is in critical condition." */
  private void follow(Sentence s, List<PersonPhrase> all, List<@Nullable Fate> told) {
    int last = -1;
    for (int i = 0; i < s.size(); i++) {
      while (last + 1 < all.size() && all.get(last + 1).noun() < i) {
        last++;
      }
      Phrases.Match<Fate> match = last < 0 ? null : phrases.at(s, i);
      if (match == null || i - all.get(last).noun() > REACH || isDenied(s, i)) {
        continue;
      }
      int subject = subject(s, all, told, last, i);
      if (subject < 0) {
        continue;
      }
      Fate before = told.get(subject);
      boolean worse = match.value().effect() == Effect.DEAD && before != null && before.open();
      if (before == null || worse) {
        told.set(subject, match.value());
      }
    }
  }

  /** The person that the phrase at {@code i} is about: the nearest that can be its subject. */
  private static int subject(
      Sentence s, List<PersonPhrase> all, List<@Nullable Fate> told, int last, int i) {
    for (int k = last; k >= 0 && k >= last - 3; k--) {
      int first = all.get(k).first();
      String before = word(s, first - 1);
      boolean oblique =
          first > 0 && (s.token(first - 1).tag().equals("IN") && !before.equals("that"));
      boolean kin = word(s, all.get(k).noun() + 1).equals("'s");
      if (!oblique && !kin && i - all.get(k).noun() <= REACH) {
        return k;
      }
    }
    return -1;
  }

  private static boolean isDenied(Sentence s, int i) {
    for (int k = Math.max(0, i - 3); k < i; k++) {
      Token token = s.token(k);
      String word = token.text().toLowerCase(Locale.ROOT);
      if (word.equals("not") || word.equals("n't") || word.equals("never") || word.equals("no")) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
