package org.hearsay.grounding.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.claim.Parses;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of the stage's rule files: each word of an entry acts in one of its {@code yes}
 * sentences, and none acts in a {@code no} sentence. A test an entry.
 */
class QuantityRuleExamplesTest {

  private interface Acts {
    boolean test(LexiconTable.Row row, String word, String sentence, Quantity quantity);
  }

  @TestFactory
  Stream<DynamicTest> bounds() {
    return tests(
        Bounds.table(),
        (row, word, sentence, q) ->
            q.bound() == row.get("bound", Bound.class) && printed(sentence, q).contains(word));
  }

  @TestFactory
  Stream<DynamicTest> vagueNumbers() {
    return tests(
        VagueNumbers.table(),
        (row, word, sentence, q) ->
            q.low() != null
                && q.low().toPlainString().equals(row.get("low"))
                && printed(sentence, q).equals(word));
  }

  @TestFactory
  Stream<DynamicTest> units() {
    return tests(
        Units.table(),
        (row, word, sentence, q) ->
            row.get("unit").equals(q.unit())
                && printed(sentence, q).endsWith(word.toLowerCase(Locale.ROOT)));
  }

  @TestFactory
  Stream<DynamicTest> effects() {
    return tests(
        Effects.table(),
        (row, word, sentence, q) ->
            q.effect() == row.get("effect", Effect.class)
                && Parses.of(sentence).article().parsed().sentences().get(0).tokens().stream()
                    .anyMatch(
                        token ->
                            token.lemma().equalsIgnoreCase(word)
                                || token.text().equalsIgnoreCase(word)));
  }

  @TestFactory
  Stream<DynamicTest> persons() {
    return tests(
        Persons.table(),
        (row, word, sentence, q) ->
            q.effect() == Effect.DEAD && word.equalsIgnoreCase(q.what() == null ? "" : q.what()));
  }

  @TestFactory
  Stream<DynamicTest> fates() {
    return tests(
        FatePhrases.table(),
        (row, word, sentence, q) ->
            q.effect() == row.get("effect", Effect.class)
                && matches(new Phrases<String>(), word, sentence));
  }

  @TestFactory
  Stream<DynamicTest> tolls() {
    return tests(
        TollPhrases.table(),
        (row, word, sentence, q) ->
            q.effect() == row.get("effect", Effect.class)
                && q.best() != null
                && q.best().toPlainString().equals(row.get("count"))
                && matches(new Phrases<String>(), word, sentence));
  }

  @TestFactory
  Stream<DynamicTest> things() {
    return tests(
        Things.table(),
        (row, word, sentence, q) ->
            q.effect() == null
                && Parses.of(sentence).article().parsed().sentences().get(0).tokens().stream()
                    .anyMatch(token -> token.lemma().equalsIgnoreCase(word)));
  }

  private static boolean matches(Phrases<String> phrases, String words, String sentence) {
    phrases.add(words, words);
    Sentence s = Parses.of(sentence).article().parsed().sentences().get(0);
    return IntStream.range(0, s.size()).anyMatch(i -> phrases.at(s, i) != null);
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
                        for (Quantity q : find(yes)) {
                          silent.removeIf(word -> acts.test(row, word, yes, q));
                        }
                      }
                      assertThat(silent).as("words that act in no yes example").isEmpty();
                      List<String> loud = new ArrayList<>();
                      for (String no : parts(row.get("no"))) {
                        for (Quantity q : find(no)) {
                          words.stream()
                              .filter(word -> acts.test(row, word, no, q))
                              .forEach(loud::add);
                        }
                      }
                      assertThat(loud).as("words that act in a no example").isEmpty();
                    }));
  }

  private static List<Quantity> find(String sentence) {
    return new QuantityFinder().find(Parses.of(sentence).article().parsed(), List.of());
  }

  private static String printed(String sentence, Quantity q) {
    return q.span().of(sentence).toLowerCase(Locale.ROOT);
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(" *\\| *"));
  }
}
