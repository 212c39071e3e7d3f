package org.hearsay.eval.stories;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.eval.score.Counts;

/** Links between articles against the labelled pairs; links between other articles do not count. */
final class OriginsScorer {

  /**
   * What was found.
   *
   * @param same pairs of article ids that are one report
   * @param statement pairs that share a statement or quotation
   */
  record Links(Set<Set<String>> same, Set<Set<String>> statement) {
    Links {
      same = Set.copyOf(same);
      statement = Set.copyOf(statement);
    }
  }

  private OriginsScorer() {}

  /** By measure, named as the corpus's own scorer names them. */
  static Map<String, Counts> score(List<OriginPair> gold, Links found) {
    Map<String, Counts> measures = new LinkedHashMap<>();
    measures.put("same origin", same(gold, found, pair -> true));
    measures.put("same origin, sure labels", same(gold, found, pair -> !pair.doubtful()));
    measures.put("same origin, two outlets", same(gold, found, pair -> !pair.sameOutlet()));
    Counts statement = Counts.NONE;
    for (OriginPair pair : gold) {
      // Copies and rewrites share their statements too, so they are not asked for these.
      if (!pair.isSameOrigin()) {
        boolean said = found.statement().contains(pair.articles());
        statement = statement.plus(counts(said, pair.isSharedStatement()));
      }
    }
    measures.put("shared statement", statement);
    return measures;
  }

  private static Counts same(List<OriginPair> gold, Links found, Predicate<OriginPair> part) {
    Counts sum = Counts.NONE;
    for (OriginPair pair : gold) {
      if (part.test(pair)) {
        sum = sum.plus(counts(found.same().contains(pair.articles()), pair.isSameOrigin()));
      }
    }
    return sum;
  }

  private static Counts counts(boolean said, boolean so) {
    return new Counts(said && so ? 1 : 0, said ? 1 : 0, so ? 1 : 0);
  }
}
