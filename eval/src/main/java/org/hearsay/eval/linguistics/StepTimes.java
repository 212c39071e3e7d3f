package org.hearsay.eval.linguistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.linguistics.StepListener.Step;
import org.hearsay.text.Article;

/**
 * What each step of a parse takes, on one thread.
 *
 * @param articles how many were parsed
 * @param tokens how many they have
 * @param nanoseconds by step, all articles together
 */
record StepTimes(int articles, int tokens, Map<Step, Long> nanoseconds) {

  static StepTimes measure(Linguistics linguistics, List<Article> articles) {
    Map<Step, Long> sums = new EnumMap<>(Step.class);
    long[] last = new long[1];
    int tokens = 0;
    for (Article article : articles) {
      ParsedArticle parsed =
          linguistics.parse(
              article,
              step -> {
                long now = System.nanoTime();
                if (step != Step.START) {
                  sums.merge(step, now - last[0], Long::sum);
                }
                last[0] = now;
              });
      tokens += parsed.sentences().stream().mapToInt(sentence -> sentence.size()).sum();
    }
    return new StepTimes(articles.size(), tokens, sums);
  }

  double millisecondsAnArticle(Step step) {
    return nanoseconds.getOrDefault(step, 0L) / 1e6 / articles;
  }

  double tokensPerSecond(Step step) {
    return tokens / (nanoseconds.getOrDefault(step, 0L) / 1e9);
  }

  double millisecondsAnArticle() {
    return nanoseconds.values().stream().mapToLong(Long::longValue).sum() / 1e6 / articles;
  }
}
