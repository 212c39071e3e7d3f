package org.hearsay.linguistics.names;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    if (isPacked(from, to)) {
      return;
    }
    RedwoodConfiguration.current().clear().apply();
    NameModel model = new NameModelPacker(CRFClassifier.getClassifier(from.toString())).model();
    Files.createDirectories(to.toAbsolutePath().getParent());
    Path partial = Path.of(to + ".partial");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 20))) {
      model.write(out);
    }
    Files.move(partial, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean isPacked(Path from, Path to) throws IOException {
    if (!Files.exists(to)
        || Files.getLastModifiedTime(to).compareTo(Files.getLastModifiedTime(from)) < 0) {
      return false;
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(to))) {
      return NameModel.isOfPresentForm(in);
    }
  }

  private NameModel model() throws IOException, ReflectiveOperationException {
    List<Index<CRFLabel>> labelSets = field(CRFClassifier.class, classifier, "labelIndices");
    Index<String> features = field(CRFClassifier.class, classifier, "featureIndex");
    float[][] weights = field(CRFClassifier.class, classifier, "weights");
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
    Map<String, String> lexicon =
        field(NERFeatureFactory.class, classifier.featureFactories.get(0), "lexicon");
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

  @SuppressWarnings("unchecked") // CoreNLP keeps no other type there; a cast fails at once.
  private static <T> T field(Class<?> owner, Object object, String name)
      throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return (T) field.get(object);
  }
}
