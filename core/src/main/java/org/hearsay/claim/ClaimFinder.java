package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the claim mentions of an article: one for each clause of each attribution's content and of
 * what the outlet says in its own voice, the headline too. The innermost attribution owns the
 * words: an outer content of which nothing is left but the inner attribution ("she said he believes
 * ...") gives a reporting clause, no second claim. Stateless; thread-safe.
 */
public final class ClaimFinder {

  private static final Comparator<Found> BY_POSITION =
      Comparator.<Found>comparingInt(found -> found.unit.spans().get(0).start())
          .thenComparing(found -> found.unit.role() == ClauseRole.SUBORDINATE)
          .thenComparingInt(
              found ->
                  found.unit.role() == ClauseRole.SUBORDINATE
                      ? -last(found.unit)
                      : found.unit.head())
          .thenComparingInt(found -> found.unit.head());

  private record Found(Sentence sentence, ClaimUnit unit) {}

  private final OwnWordsReader ownWords = new OwnWordsReader();

  /** The claim mentions, in order of position. */
  public List<ClaimMention> find(AttributedArticle attributed) {
    List<Sentence> sentences = attributed.parsed().sentences();
    Owners owners = new Owners(attributed);
    List<ClauseTree> trees = new ArrayList<>();
    List<ClauseFactuality> clauses = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (Sentence s : sentences) {
      ClauseTree tree = ClauseTree.of(s);
      int[] owner = owners.of(s.index());
      trees.add(tree);
      clauses.add(ClauseFactuality.read(tree, owner, ownWords));
      boolean boilerplate = Boilerplate.shared().is(s);
      for (ClaimUnit unit : ClaimUnits.of(tree, owner, i -> owners.isCue(s.index(), i))) {
        if (!boilerplate || unit.owner() != Owners.OUTLET) {
          found.add(new Found(s, unit));
        }
      }
    }
    found.sort(BY_POSITION);
    Map<ClaimUnit, String> ids = new IdentityHashMap<>();
    for (Found each : found) {
      ids.put(each.unit, "c" + (ids.size() + 1));
    }
    ClaimReader reader = new ClaimReader(attributed, owners, trees, clauses);
    List<ClaimMention> claims = new ArrayList<>(found.size());
    for (Found each : found) {
      ClaimUnit within = each.unit.within();
      claims.add(
          reader.read(
              each.sentence,
              each.unit,
              id(ids, each.unit),
              within == null ? null : ids.get(within)));
    }
    return claims;
  }

  private static String id(Map<ClaimUnit, String> ids, ClaimUnit unit) {
    String id = ids.get(unit);
    if (id == null) {
      throw new IllegalStateException("no id for " + unit);
    }
    return id;
  }

  private static int last(ClaimUnit unit) {
    List<Span> spans = unit.spans();
    return spans.get(spans.size() - 1).end();
  }
}
