package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LexiconTableTest {

  private enum Shade {
    DARK_RED,
    PALE
  }

  @Test
  void commentsAndBlankLinesAreSkippedAndFieldsStripped() throws IOException {
    LexiconTable table =
        parse(
            "# a comment\n\nword\tshade\tyes\tno\nplum \tdark-red\tI like a plum.\tI like a pear.\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get("word")).isEqualTo("plum");
    assertThat(table.rows().get(0).get("shade", Shade.class)).isEqualTo(Shade.DARK_RED);
    assertThat(table.rows().get(0).line()).isEqualTo(4);
  }

  @Test
  void anEntryWithoutANegativeExampleDoesNotLoad() {
    assertThatThrownBy(() -> parse("word\tyes\tno\nplum\tI like a plum.\t\n"))
        .hasMessageContaining("test.tsv:2")
        .hasMessageContaining("column no");
  }

  @Test
  void aPlaceholderIsNoExample() {
    assertThatThrownBy(() -> parse("word\tyes\tno\nplum\t-\tI like a pear.\n"))
        .hasMessageContaining("test.tsv:2")
        .hasMessageContaining("at least 3 words in column yes, not '-'");
    assertThatThrownBy(() -> parse("word\tyes\tno\nplum\ta plum\tI like a pear.\n"))
        .hasMessageContaining("not 'a plum'");
  }

  @Test
  void aLineWithTooFewFieldsIsNamed() {
    assertThatThrownBy(() -> parse("word\tyes\tno\nplum\tI like a plum.\n"))
        .hasMessageContaining("test.tsv:2: 2 fields, but 3 columns");
  }

  @Test
  void anUnknownConstantIsNamed() throws IOException {
    LexiconTable table = parse("shade\tyes\tno\nmauve\tThe sky is mauve.\tThe sky is pale.\n");
    assertThatThrownBy(() -> table.rows().get(0).get("shade", Shade.class))
        .hasMessageContaining("test.tsv:2")
        .hasMessageContaining("'mauve'");
  }

  private static LexiconTable parse(String text) throws IOException {
    return LexiconTable.parse("test.tsv", new BufferedReader(new StringReader(text)));
  }
}
