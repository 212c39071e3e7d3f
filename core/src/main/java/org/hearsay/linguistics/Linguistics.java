package org.hearsay.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

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
    List<Draft> drafts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Span headline = article.headline();
    int paragraph = 0;
    if (headline != null) {
      paragraph = parse(article.text(), headline, true, paragraph, drafts, findings);
    }
    parse(article.text(), article.body(), false, paragraph, drafts, findings);
    NameRepair.repair(drafts);
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      NumberTagger.tag(draft.words(), draft.tags(), draft.types());
      draft.addEntities(sentences.size(), entities);
      sentences.add(draft.sentence(sentences.size(), article.text()));
    }
    return new ParsedArticle(article, sentences, entities, findings);
  }

  /** Parses one part of the text; returns the number of the next paragraph. */
  private int parse(
      String text,
      Span part,
      boolean headline,
      int firstParagraph,
      List<Draft> drafts,
      List<Finding> findings) {
    int paragraph = firstParagraph;
    for (Span span : Paragraphs.of(text, part)) {
      List<List<Word>> sentences = new ArrayList<>();
      for (List<Word> sentence : SentenceSplitter.split(text, Tokenizer.words(text, span))) {
        LongSentences.add(sentence, sentences, findings);
      }
      for (List<Word> words : sentences) {
        drafts.add(draft(headline, paragraph, words));
      }
      paragraph++;
    }
    return paragraph;
  }

  private Draft draft(boolean headline, int paragraph, List<Word> words) {
    List<String> forms = words.stream().map(Word::form).toList();
    List<String> tags = models.tagger().tags(words);
    @Nullable EntityType[] types = models.names().types(words);
    return new Draft(
        headline,
        paragraph,
        words,
        tags,
        WordTagger.lemmas(words, tags),
        models.parser().parse(forms, tags),
        types);
  }
}
