package org.hearsay.linguistics;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.text.Article;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Parses articles: tokens, sentences, lemmas, tags, entities, dependencies. Thread-safe. */
public final class Linguistics {

  private final StanfordCoreNLP pipeline;

  private final DependencyParser parser;

  private Linguistics(StanfordCoreNLP pipeline, DependencyParser parser) {
    this.pipeline = pipeline;
    this.parser = parser;
  }

  /** Loads the models. */
  public static Linguistics load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.useSUTime", "false");
    try {
      return new Linguistics(new StanfordCoreNLP(properties), DependencyParser.load());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public ParsedArticle parse(Article article) {
    Annotation annotation = new Annotation(article.text());
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    String text = article.text();
    int paragraph = 0;
    int previousEnd = 0;
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<Token> tokens = new ArrayList<>();
      for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
        Span span = new Span(label.beginPosition(), label.endPosition());
        tokens.add(new Token(span, span.of(text), label.lemma(), label.tag(), type(label.ner())));
      }
      int n = tokens.size();
      List<String> words = new ArrayList<>(n);
      List<String> tags = new ArrayList<>(n);
      for (CoreLabel label : map.get(CoreAnnotations.TokensAnnotation.class)) {
        words.add(label.word());
        tags.add(label.tag());
      }
      DependencyTree tree = parser.parse(words, tags);
      int start = tokens.get(0).start();
      if (text.substring(previousEnd, start).indexOf('\n') >= 0) {
        paragraph++;
      }
      previousEnd = tokens.get(n - 1).end();
      boolean headline = article.headline() != null && article.headline().contains(start);
      int sentence = sentences.size();
      sentences.add(
          new Sentence(sentence, paragraph, headline, tokens, tree.heads(), tree.relations()));
      for (int i = 0; i < n; i++) {
        EntityType type = tokens.get(i).entity();
        if (type == null) {
          continue;
        }
        int last = i;
        while (last + 1 < n && tokens.get(last + 1).entity() == type) {
          last++;
        }
        Span span = new Span(tokens.get(i).start(), tokens.get(last).end());
        entities.add(new Entity(span, type, sentence, i, last));
        i = last;
      }
    }
    return new ParsedArticle(article, sentences, entities, List.of());
  }

  private static @org.jspecify.annotations.Nullable EntityType type(
      @org.jspecify.annotations.Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return EntityType.valueOf(name);
    } catch (IllegalArgumentException other) {
      return null;
    }
  }
}
