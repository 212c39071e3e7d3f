package org.hearsay.attribution.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;

/** Nouns that describe a source, and what kind of source, from {@code source-nouns.tsv}. */
public final class SourceNouns {

  /** What a noun stands for. */
  public enum Sense {
    /** One person, by office, trade or bearing: minister, doctor, man. */
    PERSON,
    /** People together: police, ministry, crowd. */
    GROUP,
    /** Something written or recorded: report, letter, video. */
    DOCUMENT,
    /** Counted answers or figures: poll, statistics. */
    DATA,
    /** Press and broadcasters: newspaper, agency. */
    MEDIA
  }

  private static final class Holder {
    private static final SourceNouns SHIPPED =
        new SourceNouns(LexiconTable.load(SourceNouns.class, "source-nouns.tsv"));
  }

  private final Map<String, Sense> senses = new HashMap<>();

  SourceNouns(LexiconTable table) {
    for (LexiconTable.Row row : table.rows()) {
      if (senses.put(row.get("noun"), row.get("sense", Sense.class)) != null) {
        throw row.error(row.get("noun") + " stands twice");
      }
    }
  }

  public static SourceNouns shipped() {
    return Holder.SHIPPED;
  }

  /** What {@code lemma} stands for; null when it describes no source. */
  public @Nullable Sense sense(String lemma) {
    return senses.get(lemma.toLowerCase(Locale.ROOT));
  }

  public boolean isSource(String lemma) {
    return sense(lemma) != null;
  }
}
