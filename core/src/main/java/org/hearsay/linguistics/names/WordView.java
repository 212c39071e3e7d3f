package org.hearsay.linguistics.names;

import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hearsay.linguistics.packed.HashTable;
import org.hearsay.linguistics.packed.TextHash;

/**
 * What the model sees of single words: the American spelling, the shape, and the cluster of words
 * used alike. Immutable; thread-safe.
 */
final class WordView {

  private final HashTable clusterWords;
  private final short[] clusters;
  private final TextHash[] clusterNames;
  private final Collection<String> lowerCaseWords;

  WordView(NameModel model) {
    this.clusterWords = new HashTable(model.clusterWords());
    this.clusters = model.clusters();
    this.lowerCaseWords = new HashedWords(model.lowerCaseWords());
    int highest = 0;
    for (short cluster : clusters) {
      highest = Math.max(highest, cluster);
    }
    this.clusterNames = new TextHash[highest + 1];
    for (int i = 0; i <= highest; i++) {
      clusterNames[i] = TextHash.of(Integer.toString(i));
    }
  }

  /** The spelling of each word that the model was trained on, the American one. */
  static List<String> spellings(List<String> forms) {
    return forms.stream().map(Americanize::americanize).toList();
  }

  /** The hash of the shape, such as {@code Xxxx} or {@code dd}, of a word as spelled. */
  TextHash shape(String spelling) {
    return TextHash.of(
        WordShapeClassifier.wordShape(
            spelling, WordShapeClassifier.WORDSHAPECHRIS2USELC, lowerCaseWords));
  }

  /** The hash of the cluster's number; cluster 0 holds the words that have none. */
  TextHash cluster(String spelling) {
    int number = clusterWords.number(clusterKey(spelling));
    return clusterNames[number < 0 ? 0 : clusters[number]];
  }

  /** The hash under which a word's cluster is kept. */
  static long clusterKey(String spelling) {
    String lower = spelling.toLowerCase(Locale.ROOT);
    long key = 0;
    for (int i = 0; i < lower.length(); i++) {
      char unit = lower.charAt(i);
      key = TextHash.append(key, Character.isDigit(unit) ? '9' : unit);
    }
    return key;
  }

  /** Words of which only the hashes are known: they can be looked up, not listed. */
  private static final class HashedWords extends AbstractCollection<String> {

    private final HashTable table;
    private final int size;

    HashedWords(long[] hashes) {
      this.table = new HashTable(hashes);
      this.size = hashes.length;
    }

    @Override
    public boolean contains(Object word) {
      return word instanceof String && table.number(TextHash.of((String) word).value()) >= 0;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Iterator<String> iterator() {
      throw new UnsupportedOperationException("only the hashes of " + size + " words are known");
    }
  }
}
