package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.PlainTexts;

/** The articles that speed is measured on: always the same ones. */
final class ArticleSet {

  private ArticleSet() {}

  /**
   * {@code count} articles of PolNeAR: all of dev, then as many of train as are missing, evenly
   * spread over it by name.
   */
  static List<Path> polnear(Corpora corpora, int count) throws IOException {
    List<Path> dev = PlainTexts.in(corpora.get("attribution/polnear/dev/text"));
    List<Path> train = PlainTexts.in(corpora.get("attribution/polnear/train/text"));
    if (count <= dev.size()) {
      return spread(dev, count);
    }
    List<Path> chosen = new ArrayList<>(dev);
    chosen.addAll(spread(train, Math.min(train.size(), count - dev.size())));
    return chosen;
  }

  private static List<Path> spread(List<Path> files, int count) {
    List<Path> chosen = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      chosen.add(files.get((int) ((long) i * files.size() / count)));
    }
    return chosen;
  }
}
