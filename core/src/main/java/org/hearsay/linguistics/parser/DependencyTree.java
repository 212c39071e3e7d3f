package org.hearsay.linguistics.parser;

/** A sentence's dependency tree. Tokens are counted from 0. Immutable; thread-safe. */
public final class DependencyTree {

  /** The head of the token at the top of the tree. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;

  DependencyTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  /** The head of token {@code i}, {@link #ROOT} for the top. */
  public int head(int i) {
    return heads[i];
  }

  /** The relation of token {@code i} to its head, {@code root} for the top. */
  public String relation(int i) {
    return relations[i];
  }

  /** The heads of all tokens; a copy. */
  public int[] heads() {
    return heads.clone();
  }

  /** The relations of all tokens; a copy. */
  public String[] relations() {
    return relations.clone();
  }
}
