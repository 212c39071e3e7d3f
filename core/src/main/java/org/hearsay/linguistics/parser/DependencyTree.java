package org.hearsay.linguistics.parser;

/** A sentence's dependency tree. Tokens are counted from 0. Immutable; thread-safe. */
public final class DependencyTree {

  /** The head of the token at the top of the tree. */
  public static final int ROOT = -1;

  private final int[] heads;
  private final String[] relations;

  private DependencyTree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  /**
   * A tree of one head and one relation for each token; copies both.
   *
   * @throws IllegalArgumentException when there are not as many of one as of the other
   */
  public static DependencyTree of(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(
          heads.length + " heads, " + relations.length + " relations");
    }
    return new DependencyTree(heads.clone(), relations.clone());
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
