package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;

/**
 * An attribution that a construction proposes.
 *
 * @param rule the construction
 * @param cue its cue
 * @param cueTokens the cue's words, with a preposition or light verb that the construction adds
 * @param source the source's words in the cue's sentence; empty when the text names nobody
 * @param content the content in the article's text, at least one piece, in order
 */
public record Candidate(RuleId rule, Cue cue, BitSet cueTokens, BitSet source, List<Span> content) {

  public Candidate {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(rule + ": no content");
    }
  }

  public Candidate withContent(List<Span> other) {
    return new Candidate(rule, cue, cueTokens, source, other);
  }

  public Candidate withSource(BitSet other) {
    return new Candidate(rule, cue, cueTokens, other, content);
  }

  /** Where the first of its words stands: content, source or cue. */
  public int start() {
    int start = contentCover().start();
    for (BitSet words : List.of(cueTokens, source)) {
      int first = words.nextSetBit(0);
      start = first < 0 ? start : Math.min(start, cue.sentence().token(first).start());
    }
    return start;
  }

  /** The smallest span that holds all pieces of the content. */
  public Span contentCover() {
    return Span.cover(content);
  }
}
