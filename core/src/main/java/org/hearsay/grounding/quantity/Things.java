package org.hearsay.grounding.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Token;

/** Words for things counted beside the dead and injured that are neither, from things.tsv. */
final class Things {

  private static final Things SHARED = new Things();

  private final Set<String> words = new HashSet<>();

  private Things() {
    for (LexiconTable.Row row : table().rows()) {
      words.addAll(List.of(row.get("words").split(" *\\| *")));
    }
  }

  static Things shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Things.class, "things.tsv");
  }

  boolean is(Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
