package org.hearsay.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.grounding.Grounding;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings of articles that the tests write, as far as the stage across articles looks at them. */
public final class Newsroom {

  private Newsroom() {}

  /** A reading that found no claims. */
  public static Reading reading(
      String input, @Nullable String outlet, String day, String headline, String body) {
    String text = headline + "\n\n" + body;
    Article article =
        new Article(
            input,
            null,
            null,
            outlet,
            new Span(0, headline.length()),
            List.of(),
            ArticleDate.of(LocalDate.parse(day)),
            null,
            "en",
            null,
            text,
            new Span(headline.length() + 2, text.length()));
    return new Reading(
        article,
        List.of(),
        List.of(),
        new Grounding(List.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * Articles of made-up words: each happening has its own words, which its articles use in
   * differing choices, among words that many happenings share.
   *
   * @param happenings how many
   * @param articles on each of them
   * @param perDay how many happenings there are a day
   */
  public static List<Reading> invented(int happenings, int articles, int perDay, long seed) {
    Random random = new Random(seed);
    LocalDate first = LocalDate.parse("2020-01-01");
    List<Reading> readings = new ArrayList<>();
    for (int h = 0; h < happenings; h++) {
      for (int a = 0; a < articles; a++) {
        List<String> words = new ArrayList<>();
        for (int w = 0; w < 80; w++) {
          words.add(
              random.nextInt(4) == 0
                  ? "own" + h + "x" + random.nextInt(25)
                  : "common" + (int) (3000 * Math.pow(random.nextDouble(), 3)));
        }
        LocalDate day = first.plusDays(h / perDay + random.nextInt(3));
        readings.add(
            reading(
                "h" + h + "a" + a,
                "outlet" + random.nextInt(40),
                day.toString(),
                String.join(" ", words.subList(0, 8)),
                String.join(" ", words)));
      }
    }
    return readings;
  }
}
