package org.hearsay.linguistics.names;

import java.util.List;
import org.hearsay.linguistics.packed.HashTable;
import org.hearsay.linguistics.packed.TextHash;

/**
 * The features of one sentence's words, those of CoreNLP's {@code NERFeatureFactory} with the
 * settings its English models were trained with: words, shapes, clusters and word ends of a word
 * and its neighbours. Each is looked up by the hash of the string that CoreNLP would have built;
 * what the model lacks is left out. Not thread-safe; one object serves one sentence.
 */
final class NameFeatures {

  /** Words looked at to either side. */
  private static final int WINDOW = 5;

  /**
   * Length of the longest beginning or end of a word, its marks {@code <} and {@code >} included.
   */
  private static final int LONGEST_AFFIX = 6;

  /** A word so short is looked through at the one behind it. */
  private static final int SHORT_WORD = 3;

  /** How far the same name is looked for, and how near it does not count. */
  private static final int FAR = 150;

  private static final int NEAR = 3;

  private static final TextHash DASH = TextHash.of("-");
  private static final TextHash DOTS = TextHash.of("...");
  private static final TextHash ABSENT = TextHash.of("null");

  private static final long ALWAYS = node("###").value();
  private static final long NO_PATTERN = node("NO-OCCURRENCE-PATTERN").value();
  private static final long SAME_NAME_AHEAD = node("X-NEXT-OCCURRENCE-X").value();
  private static final long SAME_NAME_BEFORE = node("X-PREV-OCCURRENCE-X").value();
  private static final TextHash WORD = node("-WORD");
  private static final TextHash PREVIOUS_WORD = node("-PW");
  private static final TextHash NEXT_WORD = node("-NW");
  private static final TextHash CLUSTER = node("-DISTSIM");
  private static final TextHash PREVIOUS_CLUSTER = node("-PDISTSIM");
  private static final TextHash NEXT_CLUSTER = node("-NDISTSIM");
  private static final TextHash AFFIX_END = node("#");
  private static final TextHash SHAPE = node("-TYPE");
  private static final TextHash PREVIOUS_SHAPE = node("-PTYPE");
  private static final TextHash NEXT_SHAPE = node("-NTYPE");
  private static final TextHash PREVIOUS_WORD_SHAPE = node("-PW_CTYPE");
  private static final TextHash SHAPE_NEXT_WORD = node("-NW_CTYPE");
  private static final TextHash PREVIOUS_SHAPE_SHAPE = node("-PCTYPE");
  private static final TextHash SHAPE_NEXT_SHAPE = node("-CNTYPE");
  private static final TextHash THREE_SHAPES = node("-PCNTYPE");
  private static final TextHash BEFORE_SHORT_WORD = node("-PPW_CTYPE");
  private static final TextHash BEHIND_SHORT_WORD = node("-NNW_CTYPE");
  private static final TextHash SOMEWHERE_AHEAD = node("-DISJN");
  private static final TextHash SOMEWHERE_BEFORE = node("-DISJP");

  private static final long PAIR = edge("PSEQ").value();
  private static final TextHash PAIR_WORD = edge("-PSEQW");
  private static final TextHash PAIR_WORDS = edge("-PSEQW2");
  private static final TextHash PAIR_PREVIOUS_WORD = edge("-PSEQpW");
  private static final TextHash PAIR_PREVIOUS_CLUSTER = edge("-PSEQpDS");
  private static final TextHash PAIR_CLUSTER = edge("-PSEQcDS");
  private static final TextHash PAIR_CLUSTERS = edge("-PSEQpcDS");
  private static final TextHash PAIR_PREVIOUS_SHAPE = edge("-PSEQpS");
  private static final TextHash PAIR_SHAPE = edge("-PSEQcS");
  private static final TextHash PAIR_SHAPES = edge("-TYPES");
  private static final TextHash PAIR_SHAPE_AGAIN = edge("-TPS2");
  private static final TextHash PAIR_NEXT_SHAPE = edge("-TNS1");

  private final HashTable nodes;
  private final HashTable edges;
  private final List<String> spellings;
  private final TextHash[] words;
  private final TextHash[] shapes;
  private final TextHash[] clusters;
  private int[] found = new int[64];
  private int count;

  NameFeatures(HashTable nodes, HashTable edges, WordView view, List<String> spellings) {
    this.nodes = nodes;
    this.edges = edges;
    this.spellings = spellings;
    int size = spellings.size();
    this.words = new TextHash[size];
    this.shapes = new TextHash[size];
    this.clusters = new TextHash[size];
    for (int i = 0; i < size; i++) {
      words[i] = TextHash.of(spellings.get(i));
      shapes[i] = view.shape(spellings.get(i));
      clusters[i] = view.cluster(spellings.get(i));
    }
  }

  private static TextHash node(String name) {
    return TextHash.of(name + "|C");
  }

  private static TextHash edge(String name) {
    return TextHash.of(name + "|CpC");
  }

  /** How many features the last call of {@link #ofWord} or {@link #ofPair} found. */
  int count() {
    return count;
  }

  /** The number of the {@code k}th feature found. */
  int found(int k) {
    return found[k];
  }

  /** Finds the features of the label of word {@code i}. */
  void ofWord(int i) {
    count = 0;
    TextHash shape = shape(i);
    TextHash previousShape = shape(i - 1);
    TextHash nextShape = shape(i + 1);
    add(nodes, ALWAYS);
    add(nodes, words[i], WORD);
    add(nodes, word(i - 1), PREVIOUS_WORD);
    add(nodes, word(i + 1), NEXT_WORD);
    add(nodes, clusters[i], CLUSTER);
    add(nodes, isInside(i - 1) ? clusters[i - 1] : ABSENT, PREVIOUS_CLUSTER);
    add(nodes, isInside(i + 1) ? clusters[i + 1] : ABSENT, NEXT_CLUSTER);
    add(nodes, shape, SHAPE);
    add(nodes, previousShape, PREVIOUS_SHAPE);
    add(nodes, nextShape, NEXT_SHAPE);
    add(nodes, word(i - 1), DOTS, shape, PREVIOUS_WORD_SHAPE);
    add(nodes, shape, DOTS, word(i + 1), SHAPE_NEXT_WORD);
    add(nodes, previousShape, DOTS, shape, PREVIOUS_SHAPE_SHAPE);
    add(nodes, shape, DOTS, nextShape, SHAPE_NEXT_SHAPE);
    add(nodes, previousShape.then(DOTS), shape.then(DOTS), nextShape, THREE_SHAPES);
    if (length(i - 1) <= SHORT_WORD) {
      add(nodes, word(i - 2), DOTS, shape, BEFORE_SHORT_WORD);
    }
    if (length(i + 1) <= SHORT_WORD) {
      add(nodes, word(i + 2), DOTS, shape, BEHIND_SHORT_WORD);
    }
    addAffixes("<" + spellings.get(i) + ">");
    addOccurrences(i);
    int before = count;
    for (int k = 1; k <= WINDOW; k++) {
      addOnce(SOMEWHERE_AHEAD.after(word(i + k).value()), before);
      addOnce(SOMEWHERE_BEFORE.after(word(i - k).value()), before);
    }
  }

  /** Finds the features of the labels of word {@code i} and the one before it. */
  void ofPair(int i) {
    count = 0;
    TextHash shape = shape(i);
    TextHash previousShape = shape(i - 1);
    TextHash previousCluster = isInside(i - 1) ? clusters[i - 1] : TextHash.EMPTY;
    add(edges, PAIR);
    add(edges, words[i], PAIR_WORD);
    add(edges, word(i - 1), DASH, words[i], PAIR_WORDS);
    add(edges, word(i - 1), PAIR_PREVIOUS_WORD);
    add(edges, previousCluster, PAIR_PREVIOUS_CLUSTER);
    add(edges, clusters[i], PAIR_CLUSTER);
    add(edges, previousCluster, DASH, clusters[i], PAIR_CLUSTERS);
    add(edges, previousShape, PAIR_PREVIOUS_SHAPE);
    add(edges, shape, PAIR_SHAPE);
    add(edges, previousShape, DASH, shape, PAIR_SHAPES);
    add(edges, shape, PAIR_SHAPE_AGAIN);
    add(edges, isInside(i + 1) ? shape(i + 1) : ABSENT, PAIR_NEXT_SHAPE);
  }

  private void addAffixes(String marked) {
    int before = count;
    long start = TextHash.append(0, '#');
    long beginning = start;
    int longest = Math.min(LONGEST_AFFIX, marked.length());
    for (int end = 1; end <= longest; end++) {
      beginning = TextHash.append(beginning, marked.charAt(end - 1));
      if (end >= 2) {
        addOnce(AFFIX_END.after(beginning), before);
      }
    }
    for (int from = marked.length() - longest; from < marked.length() - 1; from++) {
      long ending = start;
      for (int at = from; at < marked.length(); at++) {
        ending = TextHash.append(ending, marked.charAt(at));
      }
      addOnce(AFFIX_END.after(ending), before);
    }
  }

  /** A name within running words: does it come again, before or after? */
  private void addOccurrences(int i) {
    String name = spellings.get(i);
    if (!isInside(i - 1)
        || !isInside(i + 1)
        || !Cases.isName(name)
        || !Cases.hasNoUpperCase(spellings.get(i + 1))
        || !Cases.hasLetter(spellings.get(i + 1))
        || !Cases.hasLetter(spellings.get(i - 1))) {
      add(nodes, NO_PATTERN);
      return;
    }
    if (comes(name, i + NEAR, i + FAR)) {
      add(nodes, SAME_NAME_AHEAD);
    }
    if (comes(name, i - FAR + 1, i - NEAR + 1)) {
      add(nodes, SAME_NAME_BEFORE);
    }
  }

  private boolean comes(String name, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, spellings.size()); i++) {
      if (spellings.get(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInside(int i) {
    return i >= 0 && i < words.length;
  }

  private TextHash word(int i) {
    return isInside(i) ? words[i] : TextHash.EMPTY;
  }

  private TextHash shape(int i) {
    return isInside(i) ? shapes[i] : TextHash.EMPTY;
  }

  private int length(int i) {
    return isInside(i) ? spellings.get(i).length() : 0;
  }

  private void add(HashTable table, TextHash part, TextHash kind) {
    add(table, kind.after(part.value()));
  }

  private void add(HashTable table, TextHash a, TextHash b, TextHash c, TextHash kind) {
    add(table, kind.after(c.after(b.after(a.value()))));
  }

  private void add(HashTable table, long key) {
    int number = table.number(key);
    if (number >= 0) {
      found[count++] = number;
    }
  }

  /** Adds a feature of a word unless it is among those found from {@code before} on. */
  private void addOnce(long key, int before) {
    int number = nodes.number(key);
    for (int k = before; k < count; k++) {
      if (found[k] == number) {
        return;
      }
    }
    if (number >= 0) {
      found[count++] = number;
    }
  }
}
