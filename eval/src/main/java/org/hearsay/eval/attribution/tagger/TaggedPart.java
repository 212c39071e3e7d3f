package org.hearsay.eval.attribution.tagger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.tagger.FeatureReader;
import org.hearsay.attribution.tagger.Paragraph;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.attribution.Polnear;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.linguistics.ParsedArticle;

/**
 * A part of PolNeAR, parsed, with what the rules found.
 *
 * @param marked the articles with what annotators marked
 * @param read for each what the rules found
 */
record TaggedPart(List<Marked> marked, List<AttributedArticle> read) {

  TaggedPart {
    marked = List.copyOf(marked);
    read = List.copyOf(read);
  }

  static TaggedPart load(Corpora corpora, String part) throws IOException {
    List<Marked> marked = Polnear.read(corpora.get("attribution/polnear/" + part));
    RuleAttributor rules = new RuleAttributor();
    List<AttributedArticle> read = new ArrayList<>();
    for (ParsedArticle parsed : ParseCache.parsed(part, marked)) {
      read.add(rules.attribute(parsed));
    }
    return new TaggedPart(marked, read);
  }

  int size() {
    return marked.size();
  }

  List<ParsedArticle> parsed() {
    return read.stream().map(AttributedArticle::parsed).toList();
  }

  /** The paragraphs of article {@code i} with their targets. */
  List<Example> examples(int i, FeatureReader reader) {
    float[][] targets = Targets.of(read.get(i).parsed(), marked.get(i).versions().values());
    List<Example> examples = new ArrayList<>();
    for (Paragraph paragraph : reader.paragraphs(read.get(i))) {
      float[][] own = new float[paragraph.length()][];
      System.arraycopy(targets, paragraph.first(), own, 0, own.length);
      examples.add(new Example(paragraph, own));
    }
    return examples;
  }
}
