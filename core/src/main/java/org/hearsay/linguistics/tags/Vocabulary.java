package org.hearsay.linguistics.tags;

import java.util.List;
import org.hearsay.linguistics.packed.HashTable;
import org.hearsay.linguistics.packed.TextHash;

/** What is known of single words: their kind, and their cluster. Immutable; thread-safe. */
final class Vocabulary {

  private static final TextHash NO_CLUSTER = TextHash.of("null");

  private final List<WordKind> kinds;
  private final HashTable words;
  private final short[] wordKinds;
  private final HashTable clusterWords;
  private final short[] clusters;
  private final TextHash[] clusterNames;

  Vocabulary(TagModel model) {
    this.kinds = model.kinds();
    this.words = new HashTable(model.words());
    this.wordKinds = model.wordKinds();
    this.clusterWords = new HashTable(model.clusterWords());
    this.clusters = model.clusters();
    int highest = 0;
    for (short cluster : clusters) {
      highest = Math.max(highest, cluster);
    }
    this.clusterNames = new TextHash[highest + 1];
    for (int i = 0; i <= highest; i++) {
      clusterNames[i] = TextHash.of(Integer.toString(i));
    }
  }

  WordKind kind(TextHash word) {
    int number = words.number(word.value());
    return kinds.get(number < 0 ? 0 : wordKinds[number]);
  }

  /** The hash of the number of the cluster of a word in lower case. */
  TextHash cluster(TextHash word) {
    int number = clusterWords.number(word.value());
    return number < 0 ? NO_CLUSTER : clusterNames[clusters[number]];
  }
}
