package org.hearsay.linguistics.names;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.hearsay.linguistics.packed.BulkData;

/**
 * A conditional random field over single labels and pairs of neighbouring labels. Immutable by
 * convention: nobody writes into the arrays. Thread-safe.
 *
 * @param labels what a word may be, that of words outside names first
 * @param nodeKeys hashes of the features of one label, all different
 * @param nodeWeights for each of them a weight a label
 * @param edgeKeys hashes of the features of two labels, all different
 * @param edgeWeights for each of them a weight a pair: that of first and second label at {@code
 *     first * labels + second}
 * @param clusterWords hashes of the words, in lower case and with 9 for every digit, whose cluster
 *     is known
 * @param clusters the cluster of each
 * @param lowerCaseWords hashes of the words that are known in lower case
 */
record NameModel(
    List<String> labels,
    long[] nodeKeys,
    float[] nodeWeights,
    long[] edgeKeys,
    float[] edgeWeights,
    long[] clusterWords,
    short[] clusters,
    long[] lowerCaseWords) {

  /** "HRN" and the number of the form: a change to the form changes it. */
  static final int FORM = 0x48524e31;

  NameModel {
    labels = List.copyOf(labels);
    int count = labels.size();
    if (nodeWeights.length != nodeKeys.length * count
        || edgeWeights.length != edgeKeys.length * count * count
        || clusters.length != clusterWords.length) {
      throw new IllegalArgumentException(
          "name model: "
              + nodeWeights.length
              + " weights for "
              + nodeKeys.length
              + " features, "
              + edgeWeights.length
              + " for "
              + edgeKeys.length
              + ", "
              + clusters.length
              + " clusters for "
              + clusterWords.length
              + " words");
    }
  }

  /** Writes the model in the form that {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORM);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    BulkData.write(out, nodeKeys);
    BulkData.write(out, nodeWeights);
    BulkData.write(out, edgeKeys);
    BulkData.write(out, edgeWeights);
    BulkData.write(out, clusterWords);
    BulkData.write(out, clusters);
    BulkData.write(out, lowerCaseWords);
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the stream ends early or holds something else
   */
  static NameModel read(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("not a name model, or one of another form");
    }
    String[] labels = new String[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readUTF();
    }
    return new NameModel(
        List.of(labels),
        BulkData.readLongs(in),
        BulkData.readFloats(in),
        BulkData.readLongs(in),
        BulkData.readFloats(in),
        BulkData.readLongs(in),
        BulkData.readShorts(in),
        BulkData.readLongs(in));
  }
}
