package org.hearsay.grounding.quantity;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells what befell somebody by the words beside the mention, where a parse is often wrong, as in
 * headlines: "Man, 20, shot and killed", "shooting his wife to death", "the death of a boy".
 * Stateless.
 */
final class Fates {

  private static final Set<String> BEFORE_FATE =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "been",
          "being",
          "be",
          "also",
          "later",
          "found",
          "left",
          "pronounced",
          "declared",
          "who",
          "that",
          "getting",
          "got",
          "gets",
          "just",
          "both",
          "all",
          "each",
          "either",
          "then",
          "after",
          "confirmed",
          "listed",
          "remains",
          "remained",
          "as");

  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "been", "being", "be", "got", "gets", "getting");

  private static final Set<String> LOSSES =
      Set.of(
          "death",
          "deaths",
          "killing",
          "killings",
          "murder",
          "murders",
          "slaying",
          "slayings",
          "homicide",
          "homicides",
          "body",
          "bodies",
          "life",
          "lives",
          "remains",
          "manslaughter",
          "corpse");

  private static final Set<String> ATTACKS =
      Set.of("shooting", "shootings", "stabbing", "wounding", "beating");

  private static final Set<String> DEADLY = Set.of("fatal", "deadly", "fatally", "lethal");

  private static final Set<String> DEATHS =
      Set.of("killed", "dead", "dies", "died", "kills", "killing", "die", "murdered");

  private static final Set<String> UNREAL =
      Set.of(
          "attempted",
          "attempt",
          "would",
          "could",
          "might",
          "may",
          "to",
          "not",
          "n't",
          "never",
          "nearly",
          "almost",
          "if",
          "have");

  private final Effects effects = Effects.shared();

  /** The fate that the words behind the mention tell; null when they tell none. */
  @Nullable Fate behind(Sentence s, int noun) {
    int i = afterAge(s, noun);
    String possessive = word(s, i);
    if (possessive.equals("'s") || possessive.equals("’s") || possessive.equals("'")) {
      for (int k = i + 1; k <= i + 3 && k < s.size(); k++) {
        if (LOSSES.contains(word(s, k)) && !word(s, k).startsWith("li")) {
          return word(s, k - 1).equals("attempted") ? null : Fate.DEAD;
        }
      }
      return null;
    }
    boolean passive = false;
    boolean deadly = false;
    for (int skipped = 0; skipped < 6 && i < s.size(); skipped++, i++) {
      String word = word(s, i);
      boolean adverb = word.endsWith("ly") && s.token(i).tag().equals("RB");
      if (!adverb && !BEFORE_FATE.contains(word) && !DEADLY.contains(word)) {
        break;
      }
      passive |= BE.contains(word);
      deadly |= word.equals("fatally");
    }
    if (i >= s.size()) {
      return null;
    }
    Fate fate = passive || !isDone(s, i) ? at(s, i, passive) : null;
    return fate == null ? null : deadly || endsDeadly(s, i) ? Fate.DEAD : fate;
  }

  private @Nullable Fate at(Sentence s, int i, boolean passive) {
    if (effects.find(s, i, Effects.Part.ADJECTIVE) == Effect.DEAD
        || effects.find(s, i, Effects.Part.SUBJECT) == Effect.DEAD && isVerb(s, i)) {
      return s.token(i).tag().equals("VB") ? null : Fate.DEAD;
    }
    String tag = s.token(i).tag();
    Fate patient = effects.patient(s, i);
    boolean form = passive || tag.equals("VBN") || tag.equals("VBD") || tag.startsWith("NN");
    if (patient != null && form && (passive || !objectFollows(s, i))) {
      String word = word(s, i);
      boolean past = !word.endsWith("s") && !word.endsWith("ing");
      return past || passive ? patient : null;
    }
    boolean hurt = effects.find(s, i, Effects.Part.ADJECTIVE) == Effect.INJURED;
    return hurt && (passive || !objectFollows(s, i)) ? Fate.INJURED : null;
  }

  /** "shot to death", "shot dead", "shot, killed", "stabbed and killed". */
  private static boolean endsDeadly(Sentence s, int i) {
    String next = word(s, i + 1);
    if (next.equals("to")) {
      return word(s, i + 2).equals("death");
    }
    if (DEATHS.contains(next)) {
      return true;
    }
    boolean joined = next.equals(",") || next.equals("and") || next.equals("&");
    int after = word(s, i + 2).equals("and") || word(s, i + 2).equals("later") ? i + 3 : i + 2;
    return joined && DEATHS.contains(word(s, after)) && !objectFollows(s, after);
  }

  /** "shot and killed a neighbor": whose the object is, he did it. */
  private static boolean isDone(Sentence s, int i) {
    String next = word(s, i + 1);
    boolean joined = next.equals(",") || next.equals("and") || next.equals("&");
    boolean fate = joined && Effects.shared().patient(s, Math.min(i + 2, s.size() - 1)) != null;
    return fate && objectFollows(s, i + 2);
  }

  private static boolean objectFollows(Sentence s, int verb) {
    if (verb + 1 >= s.size()) {
      return false;
    }
    String tag = s.token(verb + 1).tag();
    String word = word(s, verb + 1);
    if (tag.equals("CD")) {
      return !isTimes(word(s, verb + 2));
    }
    return tag.equals("DT") && !word.equals("both") && !isStretch(s, verb + 1)
        || tag.startsWith("PRP")
        || tag.startsWith("NNP") && !isWeekday(word)
        || tag.equals("NN") && !word.equals("dead") && Persons.shared().is(s.token(verb + 1));
  }

  private static boolean isStretch(Sentence s, int i) {
    String next = word(s, i + 1);
    return next.equals("night") || next.equals("week") || next.equals("weekend");
  }

  private static boolean isWeekday(String word) {
    return word.endsWith("day") || word.equals("tonight") || word.equals("overnight");
  }

  private static boolean isTimes(String word) {
    return word.equals("times") || word.equals("time") || word.equals("years");
  }

  /** The fate that the words before the mention tell; null when they tell none. */
  @Nullable Fate before(Sentence s, int first, int noun) {
    int i = first - 1;
    if (i < 0) {
      return null;
    }
    if (word(s, i).equals("of")) {
      return of(s, i - 1);
    }
    if (word(s, i).equals("both") || word(s, i).equals("at") || word(s, i).equals("least")) {
      i--;
    }
    if (i < 0) {
      return null;
    }
    Fate fate = effects.patient(s, i);
    boolean active = fate != null && isVerb(s, i) && !isPassive(s, i) && !isUnreal(s, i);
    if (active && fate != null) {
      boolean dead =
          DEADLY.contains(word(s, i - 1))
              || word(s, noun + 1).equals("dead")
              || word(s, noun + 1).equals("to") && word(s, noun + 2).equals("death");
      return dead ? Fate.DEAD : fate;
    }
    return null;
  }

  private static @Nullable Fate of(Sentence s, int loss) {
    if (LOSSES.contains(word(s, loss))) {
      return isUnreal(s, loss) ? null : Fate.DEAD;
    }
    if (ATTACKS.contains(word(s, loss))) {
      return DEADLY.contains(word(s, loss - 1)) ? Fate.DEAD : Fate.STRUCK;
    }
    return null;
  }

  private static boolean isUnreal(Sentence s, int i) {
    return UNREAL.contains(word(s, i - 1));
  }

  private static boolean isPassive(Sentence s, int verb) {
    return BE.contains(word(s, verb - 1))
        || BE.contains(word(s, verb - 2)) && s.token(verb).tag().equals("VBN");
  }

  private static boolean isVerb(Sentence s, int i) {
    String tag = s.token(i).tag();
    return tag.startsWith("VB") || tag.equals("NNS") || s.isHeadline() && tag.startsWith("NN");
  }

  /** The token behind the mention's age: "Boy, 14, shot"; "a man (22) died". */
  static int afterAge(Sentence s, int noun) {
    int i = noun + 1;
    boolean open = word(s, i).equals(",") || word(s, i).equals("(") || word(s, i).equals("-LRB-");
    if (!open || i + 1 >= s.size() || !s.token(i + 1).tag().equals("CD")) {
      return i;
    }
    return word(s, i + 2).equals(",")
            || word(s, i + 2).equals(")")
            || word(s, i + 2).equals("-rrb-")
        ? i + 3
        : i + 2;
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
