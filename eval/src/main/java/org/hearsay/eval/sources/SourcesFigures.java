package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Interval;
import org.hearsay.eval.sources.SourcesGold.Item;
import org.hearsay.eval.sources.SourcesGold.Kind;

/**
 * How many answers are right.
 *
 * @param answers for each article its items with the answers; at least one article
 */
record SourcesFigures(List<List<Answer>> answers) {

  /**
   * @param item what was asked
   * @param right whether the answer is a right name
   */
  record Answer(Item item, boolean right) {}

  /** The rows of every table. */
  enum Row {
    PRONOUNS("pronouns", item -> item.kind() == Kind.PRONOUN),
    DESCRIPTIONS("descriptions", item -> item.kind() == Kind.NOMINAL),
    NAMED("named in the article", Item::isNamed),
    UNNAMED("named nowhere", item -> !item.isNamed()),
    ALL("all", item -> true);

    final String title;
    final Predicate<Item> of;

    Row(String title, Predicate<Item> of) {
      this.title = title;
      this.of = of;
    }
  }

  Counts total(Row row) {
    return Counts.sum(perArticle(row));
  }

  /** Of the share that is right: guessed and wanted are the same, so F1 is it. */
  Interval interval(Row row) {
    return Interval.ofF1(perArticle(row));
  }

  private List<Counts> perArticle(Row row) {
    List<Counts> counts = new ArrayList<>();
    for (List<Answer> article : answers) {
      int asked = 0;
      int right = 0;
      for (Answer answer : article) {
        if (row.of.test(answer.item())) {
          asked++;
          right += answer.right() ? 1 : 0;
        }
      }
      counts.add(new Counts(right, asked, asked));
    }
    return counts;
  }
}
