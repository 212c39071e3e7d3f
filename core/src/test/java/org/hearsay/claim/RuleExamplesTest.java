package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of every rule file of the stage: each word of an entry acts in one of its
 * {@code yes} sentences, and none acts in a {@code no} sentence. A test an entry.
 */
class RuleExamplesTest {

  private static final OwnWordsReader READER = new OwnWordsReader();

  @TestFactory
  Stream<DynamicTest> strength() {
    return tests(
        Strengths.table(),
        (row, word, tree) -> {
          ClauseFactuality clauses = clauses(tree);
          Strengths.Frame frame = row.get("frame", Strengths.Frame.class);
          return tree.heads().stream()
              .anyMatch(
                  head ->
                      clauses.embedding(head) != null
                          && ClauseFactuality.governorWord(tree, head).equals(word)
                          && (frame == Strengths.Frame.ANY
                              || frame == ClauseFactuality.frame(tree.sentence(), head)));
        });
  }

  @TestFactory
  Stream<DynamicTest> hedges() {
    return tests(
        Hedges.table(),
        (row, word, tree) ->
            tree.heads().stream()
                .anyMatch(
                    head ->
                        READER.read(tree, head).hedges().stream()
                            .anyMatch(span -> isPrinted(tree.sentence(), span, word))));
  }

  @TestFactory
  Stream<DynamicTest> modals() {
    return tests(
        Modals.table(),
        (row, word, tree) ->
            tree.heads().stream()
                .anyMatch(
                    head -> {
                      int modal = READER.modal(tree, head);
                      return modal >= 0
                          && tree.sentence()
                              .token(modal)
                              .text()
                              .equalsIgnoreCase(word.replace(" to", ""));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> negation() {
    return tests(
        Negation.table(),
        (row, word, tree) ->
            tree.heads().stream()
                .anyMatch(
                    head ->
                        Arrays.stream(tree.tokens(head))
                            .anyMatch(
                                i ->
                                    tree.sentence().token(i).text().equalsIgnoreCase(word)
                                        && Negation.shared().of(tree.sentence(), head, i)
                                            != null)));
  }

  @TestFactory
  Stream<DynamicTest> kinds() {
    return tests(
        KindReader.table(),
        (row, word, tree) ->
            tree.heads().stream()
                .anyMatch(
                    head ->
                        KindReader.shared().phrase(tree, head) == row.get("kind", ClaimKind.class)
                            && matches(word, tree.sentence())));
  }

  @TestFactory
  Stream<DynamicTest> basis() {
    return tests(
        BasisReader.table(),
        (row, word, tree) ->
            BasisReader.shared().of(tree.sentence(), tree.sentence().span())
                    == row.get("basis", Basis.class)
                && matches(word, tree.sentence()));
  }

  @TestFactory
  Stream<DynamicTest> boilerplate() {
    return tests(
        Boilerplate.table(),
        (row, word, tree) ->
            Boilerplate.shared().is(tree.sentence()) && matches(word, tree.sentence()));
  }

  private interface Acts {
    boolean test(LexiconTable.Row row, String word, ClauseTree tree);
  }

  private static Stream<DynamicTest> tests(LexiconTable table, Acts acts) {
    assertThat(table.rows()).isNotEmpty();
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.file() + ":" + row.line() + " " + row.get("words"),
                    () -> {
                      List<String> words = parts(row.get("words"));
                      Set<String> silent = new LinkedHashSet<>(words);
                      for (String yes : parts(row.get("yes"))) {
                        ClauseTree tree = tree(yes);
                        silent.removeIf(word -> acts.test(row, word, tree));
                      }
                      assertThat(silent).as("words that act in no yes example").isEmpty();
                      for (String no : parts(row.get("no"))) {
                        ClauseTree tree = tree(no);
                        List<String> loud = new ArrayList<>(words);
                        loud.removeIf(word -> !acts.test(row, word, tree));
                        assertThat(loud).as("words that act in: " + no).isEmpty();
                      }
                    }));
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(" *\\| *"));
  }

  private static ClauseTree tree(String sentence) {
    List<Sentence> sentences = Parses.of(sentence).article().parsed().sentences();
    assertThat(sentences).as(sentence).hasSize(1);
    return ClauseTree.of(sentences.get(0));
  }

  private static ClauseFactuality clauses(ClauseTree tree) {
    int[] owner = new int[tree.sentence().size()];
    Arrays.fill(owner, Owners.OUTLET);
    return ClauseFactuality.read(tree, owner, READER);
  }

  private static boolean isPrinted(Sentence s, org.hearsay.text.Span span, String word) {
    StringBuilder printed = new StringBuilder();
    for (int i = s.tokenAtOrAfter(span.start());
        i < s.size() && s.token(i).start() < span.end();
        i++) {
      printed.append(printed.isEmpty() ? "" : " ").append(s.token(i).text());
    }
    return printed.toString().toLowerCase(Locale.ROOT).equals(word);
  }

  /** Whether the phrase itself, alone in a phrase list, is met in the sentence. */
  private static boolean matches(String phrase, Sentence s) {
    Phrases<Boolean> alone = new Phrases<>();
    alone.add(phrase, Boolean.TRUE);
    BiPredicate<Sentence, Integer> met = (sentence, i) -> alone.at(sentence, i) != null;
    for (int i = 0; i < s.size(); i++) {
      if (met.test(s, i)) {
        return true;
      }
    }
    return false;
  }
}
