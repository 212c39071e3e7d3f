package org.hearsay.eval.times;

import java.util.List;
import org.hearsay.text.Article;

/** A program that finds time expressions. */
interface TimeTagger {

  String name();

  /** What it does with an article before it looks for times, and is not measured with it. */
  Runnable prepared(Article article, Answer answer);

  /** Takes what was found. */
  @FunctionalInterface
  interface Answer {
    void found(List<Timex> times);
  }
}
