package org.hearsay.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.StepListener.Step;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The parsing of one article, from its text to its sentences. Used once, by one thread. */
final class ArticleParse {

  private final Models models;
  private final Article article;
  private final StepListener listener;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int paragraph;

  ArticleParse(Models models, Article article, StepListener listener) {
    this.models = models;
    this.article = article;
    this.listener = listener;
  }

  ParsedArticle parse() {
    listener.done(Step.START);
    Span headline = article.headline();
    if (headline != null) {
      draft(headline, true);
    }
    draft(article.body(), false);
    NameRepair.repair(drafts);
    for (Draft draft : drafts) {
      NumberTagger.tag(draft.words(), draft.tags(), draft.types());
    }
    listener.done(Step.NUMBERS);
    List<Sentence> sentences = new ArrayList<>(drafts.size());
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.addEntities(sentences.size(), entities);
      sentences.add(draft.sentence(sentences.size(), article.text()));
    }
    ParsedArticle parsed = new ParsedArticle(article, sentences, entities, findings);
    listener.done(Step.RESULT);
    return parsed;
  }

  /** Drafts the sentences of one part of the text. */
  private void draft(Span part, boolean headline) {
    String text = article.text();
    for (Span span : Paragraphs.of(text, part)) {
      List<List<Word>> sentences = new ArrayList<>();
      for (List<Word> sentence : SentenceSplitter.split(text, Tokenizer.words(text, span))) {
        LongSentences.add(sentence, sentences, findings);
      }
      listener.done(Step.TOKENS);
      for (List<Word> words : sentences) {
        drafts.add(draft(headline, words));
      }
      paragraph++;
    }
  }

  private Draft draft(boolean headline, List<Word> words) {
    List<String> tags = models.tagger().tags(words);
    listener.done(Step.TAGS);
    @Nullable EntityType[] types = models.names().types(words);
    listener.done(Step.NAMES);
    List<String> lemmas = WordTagger.lemmas(words, tags);
    listener.done(Step.LEMMAS);
    DependencyTree tree = models.parser().parse(words.stream().map(Word::form).toList(), tags);
    listener.done(Step.TREE);
    return new Draft(headline, paragraph, words, tags, lemmas, tree, types);
  }
}
