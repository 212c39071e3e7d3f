package org.hearsay.eval.times;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;

/** CoreNLP's SUTime (Chang and Manning 2012), every setting at its default, from tagged tokens. */
final class SuTimes implements TimeTagger {

  private final StanfordCoreNLP tags;
  private final TimeAnnotator times = new TimeAnnotator("sutime", new Properties());

  SuTimes() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    this.tags = new StanfordCoreNLP(properties);
  }

  @Override
  public String name() {
    return "SUTime";
  }

  @Override
  public Runnable prepared(Article article, Answer answer) {
    Annotation annotation = new Annotation(article.text());
    ArticleDate published = article.published();
    if (published != null) {
      annotation.set(CoreAnnotations.DocDateAnnotation.class, published.day().toString());
    }
    tags.annotate(annotation);
    return () -> {
      Annotation copy = annotation.copy();
      times.annotate(copy);
      answer.found(found(copy));
    };
  }

  private static List<org.hearsay.eval.times.Timex> found(Annotation annotation) {
    List<org.hearsay.eval.times.Timex> found = new ArrayList<>();
    for (CoreMap each : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
      Timex timex = each.get(TimeAnnotations.TimexAnnotation.class);
      Span span =
          new Span(
              each.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              each.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      String value = timex.value() == null ? "" : timex.value();
      found.add(
          new org.hearsay.eval.times.Timex(
              span, timex.timexType(), org.hearsay.eval.times.Timex.normal(value), false));
    }
    return found;
  }
}
