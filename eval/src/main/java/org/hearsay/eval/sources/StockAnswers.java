package org.hearsay.eval.sources;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.coref.data.CorefChain.CorefMention;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Whom CoreNLP's coreference and its quote attribution take the words at a span to mean. */
final class StockAnswers {

  /** For a mention that no quotation has; no name of the gold. */
  static final String NO_QUOTATION = "(no quotation)";

  private static final Set<String> NAMED =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "CITY", "STATE_OR_PROVINCE", "MISC");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");

  private StockAnswers() {}

  /**
   * The longest name in the cluster of the mention there: the words of one entity that hold the
   * main word of one of its proper mentions. Null when no cluster has it, or one without a name.
   */
  static @Nullable String coreference(Annotation annotation, Span span) {
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    CorefChain best = null;
    int least = Integer.MAX_VALUE;
    for (CorefChain chain :
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values()) {
      for (CorefMention mention : chain.getMentionsInTextualOrder()) {
        Span words = words(sentences, mention);
        int off = Math.abs(words.start() - span.start()) + Math.abs(words.end() - span.end());
        if (words.overlaps(span) && off < least) {
          best = chain;
          least = off;
        }
      }
    }
    String name = null;
    for (CorefMention mention :
        best == null ? List.<CorefMention>of() : best.getMentionsInTextualOrder()) {
      if (mention.mentionType == Dictionaries.MentionType.PROPER) {
        String one = entity(sentences, mention);
        name = name == null || one.split(" ").length > name.split(" ").length ? one : name;
      }
    }
    return name;
  }

  private static Span words(List<CoreMap> sentences, CorefMention mention) {
    List<CoreLabel> tokens =
        sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
    return new Span(
        tokens.get(mention.startIndex - 1).beginPosition(),
        tokens.get(mention.endIndex - 2).endPosition());
  }

  private static String entity(List<CoreMap> sentences, CorefMention mention) {
    List<CoreLabel> tokens =
        sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
    int first = mention.headIndex - 1;
    int last = first;
    String type = tokens.get(first).ner();
    if (type == null || !NAMED.contains(type)) {
      return mention.mentionSpan;
    }
    while (first > 0 && type.equals(tokens.get(first - 1).ner())) {
      first--;
    }
    while (last + 1 < tokens.size() && type.equals(tokens.get(last + 1).ner())) {
      last++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = first; i <= last; i++) {
      name.append(i == first ? "" : " ").append(tokens.get(i).word());
    }
    return name.toString();
  }

  /** The speaker of the quotation whose speaker's mention stands there. */
  static @Nullable String quotation(Annotation annotation, Span span) {
    List<CoreLabel> tokens = annotation.get(CoreAnnotations.TokensAnnotation.class);
    for (CoreMap quote : annotation.get(CoreAnnotations.QuotationsAnnotation.class)) {
      Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      if (first == null || last == null) {
        continue;
      }
      Span mention = new Span(tokens.get(first).beginPosition(), tokens.get(last).endPosition());
      if (mention.overlaps(span)) {
        String name = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
        name = name == null ? quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class) : name;
        return name != null && NAME.matcher(name).matches() ? name : null;
      }
    }
    return NO_QUOTATION;
  }
}
