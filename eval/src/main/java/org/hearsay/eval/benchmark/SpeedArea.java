package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Area;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;

/** The whole program's speed and memory, on this machine. */
public final class SpeedArea implements Area {

  private static final int ARTICLES = 200;
  private static final int STARTS = 5;

  private final Path home;

  public SpeedArea(Path home) {
    this.home = home;
  }

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public AreaResult run(Corpora corpora, ReadingSession session) throws IOException {
    List<Path> files = ArticleSet.polnear(corpora, ARTICLES);
    try {
      WholeProgram.Result result = WholeProgram.measure(home, files, session.threads(), STARTS);
      WarmRun.Result warm = result.warm();
      List<Figure> figures =
          List.of(
              Figure.measured(
                      "articles per second after warm-up",
                      warm.median().articlesPerSecond(),
                      1,
                      Better.HIGHER)
                  .requiring(15),
              Figure.measured("tokens per second", warm.tokensPerSecond(), 0, Better.HIGHER),
              Figure.measured(
                      "heap allowed, GiB", warm.maximumHeap() / (double) (1 << 30), 2, Better.LOWER)
                  .requiring(1),
              Figure.measured(
                      "seconds from a cold start to the printed report",
                      result.medianStart(),
                      2,
                      Better.LOWER)
                  .requiring(8));
      return new AreaResult(name(), "Speed and memory", figures, WholeProgramPage.text(result));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }
}
