package org.hearsay.grounding.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that no numeral gives: "a man was killed" is one dead, "both victims died" two, "nobody
 * was hurt" none. Only of what befalls somebody; elsewhere "a man" is no number. Stateless.
 */
final class ImplicitCount {

  /**
   * A count found.
   *
   * @param first index of its first token
   * @param noun index of its noun, the last token
   * @param named whether it is a person's name
   */
  record Found(int first, int noun, BigDecimal value, Effect effect, boolean named) {}

  private final Effects effects = Effects.shared();
  private final Persons persons = Persons.shared();

  /** The count whose noun is token {@code i}, or null. */
  @Nullable Found at(Sentence s, int i) {
    if (s.token(i).entity() == EntityType.PERSON) {
      return person(s, i);
    }
    String word = s.token(i).text().toLowerCase(Locale.ROOT);
    if (word.equals("nobody") || word.equals("none")) {
      return found(s, i, i, BigDecimal.ZERO, false);
    }
    if (word.equals("one") && i > 0 && word(s, i - 1).equals("no")) {
      return found(s, i - 1, i, BigDecimal.ZERO, false);
    }
    String tag = s.token(i).tag();
    int determiner = s.child(i, "det");
    if (determiner < 0 || determiner > i) {
      return null;
    }
    String article = word(s, determiner);
    boolean one = article.equals("a") || article.equals("an") || article.equals("another");
    if (one && tag.equals("NN") && persons.is(s.token(i))) {
      return found(s, determiner, i, BigDecimal.ONE, false);
    }
    if (article.equals("both") && tag.equals("NNS")) {
      return found(s, determiner, i, BigDecimal.valueOf(2), false);
    }
    return article.equals("no") && persons.is(s.token(i))
        ? found(s, determiner, i, BigDecimal.ZERO, false)
        : null;
  }

  private @Nullable Found person(Sentence s, int i) {
    boolean last = i + 1 >= s.size() || s.token(i + 1).entity() != EntityType.PERSON;
    if (!last) {
      return null;
    }
    int first = i;
    while (first > 0 && s.token(first - 1).entity() == EntityType.PERSON) {
      first--;
    }
    return found(s, first, i, BigDecimal.ONE, true);
  }

  private @Nullable Found found(Sentence s, int first, int noun, BigDecimal value, boolean named) {
    int at = noun;
    for (int steps = 0; steps < 3 && s.is(at, "conj") && s.head(at) >= 0; steps++) {
      at = s.head(at);
    }
    boolean takesPart =
        s.is(at, "obj") || s.relation(at).equals("nsubj:pass") || s.relation(at).equals("nsubj");
    int head = s.head(at);
    if (!takesPart || head < 0 || !s.token(head).isVerb() || Effects.isDenied(s, head)) {
      return null;
    }
    boolean subject = s.relation(at).equals("nsubj");
    boolean passive = s.token(head).tag().equals("VBN") && s.child(head, "aux:pass") >= 0;
    Effect effect =
        effects.find(s, head, subject && !passive ? Effects.Part.SUBJECT : Effects.Part.PATIENT);
    if (effects.isDeadly(s, head)) {
      effect = Effect.DEAD;
    }
    boolean told = effect == Effect.DEAD || effect == Effect.INJURED;
    return effect == null || named && (!told || s.is(at, "obj"))
        ? null
        : new Found(first, noun, value, effect, named);
  }

  private static String word(Sentence s, int i) {
    return s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
