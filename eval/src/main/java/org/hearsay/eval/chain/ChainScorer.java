package org.hearsay.eval.chain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.View;
import org.hearsay.eval.chain.ChainGold.Chained;
import org.hearsay.eval.chain.ChainGold.Marked;
import org.hearsay.eval.score.Counts;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was found in one article against its gold. Two attributions are the same when their
 * sources overlap, or both have none, and their contents' Jaccard is at least one half; each is
 * matched to one at most, the likest first.
 */
public final class ChainScorer {

  /** What is counted. */
  public enum Measure {
    /** All attributions, wherever they lie. */
    RELATION("relation"),
    /** Attributions inside another's content, and the right one. */
    NESTED("nested, right parent"),
    /** Chains of two hops or more: every hop the right one, in order. */
    CHAIN("whole chain of two hops or more"),
    /** Attributions whose source nobody names. */
    UNNAMED("unnamed source");

    private final String title;

    Measure(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  private final List<Marked> gold;
  private final List<Attribution> found;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Marked> goldById = new HashMap<>();
  private final Map<String, Attribution> foundById = new HashMap<>();

  /** The gold's attribution for each found one that has one. */
  private final Map<String, Marked> matched = new HashMap<>();

  private ChainScorer(Chained chained, AttributedArticle article) {
    this.gold = chained.attributions();
    this.found = article.attributions();
    article.sources().forEach(source -> sources.put(source.id(), source));
    gold.forEach(one -> goldById.put(one.id(), one));
    found.forEach(one -> foundById.put(one.id(), one));
    match(chained.article().text());
  }

  /** The counts of one article. */
  public static Map<Measure, Counts> score(Chained gold, AttributedArticle found) {
    ChainScorer scorer = new ChainScorer(gold, found);
    Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
    counts.put(
        Measure.RELATION,
        new Counts(scorer.matched.size(), scorer.found.size(), scorer.gold.size()));
    counts.put(Measure.NESTED, scorer.nested());
    counts.put(Measure.CHAIN, scorer.chains());
    counts.put(Measure.UNNAMED, scorer.unnamed());
    return counts;
  }

  private record Pair(int gold, int found, double alike) {}

  private void match(String text) {
    List<View> wanted = View.of(gold.stream().map(Marked::parts).toList(), text);
    List<View> guessed = View.of(Parts.of(found), text);
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < wanted.size(); g++) {
      for (int f = 0; f < guessed.size(); f++) {
        if (wanted.get(g).sameRelation(guessed.get(f))) {
          pairs.add(new Pair(g, f, wanted.get(g).contentJaccard(guessed.get(f))));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.alike, a.alike));
    boolean[] taken = new boolean[gold.size()];
    for (Pair pair : pairs) {
      String id = found.get(pair.found).id();
      if (!taken[pair.gold] && !matched.containsKey(id)) {
        taken[pair.gold] = true;
        matched.put(id, gold.get(pair.gold));
      }
    }
  }

  private Counts nested() {
    int hit = 0;
    int guessed = 0;
    for (Attribution one : found) {
      if (one.parent() != null) {
        guessed++;
        Marked same = matched.get(one.id());
        Marked above = matched.get(one.parent());
        boolean right =
            same != null
                && above != null
                && same.parent() != null
                && same.parent().equals(above.id());
        hit += right ? 1 : 0;
      }
    }
    return new Counts(hit, guessed, gold.stream().filter(one -> one.parent() != null).count());
  }

  private Counts chains() {
    int hit = 0;
    int guessed = 0;
    for (Attribution one : found) {
      if (one.parent() != null) {
        guessed++;
        hit += isChain(one, matched.get(one.id())) ? 1 : 0;
      }
    }
    return new Counts(hit, guessed, gold.stream().filter(one -> one.parent() != null).count());
  }

  /** Whether this attribution and all above it are the gold's, to the top of both. */
  private boolean isChain(Attribution lowest, @Nullable Marked marked) {
    Attribution at = lowest;
    Marked same = marked;
    while (same != null) {
      String up = at.parent();
      if (up == null || same.parent() == null) {
        return up == null && same.parent() == null;
      }
      at = Objects.requireNonNull(foundById.get(up), up);
      Marked above = matched.get(up);
      if (above == null || !above.id().equals(same.parent())) {
        return false;
      }
      same = goldById.get(above.id());
    }
    return false;
  }

  private Counts unnamed() {
    int hit = 0;
    int guessed = 0;
    for (Attribution one : found) {
      if (isUnnamed(one)) {
        guessed++;
        Marked same = matched.get(one.id());
        hit += same != null && same.unnamed() ? 1 : 0;
      }
    }
    return new Counts(hit, guessed, gold.stream().filter(Marked::unnamed).count());
  }

  private boolean isUnnamed(Attribution attribution) {
    Source source = attribution.sourceId() == null ? null : sources.get(attribution.sourceId());
    return source == null
        || (source.kind() != SourceKind.NAMED_PERSON
            && source.kind() != SourceKind.NAMED_GROUP
            && !(source.kind() == SourceKind.MEDIA && isName(source.name())));
  }

  private static boolean isName(String words) {
    return words.matches("(?:[Tt]he )?\\p{Lu}.*") && !words.matches("(?:The|A|An|Local) \\p{Ll}.*");
  }
}
