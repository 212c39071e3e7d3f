package org.hearsay.eval.stock;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.text.Span;

/**
 * CoreNLP as it comes: {@value #ANNOTATORS}, every setting at its default (three entity models,
 * fine grain, SUTime) but for two: the statistical coreference, the fastest that the quotation
 * annotator takes and the one its documentation uses; and an empty line parts sentences, as these
 * texts have one between paragraphs and under the headline.
 */
public final class StockCoreNlp {

  public static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

  private final StanfordCoreNLP pipeline;

  private StockCoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  public static StockCoreNlp load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StockCoreNlp(new StanfordCoreNLP(properties));
  }

  /** The text with all that the annotators find. */
  public Annotation annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation;
  }

  /** Each quotation with its speaker's mention, where it found one. */
  List<Parts> read(String text) {
    Annotation annotation = annotate(text);
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    List<Parts> attributions = new ArrayList<>();
    for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
      Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      List<Span> source =
          first == null || last == null
              ? List.of()
              : List.of(
                  new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
      Span content =
          new Span(
              quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      attributions.add(new Parts(source, List.of(), List.of(content)));
    }
    return attributions;
  }
}
