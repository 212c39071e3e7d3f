package org.hearsay.linguistics.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.linguistics.packed.PackedFile;
import org.hearsay.linguistics.packed.PrivateField;
import org.hearsay.linguistics.packed.TextHash;

/**
 * Writes a model of CoreNLP's {@code CRFClassifier} in the form that {@link NameField} loads. The
 * build runs it; Hearsay itself never does.
 */
public final class NameModelPacker {

  private final CRFClassifier<CoreLabel> classifier;

  private NameModelPacker(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /**
   * @param arguments CoreNLP's model, packed with gzip, and the file to write; nothing is done when
   *     that is the younger of the two and in the present form
   */
  public static void main(String[] arguments) throws Exception {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    if (PackedFile.isCurrent(to, from, NameModel.FORM)) {
      return;
    }
    RedwoodConfiguration.current().clear().apply();
    NameModel model = new NameModelPacker(CRFClassifier.getClassifier(from.toString())).model();
    PackedFile.write(to, model::write);
  }

  private NameModel model() throws IOException, ReflectiveOperationException {
    List<Index<CRFLabel>> labelSets = PrivateField.of(classifier, "labelIndices");
    Index<String> features = PrivateField.of(classifier, "featureIndex");
    float[][] weights = PrivateField.of(classifier, "weights");
    List<String> labels = new ArrayList<>(classifier.classIndex.objectsList());
    if (labelSets.size() != 2 || !labels.get(0).equals(classifier.flags.backgroundSymbol)) {
      throw new IOException("not a field of pairs of labels: " + labels);
    }
    List<String> nodes = ending(features, "|C");
    List<String> edges = ending(features, "|CpC");
    if (nodes.size() + edges.size() != features.size()) {
      throw new IOException("features of neither one label nor two neighbouring ones");
    }
    int size = labels.size();
    float[] nodeWeights = new float[nodes.size() * size];
    for (int i = 0; i < nodes.size(); i++) {
      float[] row = weights[features.indexOf(nodes.get(i))];
      for (int k = 0; k < row.length; k++) {
        nodeWeights[i * size + labelSets.get(0).get(k).getLabel()[0]] = row[k];
      }
    }
    float[] edgeWeights = new float[edges.size() * size * size];
    for (int i = 0; i < edges.size(); i++) {
      float[] row = weights[features.indexOf(edges.get(i))];
      for (int k = 0; k < row.length; k++) {
        int[] pair = labelSets.get(1).get(k).getLabel();
        edgeWeights[(i * size + pair[0]) * size + pair[1]] = row[k];
      }
    }
    Map<String, String> lexicon = PrivateField.of(classifier.featureFactories.get(0), "lexicon");
    List<String> clusterWords = lexicon.keySet().stream().sorted().toList();
    short[] clusters = new short[clusterWords.size()];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = Short.parseShort(lexicon.get(clusterWords.get(i)));
    }
    return new NameModel(
        labels,
        hashes(nodes),
        nodeWeights,
        hashes(edges),
        edgeWeights,
        hashes(clusterWords),
        clusters,
        hashes(classifier.getKnownLCWords().stream().sorted().toList()));
  }

  private static List<String> ending(Index<String> features, String end) {
    return features.objectsList().stream().filter(feature -> feature.endsWith(end)).toList();
  }

  private static long[] hashes(List<String> texts) {
    return texts.stream().mapToLong(text -> TextHash.of(text).value()).toArray();
  }
}
