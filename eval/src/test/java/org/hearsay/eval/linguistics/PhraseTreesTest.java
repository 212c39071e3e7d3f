package org.hearsay.eval.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.trees.Tree;
import org.hearsay.linguistics.parser.DependencyTree;
import org.junit.jupiter.api.Test;

class PhraseTreesTest {

  @Test
  void aClauseHangsOnItsVerbAndAMarkToo() {
    DependencyTree tree =
        read(
            "(ROOT (S (NP (DT The) (NN mayor)) (VP (VBD said) (SBAR (IN that) (S (NP (DT the) (NN"
                + " dam)) (VP (VBZ holds))))) (. .)))",
            8);
    assertThat(tree.heads()).containsExactly(1, 2, -1, 6, 5, 6, 2, 2);
    assertThat(tree.relations())
        .containsExactly("det", "nsubj", "root", "mark", "det", "nsubj", "ccomp", "punct");
  }

  @Test
  void thePassiveIsNamedAsOurParserNamesIt() {
    DependencyTree tree =
        read(
            "(ROOT (S (NP (NNP Rome)) (VP (VBD was) (VP (VBN told) (PP (IN by) (NP (NNP"
                + " Paris)))))))",
            5);
    assertThat(tree.relations()).containsExactly("nsubj:pass", "aux:pass", "root", "case", "obl");
  }

  @Test
  void aFragmentHasOneTop() {
    DependencyTree tree = read("(ROOT (FRAG (NP (NN Rain)) (: ;) (NP (NN wind))))", 3);
    assertThat(tree.heads()).containsOnlyOnce(DependencyTree.ROOT);
    assertThat(tree.relations()).containsOnlyOnce("root").doesNotContainNull();
  }

  private static DependencyTree read(String brackets, int tokens) {
    return new PhraseTrees().dependencies(Tree.valueOf(brackets), tokens);
  }
}
