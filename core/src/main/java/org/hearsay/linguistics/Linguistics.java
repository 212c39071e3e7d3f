package org.hearsay.linguistics;

import org.hearsay.text.Article;

/**
 * Parses articles: tokens, sentences, lemmas, parts of speech, entities, dependencies. Build one
 * and keep it: it holds the models. Thread-safe; an article gives the same parse whatever else is
 * parsed beside or before it.
 */
public final class Linguistics {

  private final Models models;

  private Linguistics(Models models) {
    this.models = models;
  }

  /**
   * Begins to load the models that ship with Hearsay and returns at once; {@link #parse} waits for
   * what it needs. Loading is done by two threads, which do not keep the program alive.
   */
  public static Linguistics load() {
    return new Linguistics(Models.load());
  }

  /**
   * Waits until all models are loaded, for a program that wants to know how long that takes or to
   * fail early.
   *
   * @throws IllegalStateException when a model is missing or broken; the message names it
   */
  public void awaitLoaded() {
    models.tagger();
    models.parser();
    models.names();
  }

  /**
   * Parses the headline and body of an article. A blank article has no sentences.
   *
   * @throws IllegalStateException when a model is missing or broken; the message names it
   */
  public ParsedArticle parse(Article article) {
    return parse(article, step -> {});
  }

  /** As {@link #parse(Article)}, and tells {@code listener} of each step. */
  public ParsedArticle parse(Article article, StepListener listener) {
    return new ArticleParse(models, article, listener).parse();
  }
}
