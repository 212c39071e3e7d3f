package org.hearsay.claim;

import java.util.BitSet;
import java.util.Set;
import org.hearsay.claim.event.EventNouns;
import org.hearsay.claim.event.LightVerbs;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The words of a sentence that name what happens without a clause of their own: "the killing of two
 * men", "hopes of a truce". A noun that a light verb stands in for is that verb's clause already.
 * Participles that the parser hung on no clause ("..., wounding two") count as well.
 */
final class NominalEvents {

  /** Where a verb that heads no clause is grammar only. */
  private static final Set<String> GRAMMAR =
      Set.of("aux", "cop", "case", "mark", "compound", "amod", "fixed", "flat", "cc", "det");

  private NominalEvents() {}

  /** Their tokens. */
  static BitSet of(ClauseTree tree) {
    Sentence s = tree.sentence();
    BitSet events = new BitSet(s.size());
    for (int i = 0; i < s.size(); i++) {
      if (!tree.isHead(i) && (isEventNoun(s, i) || isStrayVerb(s, i))) {
        events.set(i);
      }
    }
    for (int head : tree.heads()) {
      LightVerbs.Use light = LightVerbs.shared().of(s, head);
      if (light != null) {
        events.clear(light.noun());
      }
    }
    return events;
  }

  private static boolean isEventNoun(Sentence s, int i) {
    Token token = s.token(i);
    return token.isNoun()
        && !token.tag().startsWith("NNP")
        && (token.entity() == null || !token.entity().isNamed())
        && !s.is(i, "compound")
        && EventNouns.shared().kind(token) != null;
  }

  private static boolean isStrayVerb(Sentence s, int i) {
    Token token = s.token(i);
    if (!token.isVerb() || token.lemma().length() < 3) {
      return false;
    }
    String relation = s.relation(i);
    int colon = relation.indexOf(':');
    return !GRAMMAR.contains(colon < 0 ? relation : relation.substring(0, colon));
  }
}
