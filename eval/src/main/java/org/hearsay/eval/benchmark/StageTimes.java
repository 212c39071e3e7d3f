package org.hearsay.eval.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.HeadlineComparison;
import org.hearsay.grounding.Grounder;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.pipeline.ArticleReader;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.hearsay.text.Article;

/** What each stage takes of an article's time, on one thread. Not thread-safe. */
final class StageTimes {

  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private final Linguistics linguistics;
  private final ArticleReader reader;
  private final Attributor attributor = new RuleAttributor();
  private final ClaimFinder claimFinder = new ClaimFinder();
  private final HeadlineComparison headlineComparison = new HeadlineComparison();
  private final Grounder grounder = new Grounder();
  private long tokens;

  StageTimes(Linguistics linguistics) {
    this.linguistics = linguistics;
    this.reader = ArticleReader.over(linguistics);
  }

  /** Reads each file stage by stage. */
  void read(List<Path> files) {
    for (Path file : files) {
      Article article = timed("ingest", () -> Articles.read(file));
      ParsedArticle parsed = timed("linguistics", () -> linguistics.parse(article));
      AttributedArticle attributed = timed("attribution", () -> attributor.attribute(parsed));
      List<ClaimMention> claims = timed("claims", () -> claimFinder.find(attributed));
      timed("headline", () -> headlineComparison.compare(attributed, claims));
      timed("grounding", () -> grounder.ground(attributed, claims));
      Reading reading = reader.read(article);
      timed("record as JSON", () -> ReadingJson.write(reading));
      tokens += parsed.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
    }
  }

  /** Tokens read, all files together. */
  long tokens() {
    return tokens;
  }

  /** Milliseconds an article, by stage in order. */
  Map<String, Double> perArticle(int articles) {
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    nanoseconds.forEach((stage, sum) -> milliseconds.put(stage, sum / 1e6 / articles));
    return milliseconds;
  }

  private <T> T timed(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    nanoseconds.merge(stage, System.nanoTime() - start, Long::sum);
    return result;
  }
}
