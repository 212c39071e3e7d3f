package org.hearsay.eval.linguistics;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.List;
import org.hearsay.linguistics.names.NameField;

/**
 * Our name labels and those of CoreNLP's {@code CRFClassifier} with the same model, on the same
 * sentences.
 *
 * @param sentences how many
 * @param tokens how many, and so how many labels
 * @param inNames tokens that CoreNLP takes for part of a name
 * @param sameLabels tokens with the same label
 * @param oursPerSecond tokens a second, in the fastest of several rounds after warm-up, one thread
 * @param stockPerSecond the classifier's
 */
record NameComparison(
    int sentences,
    int tokens,
    int inNames,
    int sameLabels,
    double oursPerSecond,
    double stockPerSecond) {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private static final int ROUNDS = 5;

  /** The share of equal labels, in per cent. */
  double equalLabels() {
    return 100.0 * sameLabels / tokens;
  }

  double timesFaster() {
    return oursPerSecond / stockPerSecond;
  }

  /** Compares the labels of the sentences' words; the rounds of the two take turns. */
  static NameComparison measure(List<TaggedSentence> sentences) throws IOException {
    NameField ours = NameField.load();
    CRFClassifier<CoreLabel> stock = stock();
    List<List<String>> expected = List.of();
    List<List<String>> found = List.of();
    double ourSeconds = Double.POSITIVE_INFINITY;
    double stockSeconds = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      found = sentences.stream().map(sentence -> ours.labels(sentence.words())).toList();
      long between = System.nanoTime();
      expected = sentences.stream().map(sentence -> labels(stock, sentence.words())).toList();
      long end = System.nanoTime();
      ourSeconds = Math.min(ourSeconds, (between - start) / 1e9);
      stockSeconds = Math.min(stockSeconds, (end - between) / 1e9);
    }
    int tokens = TaggedSentence.tokens(sentences);
    int inNames = 0;
    int same = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int token = 0; token < found.get(i).size(); token++) {
        String label = expected.get(i).get(token);
        inNames += label.equals("O") ? 0 : 1;
        same += label.equals(found.get(i).get(token)) ? 1 : 0;
      }
    }
    return new NameComparison(
        sentences.size(), tokens, inNames, same, tokens / ourSeconds, tokens / stockSeconds);
  }

  private static CRFClassifier<CoreLabel> stock() throws IOException {
    try {
      return CRFClassifier.getClassifier(MODEL);
    } catch (ClassNotFoundException foreign) {
      throw new IOException(MODEL + " holds a class that this CoreNLP lacks", foreign);
    }
  }

  private static List<String> labels(CRFClassifier<CoreLabel> stock, List<String> words) {
    return stock.classifySentence(words.stream().map(CoreLabel::wordFromString).toList()).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}
