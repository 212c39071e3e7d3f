package org.hearsay.attribution;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;

/**
 * A word that can attribute, and the complements with which it does.
 *
 * @param lemma the word; a verb may carry a particle ("point out")
 * @param part its part of speech
 * @param frames the complements that are its content
 * @param prepositions those that lead a prepositional content ("call <i>for</i> C")
 */
public record CueEntry(String lemma, Part part, Set<Frame> frames, Set<String> prepositions) {

  /** Part of speech. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    /** A colon or a long dash. */
    MARK
  }

  /** A complement that can be content. */
  public enum Frame {
    /** Finite clause, with or without "that", before or after; direct speech. */
    SPEECH,
    /** Direct speech is its main use: marks and order are enough to find it. */
    QUOTE,
    /** Infinitive whose subject is the source: "vowed to C". */
    TO,
    /** Object and infinitive: "urged C[them to leave]". */
    OBJECT_TO,
    /** Noun phrase: "rejected C". */
    OBJECT,
    /** Object and what is said of it: "called C[it a mistake]". */
    OBJECT_REST,
    /** Gerund: "denied C[taking part]". */
    ING,
    /** Passive with the content's subject raised: "C[X] is believed C[to C]". */
    PASSIVE,
    /** Active with the content's subject raised: "C[X] seems C[to C]". */
    RAISING,
    /** Clause introduced by "that" after a noun or adjective. */
    THAT
  }

  public CueEntry {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  static CueEntry of(LexiconTable.Row row) {
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : row.get("frames").split(" ")) {
      if (frame.startsWith("+")) {
        prepositions.add(frame.substring(1));
      } else if (!frame.isEmpty()) {
        frames.add(frame(frame, row));
      }
    }
    return new CueEntry(row.get("lemma"), row.get("part", Part.class), frames, prepositions);
  }

  private static Frame frame(String name, LexiconTable.Row row) {
    for (Frame frame : Frame.values()) {
      if (frame.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(name)) {
        return frame;
      }
    }
    throw row.error("no frame is called '" + name + "'");
  }

  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** The name by which an {@link Attribution} carries it: nouns and adjectives marked. */
  public String key() {
    return switch (part) {
      case VERB, ADVERB, PREPOSITION, MARK -> lemma;
      case NOUN -> lemma + "/n";
      case ADJECTIVE -> lemma + "/a";
    };
  }
}
