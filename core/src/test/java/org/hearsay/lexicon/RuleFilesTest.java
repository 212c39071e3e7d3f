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
 * Every entry of every rule file carries a sentence that it must match and one that it must not.
 * That they do match is the matter of each rule file's own test.
 */
class RuleFilesTest {

  @Test
  void everyEntryHasItsExamples() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : ruleFiles()) {
      faults.addAll(faults(file.getFileName().toString(), Files.readString(file)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void anExampleThatIsNoneIsNamed() throws IOException {
    String table =
        """
        cue\tyes\tno
        say\tThe mayor said it rained.\tThat is to say, nothing.
        claim\t-\tThe claim form is blue.
        doubt\tShe doubts it.\tShe doubts it.
        """;
    assertThat(faults("cues.tsv", table))
        .containsExactly(
            "cues.tsv:3: the column yes holds no sentence: '-'",
            "cues.tsv:4: the two examples are the same");
  }

  private static List<Path> ruleFiles() throws IOException {
    Path resources = Path.of("src/main/resources");
    if (!Files.isDirectory(resources)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private static List<String> faults(String name, String text) throws IOException {
    List<String> faults = new ArrayList<>();
    LexiconTable table = LexiconTable.parse(name, new BufferedReader(new StringReader(text)));
    for (LexiconTable.Row row : table.rows()) {
      String place = row.file() + ":" + row.line() + ": ";
      for (String column : List.of("yes", "no")) {
        if (row.get(column).split("\\s+").length < 2) {
          faults.add(
              place + "the column " + column + " holds no sentence: '" + row.get(column) + "'");
        }
      }
      if (row.get("yes").equals(row.get("no"))) {
        faults.add(place + "the two examples are the same");
      }
    }
    return faults;
  }
}
