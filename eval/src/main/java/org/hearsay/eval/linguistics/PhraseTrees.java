package org.hearsay.eval.linguistics;

import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import org.hearsay.linguistics.parser.DependencyTree;

/**
 * Turns phrase trees into basic Universal Dependencies, by CoreNLP's rules (Schuster and Manning
 * 2016, "Enhanced English Universal Dependencies"), marks included. Thread-safe.
 */
final class PhraseTrees {

  /** Not yet hung on anything. */
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final GrammaticalStructureFactory structures;

  PhraseTrees() {
    PennTreebankLanguagePack pack = new PennTreebankLanguagePack();
    structures = pack.grammaticalStructureFactory(word -> true, pack.typedDependencyHeadFinder());
  }

  /**
   * The dependencies of one sentence. What the rules leave out hangs on the top.
   *
   * @param phrases over {@code tokens} leaves
   */
  DependencyTree dependencies(Tree phrases, int tokens) {
    int[] heads = new int[tokens];
    String[] relations = new String[tokens];
    Arrays.fill(heads, NOWHERE);
    int top = -1;
    for (TypedDependency arc : structures.newGrammaticalStructure(phrases).typedDependencies()) {
      int token = arc.dep().index() - 1;
      heads[token] = arc.gov().index() - 1;
      relations[token] = arc.reln().toString();
      top = heads[token] == DependencyTree.ROOT ? token : top;
    }
    top = Math.max(top, 0);
    for (int i = 0; i < tokens; i++) {
      if (i == top) {
        heads[i] = DependencyTree.ROOT;
        relations[i] = "root";
      } else if (heads[i] == NOWHERE || heads[i] == DependencyTree.ROOT) {
        heads[i] = top;
        relations[i] = "dep";
      }
    }
    return DependencyTree.of(heads, relations);
  }
}
