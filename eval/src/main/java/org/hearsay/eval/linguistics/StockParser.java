package org.hearsay.eval.linguistics;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.linguistics.parser.DependencyTree;

/** CoreNLP's own {@code depparse} annotator, every setting at its default. */
final class StockParser {

  private final DependencyParseAnnotator annotator = new DependencyParseAnnotator();

  /** The sentences as CoreNLP takes them; each use needs new ones, as it writes into them. */
  static Annotation annotation(List<TaggedSentence> sentences) {
    List<CoreMap> maps = new ArrayList<>();
    for (TaggedSentence sentence : sentences) {
      List<CoreLabel> labels = new ArrayList<>();
      for (int i = 0; i < sentence.words().size(); i++) {
        CoreLabel label = CoreLabel.wordFromString(sentence.words().get(i));
        label.setTag(sentence.tags().get(i));
        label.setIndex(i + 1);
        labels.add(label);
      }
      CoreMap map = new Annotation(String.join(" ", sentence.words()));
      map.set(CoreAnnotations.TokensAnnotation.class, labels);
      map.set(CoreAnnotations.SentenceIndexAnnotation.class, maps.size());
      maps.add(map);
    }
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
    return annotation;
  }

  void annotate(Annotation annotation) {
    annotator.annotate(annotation);
  }

  /** The basic trees of an annotation that was {@link #annotate}d. */
  static List<DependencyTree> trees(Annotation annotation) {
    List<DependencyTree> trees = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      int[] heads = new int[sentence.get(CoreAnnotations.TokensAnnotation.class).size()];
      String[] relations = new String[heads.length];
      Arrays.fill(heads, DependencyTree.ROOT);
      Arrays.fill(relations, "root");
      SemanticGraph graph =
          sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      for (SemanticGraphEdge edge : graph.edgeIterable()) {
        heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
        relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
      }
      trees.add(DependencyTree.of(heads, relations));
    }
    return trees;
  }
}
