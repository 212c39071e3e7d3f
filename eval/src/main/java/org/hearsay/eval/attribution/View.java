package org.hearsay.eval.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Span;

/**
 * An attribution as the figures look at it.
 *
 * @param source the source's word characters
 * @param cue the cue's
 * @param content the content's
 * @param exact the content from its first to its last word
 */
public record View(BitSet source, BitSet cue, BitSet content, Span exact) {

  private static final String OUTER = " \t\n\r\"'“”‘’.,;:!?—–-";

  public static View of(Parts parts, String text) {
    return new View(
        WordCharacters.of(parts.source(), text),
        WordCharacters.of(parts.cue(), text),
        WordCharacters.of(parts.content(), text),
        trimmed(parts.content(), text));
  }

  /** In the same order. */
  public static List<View> of(List<Parts> parts, String text) {
    return parts.stream().map(one -> of(one, text)).toList();
  }

  private static Span trimmed(List<Span> pieces, String text) {
    int start = pieces.get(0).start();
    int end = pieces.get(pieces.size() - 1).end();
    while (start < end && OUTER.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && OUTER.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether both name the same source, or neither names one. */
  boolean sameSource(View other) {
    return source.intersects(other.source) || (source.isEmpty() && other.source.isEmpty());
  }

  /** Common over all word characters of both contents, 0 to 1. */
  public double contentJaccard(View other) {
    int common = WordCharacters.common(content, other.content);
    int union = content.cardinality() + other.content.cardinality() - common;
    return union == 0 ? 0 : (double) common / union;
  }

  /** Whether both say that the same source said the same. */
  public boolean sameRelation(View other) {
    return sameSource(other) && contentJaccard(other) >= 0.5;
  }
}
