package org.hearsay.linguistics.tags;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.packed.BulkData;

/**
 * The tagger's dictionary and weights. Immutable by convention: nobody writes into the arrays.
 * Thread-safe.
 *
 * @param tags all tags
 * @param kinds the kinds of words, that of words never seen first
 * @param words hashes of the words that were seen, all different
 * @param wordKinds the number of the kind of each
 * @param features keys of the features, by {@link Template}, all different
 * @param ends of each feature, one past its last weight; the first begins at 0
 * @param weightTags the number of the tag that each weight is for
 * @param weights the weights
 * @param clusterWords hashes of the words, in lower case, whose cluster is known
 * @param clusters the cluster of each
 */
record TagModel(
    List<String> tags,
    List<WordKind> kinds,
    long[] words,
    short[] wordKinds,
    long[] features,
    int[] ends,
    short[] weightTags,
    double[] weights,
    long[] clusterWords,
    short[] clusters) {

  /** "HRT" and the number of the form: a change to the form changes it. */
  static final int FORM = 0x48525431;

  TagModel {
    tags = List.copyOf(tags);
    kinds = List.copyOf(kinds);
    int last = ends.length == 0 ? 0 : ends[ends.length - 1];
    if (words.length != wordKinds.length
        || features.length != ends.length
        || last != weights.length
        || weights.length != weightTags.length
        || clusterWords.length != clusters.length) {
      throw new IllegalArgumentException(
          "tag model: "
              + (words.length + " words, " + wordKinds.length + " kinds, ")
              + (features.length + " features that end at " + last + ", ")
              + (weights.length + " weights for " + weightTags.length + " tags, ")
              + (clusterWords.length + " words in " + clusters.length + " clusters"));
    }
  }

  /** Writes the model in the form that {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(FORM);
    out.writeInt(tags.size());
    for (String tag : tags) {
      out.writeUTF(tag);
    }
    out.writeInt(kinds.size());
    for (WordKind kind : kinds) {
      out.writeBoolean(kind.rare());
      out.writeInt(kind.first());
      out.writeInt(kind.tags().size());
      for (int tag : kind.tags()) {
        out.writeInt(tag);
      }
    }
    BulkData.write(out, words);
    BulkData.write(out, wordKinds);
    BulkData.write(out, features);
    BulkData.write(out, ends);
    BulkData.write(out, weightTags);
    BulkData.write(out, weights);
    BulkData.write(out, clusterWords);
    BulkData.write(out, clusters);
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the stream ends early or holds something else
   */
  static TagModel read(DataInputStream in) throws IOException {
    if (in.readInt() != FORM) {
      throw new IOException("not a tag model, or one of another form");
    }
    List<String> tags = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tags.add(in.readUTF());
    }
    List<WordKind> kinds = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      kinds.add(readKind(in));
    }
    return new TagModel(
        tags,
        kinds,
        BulkData.readLongs(in),
        BulkData.readShorts(in),
        BulkData.readLongs(in),
        BulkData.readInts(in),
        BulkData.readShorts(in),
        BulkData.readDoubles(in),
        BulkData.readLongs(in),
        BulkData.readShorts(in));
  }

  private static WordKind readKind(DataInputStream in) throws IOException {
    boolean rare = in.readBoolean();
    int first = in.readInt();
    List<Integer> tags = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tags.add(in.readInt());
    }
    return new WordKind(tags, first, rare);
  }
}
