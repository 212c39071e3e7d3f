package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.junit.jupiter.api.Test;

/**
 * Every noun of {@code source-nouns.tsv} makes a source of its kind in its first example, and none
 * in its second, though the word stands there too.
 */
class SourceNounExamplesTest {

  @Test
  void everyNounIsASourceOfItsKindInItsExampleAndNoneInItsCounterExample() {
    List<String> faults =
        LexiconTable.load(org.hearsay.attribution.reference.SourceNouns.class, "source-nouns.tsv")
            .rows()
            .parallelStream()
            .flatMap(row -> faults(row).stream())
            .toList();
    assertThat(faults).withFailMessage(() -> String.join("\n", faults)).isEmpty();
  }

  private static List<String> faults(LexiconTable.Row row) {
    List<String> faults = new ArrayList<>();
    String noun = row.get("noun");
    Attributed yes = Attributed.text(row.get("yes"));
    Set<SourceKind> kinds =
        kinds(row.get("sense", org.hearsay.attribution.reference.SourceNouns.Sense.class));
    if (yes.sourcesWith(noun).stream().noneMatch(source -> kinds.contains(source.kind()))) {
      faults.add(fault(row, "yes", noun, yes));
    }
    Attributed no = Attributed.text(row.get("no"));
    if (!no.sourcesWith(noun).isEmpty()) {
      faults.add(fault(row, "no", noun, no));
    }
    if (!no.hasWord(noun)) {
      faults.add(fault(row, "no", noun, no) + " and lacks the word");
    }
    return faults;
  }

  private static Set<SourceKind> kinds(org.hearsay.attribution.reference.SourceNouns.Sense sense) {
    return switch (sense) {
      case PERSON -> Set.of(SourceKind.UNNAMED_PERSON, SourceKind.UNNAMED_GROUP);
      case GROUP -> Set.of(SourceKind.UNNAMED_GROUP);
      case DOCUMENT -> Set.of(SourceKind.DOCUMENT);
      case DATA -> Set.of(SourceKind.POLL_OR_DATA);
      case MEDIA -> Set.of(SourceKind.MEDIA);
    };
  }

  private static String fault(LexiconTable.Row row, String column, String noun, Attributed found) {
    return row.file()
        + ":"
        + row.line()
        + ": "
        + noun
        + " "
        + column
        + ": "
        + row.get(column)
        + " -> "
        + found.sources();
  }
}
