package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.LexiconTable;
import org.junit.jupiter.api.Test;

/**
 * Every cue of {@code cues.tsv} attributes in its first example and does not in its second, though
 * the word stands there too.
 */
class CueExamplesTest {

  @Test
  void everyCueAttributesInItsExampleAndNotInItsCounterExample() {
    List<String> faults =
        LexiconTable.load(CueLexicon.class, "cues.tsv").rows().parallelStream()
            .flatMap(row -> faults(row).stream())
            .toList();
    assertThat(faults).withFailMessage(() -> String.join("\n", faults)).isEmpty();
  }

  private static List<String> faults(LexiconTable.Row row) {
    List<String> faults = new ArrayList<>();
    String key = CueEntry.of(row).key();
    Attributed yes = Attributed.text(row.get("yes"));
    if (!yes.cueLemmas().contains(key)) {
      faults.add(fault(row, "yes", key, yes));
    }
    Attributed no = Attributed.text(row.get("no"));
    if (no.cueLemmas().contains(key)) {
      faults.add(fault(row, "no", key, no));
    }
    if (!no.hasWord(row.get("lemma").split(" ", 2)[0])) {
      faults.add(fault(row, "no", key, no) + " and lacks the word");
    }
    return faults;
  }

  private static String fault(LexiconTable.Row row, String column, String key, Attributed found) {
    return row.file()
        + ":"
        + row.line()
        + ": "
        + key
        + " "
        + column
        + ": "
        + row.get(column)
        + " -> "
        + found.cueLemmas()
        + " "
        + found.lines();
  }
}
