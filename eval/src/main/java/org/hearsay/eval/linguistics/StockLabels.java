package org.hearsay.eval.linguistics;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import org.hearsay.eval.linguistics.LabelComparison.Labeller;

/** CoreNLP's own tagger and name classifier, with the models that Hearsay packs. */
final class StockLabels {

  private static final String TAGS =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private StockLabels() {}

  static Labeller tags() {
    MaxentTagger tagger = new MaxentTagger(TAGS);
    return words -> {
      List<CoreLabel> labels = labels(words);
      tagger.tagCoreLabels(labels);
      return labels.stream().map(CoreLabel::tag).toList();
    };
  }

  static Labeller names() throws IOException {
    CRFClassifier<CoreLabel> field;
    try {
      field = CRFClassifier.getClassifier(NAMES);
    } catch (ClassNotFoundException foreign) {
      throw new IOException(NAMES + " holds a class that this CoreNLP lacks", foreign);
    }
    return words ->
        field.classifySentence(labels(words)).stream()
            .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
            .toList();
  }

  private static List<CoreLabel> labels(List<String> words) {
    return words.stream().map(CoreLabel::wordFromString).toList();
  }
}
