package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Span;

/**
 * A state of things that a later report may find changed: wanted or arrested, alive or dead,
 * unnamed or named; from {@code states.tsv}.
 *
 * @param span the words
 * @param matter what it is a state of
 * @param later whether it is the state that comes after the other
 */
record State(Span span, Matter matter, boolean later) {

  /** What may change. */
  enum Matter {
    /** At large, then in custody. */
    CUSTODY(Aspect.POLARITY),
    /** Alive, then dead. */
    LIFE(Aspect.POLARITY),
    /** Suspected or charged, then cleared. */
    CHARGE(Aspect.POLARITY),
    /** Of unknown condition, then of a known one. */
    CONDITION(Aspect.PARTICIPANT),
    /** Not named, then named. */
    IDENTITY(Aspect.PARTICIPANT),
    /** Of an unknown cause, then of a known one. */
    MOTIVE(Aspect.CAUSE);

    private final Aspect aspect;

    Matter(Aspect aspect) {
      this.aspect = aspect;
    }

    Aspect aspect() {
      return aspect;
    }
  }

  private record Entry(Pattern words, Matter matter, boolean later) {}

  private static final List<Entry> ENTRIES = entries();

  static LexiconTable table() {
    return LexiconTable.load(State.class, "states.tsv");
  }

  private static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (LexiconTable.Row row : table().rows()) {
      String phase = row.get("phase");
      if (!phase.equals("before") && !phase.equals("after")) {
        throw row.error("column phase: 'before' or 'after', not '" + phase + "'");
      }
      for (String phrase : row.get("words").split(" *\\| *")) {
        entries.add(
            new Entry(pattern(phrase), row.get("matter", Matter.class), phase.equals("after")));
      }
    }
    return List.copyOf(entries);
  }

  /** {@code ...} stands for up to four words. */
  static Pattern pattern(String phrase) {
    StringBuilder pattern = new StringBuilder("\\b");
    for (String word : phrase.split(" ")) {
      if (word.equals("...")) {
        pattern.append("(?:[\\p{L}\\d’'-]+ ){0,4}?");
      } else {
        pattern.append(Pattern.quote(word)).append(' ');
      }
    }
    pattern.setLength(pattern.length() - 1);
    return Pattern.compile(pattern.append("\\b").toString());
  }

  /** All states that the statement's words name, in order of the file. */
  static List<State> in(Statement statement) {
    String words = statement.words().toLowerCase(Locale.ROOT);
    if (words.length() != statement.words().length()) {
      return List.of();
    }
    List<State> states = new ArrayList<>();
    for (Entry entry : ENTRIES) {
      Matcher match = entry.words().matcher(words);
      if (match.find()) {
        Span span = statement.at(match.start(), match.end());
        if (states.stream().noneMatch(state -> state.span().overlaps(span))) {
          states.add(new State(span, entry.matter(), entry.later()));
        }
      }
    }
    return states;
  }
}
