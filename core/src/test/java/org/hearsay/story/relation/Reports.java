package org.hearsay.story.relation;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;

/** Reports of a sentence or two, really read, and their claims held against each other. */
final class Reports {

  private static final ArticleReader READER =
      ArticleReader.over(TestModels.linguistics()).with(new RuleAttributor());

  private Reports() {}

  /** The claims of a report of that day. */
  static List<Facts> of(String day, String words) {
    Article article =
        new Article(
            day + ".txt",
            null,
            null,
            null,
            null,
            List.of(),
            ArticleDate.of(LocalDate.parse(day)),
            null,
            "en",
            null,
            words,
            new Span(0, words.length()));
    Reading reading = READER.read(article);
    return reading.grounding().claims().stream()
        .map(claim -> Facts.of(new Statement(reading, claim)))
        .toList();
  }

  /** All relations between the claims of two reports. */
  static List<ClaimRelation> between(
      String firstDay, String first, String secondDay, String second) {
    List<Facts> others = of(secondDay, second);
    return of(firstDay, first).stream()
        .flatMap(one -> others.stream().flatMap(two -> Comparer.compare(one, two).stream()))
        .toList();
  }
}
