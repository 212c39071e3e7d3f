package org.hearsay.story.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every phrase of {@code states.tsv} stands in one of its sentences, and in none that it must not.
 */
class StateRuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> states() {
    return State.table().rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.file() + ":" + row.line(),
                    () -> {
                      for (String phrase : parts(row.get("words"))) {
                        assertThat(parts(row.get("yes")))
                            .as(phrase)
                            .anyMatch(sentence -> matches(phrase, sentence));
                        assertThat(parts(row.get("no")))
                            .as(phrase)
                            .noneMatch(sentence -> matches(phrase, sentence));
                      }
                    }));
  }

  private static boolean matches(String phrase, String sentence) {
    return State.pattern(phrase).matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }

  private static List<String> parts(String cell) {
    return Arrays.asList(cell.split(" *\\| *"));
  }
}
