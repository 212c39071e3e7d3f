package org.hearsay.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One sentence, parsed: its tokens and a dependency tree over them (basic Universal Dependencies
 * with the version 2 labels that the English CoreNLP models give, such as {@code nsubj}, {@code
 * nsubj:pass}, {@code ccomp}, {@code acl:relcl}). Token indexes are 0-based within the sentence.
 * Immutable; thread-safe.
 */
public final class Sentence {

  /** The head of the tree's root. */
  public static final int ROOT = -1;

  private static final int[] NONE = {};

  private final int index;
  private final int paragraph;
  private final boolean headline;
  private final Span span;
  private final List<Token> tokens;
  private final int[] heads;
  private final String[] relations;
  private final int[][] children;
  private final int root;

  /**
   * @param index 0-based position among the article's sentences
   * @param paragraph 0-based paragraph of the article's text; the headline is a paragraph
   * @param headline whether it is the headline or part of it
   * @param tokens at least one, in order
   * @param heads for each token the index of its head, {@link #ROOT} for the root and for tokens
   *     that the parser left out
   * @param relations for each token its relation to its head, {@code root} for the root
   */
  public Sentence(
      int index,
      int paragraph,
      boolean headline,
      List<Token> tokens,
      int[] heads,
      String[] relations) {
    if (tokens.isEmpty() || heads.length != tokens.size() || relations.length != tokens.size()) {
      throw new IllegalArgumentException(
          "sentence "
              + index
              + ": "
              + tokens.size()
              + " tokens, "
              + heads.length
              + " heads, "
              + relations.length
              + " relations");
    }
    this.index = index;
    this.paragraph = paragraph;
    this.headline = headline;
    this.tokens = List.copyOf(tokens);
    this.span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    this.heads = heads.clone();
    this.relations = relations.clone();
    int[] counts = new int[heads.length];
    int foundRoot = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        counts[heads[i]]++;
      } else if (foundRoot < 0 || relations[i].equals("root")) {
        foundRoot = i;
      }
    }
    this.root = Math.max(foundRoot, 0);
    this.children = new int[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      children[i] = counts[i] == 0 ? NONE : new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][counts[heads[i]]++] = i;
      }
    }
  }

  public int index() {
    return index;
  }

  public int paragraph() {
    return paragraph;
  }

  public boolean isHeadline() {
    return headline;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public int size() {
    return heads.length;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The index of the tree's root token. */
  public int root() {
    return root;
  }

  /** The head of token {@code i}, {@link #ROOT} for the root. */
  public int head(int i) {
    return heads[i];
  }

  /** The relation of token {@code i} to its head. */
  public String relation(int i) {
    return relations[i];
  }

  /** Whether the relation of token {@code i} is {@code name} or a subtype ({@code name:...}). */
  public boolean is(int i, String name) {
    String relation = relations[i];
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** How many direct dependents token {@code i} has. */
  public int childCount(int i) {
    return children[i].length;
  }

  /** The {@code k}th direct dependent of token {@code i}, from left to right. */
  public int child(int i, int k) {
    return children[i][k];
  }

  /** The direct dependents of token {@code i}, from left to right; a copy. */
  public int[] children(int i) {
    return children[i].clone();
  }

  /** The first dependent of {@code i} whose relation is {@code name} or a subtype, or -1. */
  public int child(int i, String name) {
    for (int c : children[i]) {
      if (is(c, name)) {
        return c;
      }
    }
    return -1;
  }

  /** Token {@code i} and all below it. */
  public BitSet subtree(int i) {
    BitSet all = new BitSet(heads.length);
    collect(i, all);
    return all;
  }

  private void collect(int top, BitSet into) {
    // A list of work, not recursion: a pathological sentence of 20,000 words may be one long chain.
    int[] work = new int[heads.length + 1];
    int size = 0;
    work[size++] = top;
    while (size > 0) {
      int i = work[--size];
      if (into.get(i)) {
        continue;
      }
      into.set(i);
      for (int c : children[i]) {
        if (size == work.length) {
          work = Arrays.copyOf(work, size * 2);
        }
        work[size++] = c;
      }
    }
  }

  /** Whether {@code i} is {@code ancestor} or lies below it. */
  public boolean isUnder(int i, int ancestor) {
    int steps = 0;
    for (int at = i; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The span from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).start(), tokens.get(last).end());
  }

  /**
   * The index of the first token that starts at or after {@code offset}; {@link #size()} if none.
   */
  public int tokenAtOrAfter(int offset) {
    int low = 0;
    int high = heads.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The position in {@code sentences}, an article's in order, of the first that ends after {@code
   * offset}; their number if none does.
   */
  public static int firstEndingAfter(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < heads.length; i++) {
      out.append(i == 0 ? "" : " ").append(tokens.get(i).text());
    }
    return out.toString();
  }
}
