package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every entry of every rule file loads: it carries a sentence that it must match and one that it
 * must not. That they do match is the matter of each rule file's own test.
 */
class RuleFilesTest {

  @Test
  void everyEntryHasItsExamples() throws IOException {
    assertThat(ruleFiles()).isNotEmpty();
    List<String> faults = new ArrayList<>();
    for (Path file : ruleFiles()) {
      faults.addAll(faults(file.getFileName().toString(), Files.readString(file)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void twoExamplesThatAreTheSameAreNamed() throws IOException {
    String table =
        """
        cue\tyes\tno
        say\tThe mayor said it rained.\tThat is to say, nothing.
        doubt\tShe doubts it.\tShe doubts it.
        """;
    assertThat(faults("cues.tsv", table))
        .containsExactly("cues.tsv:3: the two examples are the same");
  }

  private static List<Path> ruleFiles() throws IOException {
    Path resources = Path.of("src/main/resources");
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static List<String> faults(String name, String text) throws IOException {
    List<String> faults = new ArrayList<>();
    LexiconTable table = LexiconTable.parse(name, new BufferedReader(new StringReader(text)));
    for (LexiconTable.Row row : table.rows()) {
      if (row.get("yes").equals(row.get("no"))) {
        faults.add(row.file() + ":" + row.line() + ": the two examples are the same");
      }
    }
    return faults;
  }
}
