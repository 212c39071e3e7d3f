package org.hearsay.linguistics.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.semgraph.SemanticGraphFactory;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DependencyParserTest {

  /** Sentences as word/tag, of all the kinds that attribution looks at. */
  private static final List<String> SENTENCES =
      List.of(
          "Ferry/NN sinks/VBZ off/IN Port/NNP Ellery/NNP",
          "The/DT ferry/NN was/VBD overloaded/VBN ,/, said/VBD Joan/NNP Harrow/NNP ,/, the/DT"
              + " harbour/NN master/NN ./.",
          "“/`` We/PRP counted/VBD 120/CD people/NNS ,/, ”/'' she/PRP told/VBD reporters/NNS on/IN"
              + " Monday/NNP ./.",
          "It/PRP is/VBZ believed/VBN that/IN nobody/NN was/VBD hurt/VBN ./.",
          "According/VBG to/IN two/CD officials/NNS who/WP asked/VBD not/RB to/TO be/VB named/VBN"
              + " ,/, the/DT captain/NN had/VBD been/VBN warned/VBN twice/RB ./.",
          "Marlow/NNP Shipping/NNP ,/, which/WDT owns/VBZ the/DT ferry/NN ,/, denied/VBD the/DT"
              + " claim/NN that/IN it/PRP had/VBD been/VBN overloaded/VBN ./.",
          "The/DT minister/NN hopes/VBZ to/TO reopen/VB the/DT port/NN ,/, but/CC has/VBZ n't/RB"
              + " said/VBN when/WRB ./.",
          "Who/WP counted/VBD them/PRP ?/.",
          "How/WRB many/JJ people/NNS were/VBD aboard/RB is/VBZ not/RB known/VBN ./.",
          "“/`` Nobody/NN asked/VBD us/PRP before/IN it/PRP left/VBD ./. ”/''",
          "A/DT 3/CD -/HYPH year/NN -/HYPH old/JJ girl/NN and/CC her/PRP$ brother/NN ,/, both/DT"
              + " from/IN St./NNP Ives/NNP ,/, are/VBP missing/JJ ./.",
          "Police/NNS suspect/VBP that/IN the/DT captain/NN ,/, whose/WP$ name/NN they/PRP"
              + " withheld/VBD ,/, was/VBD drunk/JJ ;/: his/PRP$ lawyer/NN called/VBD the/DT"
              + " suspicion/NN ``/`` absurd/JJ ''/'' ./.",
          "Storm/NN Olga/NNP killed/VBD at/IN least/RBS 12/CD people/NNS and/CC injured/VBD"
              + " dozens/NNS more/JJR in/IN the/DT north/NN of/IN the/DT island/NN last/JJ week/NN"
              + " ./.",
          "Had/VBD they/PRP listened/VBN ,/, Dale/NNP wrote/VBD ,/, “/`` none/NN of/IN this/DT"
              + " would/MD have/VB happened/VBN ”/'' ./.",
          "Zyxtra/NNP Qwolm/NNP frobbed/VBD the/DT blarg/NN ,/, 2,417/CD grumps/NNS ,/, and/CC"
              + " ’s/POS nonsense/NN ./.",
          "What/WP he/PRP said/VBD was/VBD wrong/JJ ./.",
          "Giving/VBG evidence/NN ,/, the/DT mate/NN said/VBD the/DT doors/NNS were/VBD being/VBG"
              + " held/VBN open/JJ with/IN rope/NN ./.",
          "Stop/VB !/.",
          "Yes/UH",
          "./.");

  private static DependencyParser ours;
  private static edu.stanford.nlp.parser.nndep.DependencyParser stock;

  @BeforeAll
  static void load() throws IOException {
    ours = DependencyParser.load();
    Properties fewAhead = new Properties();
    fewAhead.setProperty("numPreComputed", "1000");
    stock =
        edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(
            DependencyParser.ENGLISH, fewAhead);
  }

  private static List<String> part(String sentence, int which) {
    List<String> parts = new ArrayList<>();
    for (String token : sentence.split(" ")) {
      int slash = token.lastIndexOf('/');
      parts.add(which == 0 ? token.substring(0, slash) : token.substring(slash + 1));
    }
    return parts;
  }

  private static DependencyTree parse(String sentence) {
    return ours.parse(part(sentence, 0), part(sentence, 1));
  }

  @Test
  void theTreesAreCoreNlps() {
    for (String sentence : SENTENCES) {
      SemanticGraph expected = stock(sentence);
      DependencyTree tree = parse(sentence);
      for (SemanticGraphEdge edge : expected.edgeIterable()) {
        int token = edge.getDependent().index() - 1;
        assertThat(tree.head(token)).as(sentence).isEqualTo(edge.getGovernor().index() - 1);
        assertThat(tree.relation(token)).as(sentence).isEqualTo(edge.getRelation().toString());
      }
      int root = expected.getFirstRoot().index() - 1;
      assertThat(tree.head(root)).as(sentence).isEqualTo(DependencyTree.ROOT);
      assertThat(tree.relation(root)).as(sentence).isEqualTo("root");
      assertThat(expected.edgeCount() + 1).as(sentence).isEqualTo(tree.size());
    }
  }

  private static SemanticGraph stock(String sentence) {
    List<String> words = part(sentence, 0);
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = CoreLabel.wordFromString(words.get(i));
      label.setTag(part(sentence, 1).get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    return SemanticGraphFactory.makeFromTree(
        stock.predict(map),
        SemanticGraphFactory.Mode.BASIC,
        GrammaticalStructure.Extras.NONE,
        null);
  }

  @Test
  void aTreeDoesNotDependOnWhatWasParsedBefore() throws IOException {
    List<DependencyTree> warm = SENTENCES.stream().map(DependencyParserTest::parse).toList();
    for (int i = 0; i < SENTENCES.size(); i += 5) {
      DependencyTree cold =
          DependencyParser.load().parse(part(SENTENCES.get(i), 0), part(SENTENCES.get(i), 1));
      assertThat(cold.heads()).isEqualTo(warm.get(i).heads());
      assertThat(cold.relations()).isEqualTo(warm.get(i).relations());
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aSentenceOf20000WordsTakesLinearTime() {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      words.addAll(part(SENTENCES.get(12), 0).subList(0, 10));
      tags.addAll(part(SENTENCES.get(12), 1).subList(0, 10));
    }
    DependencyTree tree = ours.parse(words, tags);
    assertThat(tree.size()).isEqualTo(20_000);
    assertThat(tree.relations()).containsOnlyOnce("root").doesNotContainNull();
  }

  @Test
  void aSentenceNeedsAWordAndOneTagAWord() {
    assertThatThrownBy(() -> ours.parse(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ours.parse(List.of("It"), List.of("PRP", "VBZ")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 words, 2 tags");
  }
}
