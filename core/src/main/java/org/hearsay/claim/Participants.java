package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.claim.event.Actor;
import org.hearsay.claim.event.Party;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Turns roles into participants: the words of the phrase, the name behind them, what it is and
 * whose. "Soldiers and rebels" are two. Confined to one article; not thread-safe.
 */
final class Participants {

  /** The longest phrase to either side of its chief word, in tokens. */
  private static final int LONGEST = 40;

  private final String text;
  private final Names names;
  private final ActorReader actors;

  Participants(String text, Names names, ActorReader actors) {
    this.text = text;
    this.names = names;
    this.actors = actors;
  }

  /** Adds those of a role to {@code found} and says what they are. */
  List<Party> add(List<Participant> found, ClauseTree tree, Role role) {
    Sentence s = tree.sentence();
    List<Party> parties = new ArrayList<>();
    add(found, parties, tree, role.name(), role.noun());
    for (int k = 0; k < s.childCount(role.noun()); k++) {
      int other = s.child(role.noun(), k);
      if (isJoined(tree, other)) {
        add(found, parties, tree, role.name(), other);
      }
    }
    return parties;
  }

  /** Another of the same role: "soldiers and rebels". */
  private static boolean isJoined(ClauseTree tree, int i) {
    Sentence s = tree.sentence();
    return s.is(i, "conj")
        && !tree.isHead(i)
        && (s.token(i).isNoun() || s.token(i).isPronoun() || s.token(i).tag().equals("CD"));
  }

  private void add(
      List<Participant> found, List<Party> parties, ClauseTree tree, String role, int noun) {
    Sentence s = tree.sentence();
    int clause = tree.clauseOf(noun);
    int first = noun;
    int last = noun;
    while (first > 0 && noun - first < LONGEST && inPhrase(tree, first - 1, noun, clause)) {
      first--;
    }
    while (last + 1 < s.size() && last - noun < LONGEST && inPhrase(tree, last + 1, noun, clause)) {
      last++;
    }
    while (first < noun && isEdge(s, first, noun)) {
      first++;
    }
    while (last > noun && isEdge(s, last, noun)) {
      last--;
    }
    Actor actor = actors.of(s, noun);
    String lemma = s.token(ActorReader.counted(s, noun)).lemma().toLowerCase(Locale.ROOT);
    parties.add(new Party(role, lemma, actor));
    Span span = s.span(first, last);
    for (Participant each : found) {
      if (each.span().overlaps(span) && each.role().equals(role)) {
        return;
      }
    }
    @Nullable String name = names.of(s.token(noun).span());
    found.add(
        new Participant(
            role, Names.words(span.of(text)), span, name, actor.role(), actor.country()));
  }

  private static boolean inPhrase(ClauseTree tree, int i, int noun, int clause) {
    Sentence s = tree.sentence();
    return tree.clauseOf(i) == clause && s.isUnder(i, noun) && !isApart(tree, i, noun);
  }

  /**
   * A predicate noun's own subject, copula and the like are no part of it as a phrase, nor is what
   * is joined to it.
   */
  private static boolean isApart(ClauseTree tree, int i, int noun) {
    Sentence s = tree.sentence();
    int at = i;
    while (s.head(at) != noun) {
      at = s.head(at);
      if (at < 0) {
        return true;
      }
    }
    return s.is(at, "nsubj")
        || s.is(at, "cop")
        || s.is(at, "aux")
        || s.is(at, "mark")
        || isJoined(tree, at);
  }

  private static boolean isEdge(Sentence s, int i, int noun) {
    return (s.is(i, "case") || s.is(i, "cc")) && s.head(i) == noun
        || i > noun && s.token(i).tag().equals("IN") && s.childCount(i) == 0
        || s.token(i).isPunctuation() && !s.token(i).tag().equals("$");
  }
}
