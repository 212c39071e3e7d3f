package org.hearsay.grounding.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Token;

/** Words for one person, from {@code persons.tsv}. */
final class Persons {

  private static final Persons SHARED = new Persons();

  private final Set<String> words = new HashSet<>();

  private Persons() {
    for (LexiconTable.Row row : table().rows()) {
      words.addAll(List.of(row.get("words").split(" *\\| *")));
    }
  }

  static Persons shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(Persons.class, "persons.tsv");
  }

  boolean is(Token token) {
    return token.text().equalsIgnoreCase("people")
        || words.contains(token.lemma().toLowerCase(Locale.ROOT));
  }
}
