package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the reading of 199 real news pages above a floor, a little below what was measured on
 * 2026-11-22. The measures are those of the corpus's own {@code score.py}: the body in shingles of
 * four words, the others by equality of letters and digits. Skipped where the corpus is missing.
 */
class ArticleCorpusTest {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private static double bodyF1;
  private static double titles;
  private static double dates;
  private static double authors;

  @BeforeAll
  static void readAllPages() throws Exception {
    Path corpus = Path.of(System.getProperty("hearsay.corpora", ".."), "articles");
    if (!Files.isRegularFile(corpus.resolve("gold.json"))) {
      String message = "SKIPPED: the corpus of news pages is not at " + corpus.toAbsolutePath();
      System.err.println(message);
      Assumptions.abort(message);
    }
    JsonNode gold = new ObjectMapper().readTree(corpus.resolve("gold.json").toFile());
    Map<String, Article> read = new HashMap<>();
    new Ingest(IngestOptions.DEFAULT)
        .read(
            List.of(corpus.resolve("html").toString()),
            one -> {
              if (one instanceof Taken taken) {
                String name = String.valueOf(Path.of(one.input()).getFileName());
                read.put(name.replace(".html", ""), taken.article());
              }
            });
    score(gold, read);
  }

  private static void score(JsonNode gold, Map<String, Article> read) {
    double precision = 0;
    double recall = 0;
    int predicted = 0;
    int[] right = new int[3];
    int[] wanted = new int[3];
    for (Iterator<String> keys = gold.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      JsonNode page = gold.get(key);
      Article article = read.get(key);
      Map<String, Integer> a = shingles(page.path("articleBody").asText(""));
      Map<String, Integer> b = article == null ? Map.of() : shingles(article.bodyText());
      int hit = 0;
      for (Map.Entry<String, Integer> one : a.entrySet()) {
        hit += Math.min(one.getValue(), b.getOrDefault(one.getKey(), 0));
      }
      if (!b.isEmpty()) {
        precision += (double) hit / sum(b);
        predicted++;
      }
      recall += a.isEmpty() ? 0 : (double) hit / sum(a);
      String headline = article == null ? null : article.headlineText();
      String day =
          article == null || article.published() == null
              ? ""
              : article.published().day().toString();
      String byline = article == null ? "" : String.join(", ", article.byline());
      count(
          0,
          plain(page.path("title").asText("")),
          plain(Objects.requireNonNullElse(headline, "")),
          right,
          wanted);
      count(1, page.path("date").asText("").substring(0, 10), day, right, wanted);
      count(2, plain(page.path("authors").asText("")), plain(byline), right, wanted);
    }
    double p = 100 * precision / predicted;
    double r = 100 * recall / gold.size();
    bodyF1 = 2 * p * r / (p + r);
    titles = 100.0 * right[0] / wanted[0];
    dates = 100.0 * right[1] / wanted[1];
    authors = 100.0 * right[2] / wanted[2];
    System.out.printf(
        Locale.ROOT,
        "%d pages: body P %.1f R %.1f F1 %.1f, title %.1f, date %.1f, author %.1f%n",
        gold.size(),
        p,
        r,
        bodyF1,
        titles,
        dates,
        authors);
  }

  @Test
  void the_body_is_found() {
    assertThat(bodyF1).isGreaterThanOrEqualTo(93.5);
  }

  @Test
  void the_headline_is_found() {
    assertThat(titles).isGreaterThan(94);
  }

  @Test
  void the_day_is_found() {
    assertThat(dates).isGreaterThanOrEqualTo(88);
  }

  @Test
  void the_writers_are_found() {
    assertThat(authors).isGreaterThanOrEqualTo(89);
  }

  private static void count(int what, String gold, String read, int[] right, int[] wanted) {
    if (!gold.isEmpty()) {
      wanted[what]++;
      right[what] += gold.equals(read) ? 1 : 0;
    }
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      counts.merge(
          String.join(" ", words.subList(i, Math.min(i + 4, words.size()))), 1, Integer::sum);
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_]+", " ").strip();
  }
}
