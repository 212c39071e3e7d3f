package org.hearsay.attribution;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/** The words that can attribute, from {@code cues.tsv}. Immutable; thread-safe. */
public final class CueLexicon {

  private static final class Holder {
    private static final CueLexicon SHIPPED =
        new CueLexicon(LexiconTable.load(CueLexicon.class, "cues.tsv"));
  }

  private final Map<Part, Map<String, CueEntry>> entries = new HashMap<>();

  CueLexicon(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      CueEntry entry = CueEntry.of(row);
      CueEntry twin =
          entries.computeIfAbsent(entry.part(), part -> new HashMap<>()).put(entry.lemma(), entry);
      if (twin != null) {
        throw row.error(entry.key() + " stands twice");
      }
    }
  }

  /** The lexicon that ships with Hearsay. */
  public static CueLexicon shipped() {
    return Holder.SHIPPED;
  }

  /** The entry for {@code lemma} as {@code part}, or null. */
  public @Nullable CueEntry find(Part part, String lemma) {
    Map<String, CueEntry> words = entries.get(part);
    return words == null ? null : words.get(lemma);
  }
}
