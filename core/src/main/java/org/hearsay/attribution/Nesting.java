package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Says which attribution lies inside whose content, and drops those that cannot stand: two that
 * hold each other, two that say the same, and the first person inside a quotation ("I think"),
 * where the source is the quoted one again.
 */
final class Nesting {

  private static final Set<String> NOBODY =
      Set.of("it", "nobody", "somebody", "anybody", "everybody", "this", "that");

  /** Of whom it is said that he does not say or think a thing: no hop of the chain. */
  private static final Set<String> NO_ONE = Set.of("nobody", "none", "neither");

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "you");

  /**
   * Constructions that say enough to stand inside another's content. A noun phrase or a
   * prepositional phrase inside what somebody says is part of what is said.
   */
  private static final Set<String> NESTABLE =
      Set.of(
          "attribution/speech-verb",
          "attribution/according-to",
          "attribution/raised-subject",
          "attribution/infinitive-verb",
          "attribution/noun",
          "attribution/reporting-adverb",
          "attribution/learned");

  private final IdentityHashMap<Candidate, Candidate> parents = new IdentityHashMap<>();
  private final IdentityHashMap<Candidate, Candidate> originals = new IdentityHashMap<>();
  private final List<Candidate> kept;

  Nesting(List<Candidate> candidates, ArticleContext context) {
    List<Candidate> sorted = new ReportBounds(context).part(candidates);
    for (int i = 0; i < sorted.size(); i++) {
      originals.put(sorted.get(i), candidates.get(i));
    }
    // Wide contents first, so that a parent is settled before what it holds.
    sorted.sort(
        Comparator.comparingInt((Candidate c) -> -c.contentCover().length())
            .thenComparingInt(Nesting::cueOffset));
    List<Candidate> settled = new ArrayList<>();
    for (Candidate candidate : sorted) {
      Candidate parent = parent(candidate, settled);
      if (repeats(candidate, settled)
          || (parent != null
              && (holds(candidate, parent)
                  || !NESTABLE.contains(candidate.rule().name())
                  || sharesSource(candidate, parent)
                  || isIdle(candidate)
                  || isFirstPerson(candidate, context)))) {
        continue;
      }
      settled.add(candidate);
      if (parent != null) {
        parents.put(candidate, parent);
      }
    }
    settled.sort(
        Comparator.comparingInt((Candidate c) -> depth(c) == 0 ? c.start() : root(c).start())
            .thenComparingInt(this::depth)
            .thenComparingInt(Candidate::start)
            .thenComparingInt(Nesting::cueOffset));
    kept = List.copyOf(settled);
  }

  /** Those that stand, in order of position, outer before inner. */
  List<Candidate> kept() {
    return kept;
  }

  /** What {@code candidate}, one of those that stand, was before its content was parted. */
  Candidate original(Candidate candidate) {
    Candidate original = originals.get(candidate);
    if (original == null) {
      throw new IllegalArgumentException(candidate + " was not nested here");
    }
    return original;
  }

  /** The one inside whose content {@code candidate} lies; null at the top. */
  @Nullable Candidate parent(Candidate candidate) {
    return parents.get(candidate);
  }

  private int depth(Candidate candidate) {
    int depth = 0;
    for (Candidate at = parents.get(candidate); at != null; at = parents.get(at)) {
      depth++;
    }
    return depth;
  }

  private Candidate root(Candidate candidate) {
    Candidate at = candidate;
    for (Candidate up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    return at;
  }

  private static @Nullable Candidate parent(Candidate candidate, List<Candidate> wider) {
    Candidate best = null;
    for (Candidate other : wider) {
      if (holds(other, candidate)
          && (best == null || other.contentCover().length() < best.contentCover().length())) {
        best = other;
      }
    }
    return best;
  }

  /** Whether {@code inner}'s cue stands in the content of {@code outer}. */
  private static boolean holds(Candidate outer, Candidate inner) {
    int at = cueOffset(inner);
    for (Span piece : outer.content()) {
      if (piece.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a wider one says nearly the same words with a cue of the same sentence. */
  private static boolean repeats(Candidate candidate, List<Candidate> wider) {
    Span cover = candidate.contentCover();
    for (Candidate other : wider) {
      if (other.cue().sentence() == candidate.cue().sentence()
          && !holds(other, candidate)
          && other.contentCover().overlaps(cover)) {
        int shared =
            Math.min(other.contentCover().end(), cover.end())
                - Math.max(other.contentCover().start(), cover.start());
        if (shared * 10 > other.contentCover().length() * 9) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The council intends to ask": one source, one undertaking; the outer says it all. */
  private static boolean sharesSource(Candidate candidate, Candidate parent) {
    return candidate.cue().sentence() == parent.cue().sentence()
        && !candidate.source().isEmpty()
        && candidate.source().equals(parent.source());
  }

  /** "It is too early to say": an infinitive whose subject is nobody; "nobody knew". */
  private static boolean isIdle(Candidate candidate) {
    Sentence sentence = candidate.cue().sentence();
    int first = candidate.source().nextSetBit(0);
    if (first >= 0
        && (NO_ONE.contains(Words.lower(sentence, first))
            || (Words.lower(sentence, first).equals("no")
                && candidate.source().get(first + 1)
                && Words.lower(sentence, first + 1).equals("one")))) {
      return true;
    }
    return first >= 0
        && NOBODY.contains(Words.lower(sentence, first))
        && sentence.token(candidate.cue().head()).tag().equals("VB");
  }

  private static boolean isFirstPerson(Candidate candidate, ArticleContext context) {
    if (context.quotations().at(cueOffset(candidate)) == null) {
      return false;
    }
    Sentence sentence = candidate.cue().sentence();
    int first = candidate.source().nextSetBit(0);
    return first >= 0 && FIRST_PERSON.contains(Words.lower(sentence, first));
  }

  private static int cueOffset(Candidate candidate) {
    return candidate.cue().sentence().token(candidate.cue().head()).start();
  }
}
