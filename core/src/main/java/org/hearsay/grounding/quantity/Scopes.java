package org.hearsay.grounding.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds where or among whom a number holds: "in the city", "on the outskirts". Stateless. */
final class Scopes {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "among",
          "within",
          "throughout",
          "along",
          "from",
          "aboard");

  /** The longest scope, in tokens. */
  private static final int LONGEST = 10;

  private Scopes() {}

  /**
   * The scope that begins right after token {@code last}; null when none does.
   *
   * @param isTime whether a token is part of a time expression, which is no scope
   */
  static @Nullable Span after(Sentence s, int last, IntPredicate isTime) {
    int preposition = last + 1;
    if (preposition >= s.size()
        || !PREPOSITIONS.contains(s.token(preposition).text().toLowerCase(Locale.ROOT))
        || !s.token(preposition).tag().equals("IN")) {
      return null;
    }
    int end = preposition;
    boolean noun = false;
    for (int i = preposition + 1; i < s.size() && i <= preposition + LONGEST; i++) {
      if (isTime.test(i)) {
        break;
      }
      Token token = s.token(i);
      if (token.isNoun()) {
        noun = true;
        end = i;
      } else if (token.text().equals("of") && noun) {
        continue;
      } else if (!isInside(token)) {
        break;
      }
    }
    return noun ? s.span(preposition, end) : null;
  }

  private static boolean isInside(Token token) {
    String tag = token.tag();
    return tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || tag.equals("PRP$")
        || tag.equals("CD");
  }
}
