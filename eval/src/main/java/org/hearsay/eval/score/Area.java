package org.hearsay.eval.score;

import java.io.IOException;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;

/** One area of the corpora with its scorer. */
public interface Area {

  /** As {@link AreaResult#area()}. */
  String name();

  /**
   * Reads the area's articles and scores what was read.
   *
   * @throws org.hearsay.eval.corpora.MissingCorpusException when its corpus is not there
   */
  AreaResult run(Corpora corpora, ReadingSession session) throws IOException;
}
