package org.hearsay.eval.articles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.PlainWords;

/** Body, title, date and author, page by page. */
final class ArticlesScorer {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(",|;|(?<![\\p{L}\\p{N}_])and(?![\\p{L}\\p{N}_])");

  /**
   * Shares in per cent.
   *
   * @param precision of the body's runs of four words, averaged over the pages with a body found
   * @param recall averaged over the pages with a body in the gold
   * @param good share of the pages whose body has an F1 of at least .9
   * @param fair of at least .5
   * @param title exact, but for case and punctuation, as are the next three
   * @param date the same day
   * @param author the same names in the same order
   * @param authorAnyOrder the same names
   */
  record Result(
      double precision,
      double recall,
      double good,
      double fair,
      double title,
      double date,
      double author,
      double authorAnyOrder) {

    /** Of the two averages. */
    double f1() {
      double sum = precision + recall;
      return sum > 0 ? 2 * precision * recall / sum : 0;
    }
  }

  /** A share: how many of those asked for are right. */
  private static final class Share {
    private int asked;
    private int right;

    void add(boolean isAsked, boolean isRight) {
      asked += isAsked ? 1 : 0;
      right += isAsked && isRight ? 1 : 0;
    }

    double perCent() {
      return asked == 0 ? 0 : 100.0 * right / asked;
    }
  }

  private ArticlesScorer() {}

  /**
   * The figures over all pages of {@code gold}.
   *
   * @param found the pages read; one without an entry counts as empty
   */
  static Result score(Map<String, Page> gold, Map<String, Page> found) {
    List<Double> precision = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    Share good = new Share();
    Share fair = new Share();
    Share title = new Share();
    Share date = new Share();
    Share author = new Share();
    Share anyOrder = new Share();
    for (Map.Entry<String, Page> entry : gold.entrySet()) {
      Page wanted = entry.getValue();
      Page page = found.getOrDefault(entry.getKey(), Page.NOTHING);
      Counts body = Shingles.of(page.body()).against(Shingles.of(wanted.body()));
      if (body.guessed() > 0) {
        precision.add(body.precision());
      }
      if (body.wanted() > 0) {
        recall.add(body.recall());
      }
      double both = body.guessed() + body.wanted();
      double f1 = both == 0 ? 1 : 2 * body.hit() / both;
      good.add(true, f1 >= 0.9);
      fair.add(true, f1 >= 0.5);
      String wantedTitle = PlainWords.plain(wanted.title());
      title.add(!wantedTitle.isEmpty(), wantedTitle.equals(PlainWords.plain(page.title())));
      date.add(DAY.matcher(wanted.date()).lookingAt(), day(wanted.date()).equals(day(page.date())));
      String wantedAuthor = PlainWords.plain(wanted.authors());
      author.add(!wantedAuthor.isEmpty(), wantedAuthor.equals(PlainWords.plain(page.authors())));
      anyOrder.add(!wantedAuthor.isEmpty(), names(wanted.authors()).equals(names(page.authors())));
    }
    return new Result(
        mean(precision),
        mean(recall),
        good.perCent(),
        fair.perCent(),
        title.perCent(),
        date.perCent(),
        author.perCent(),
        anyOrder.perCent());
  }

  private static String day(String date) {
    return date.substring(0, Math.min(10, date.length()));
  }

  private static Set<String> names(String authors) {
    Set<String> names = new HashSet<>();
    for (String name : BETWEEN_NAMES.split(authors, -1)) {
      String plain = PlainWords.plain(name);
      if (!plain.isEmpty()) {
        names.add(plain);
      }
    }
    return names;
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
