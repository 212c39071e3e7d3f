package org.hearsay.attribution.reference;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is known to say what: an attribution before its source is known by name.
 *
 * @param source the source's words; null when nobody is named
 * @param cue where the cue stands
 * @param content the attributed words, at least one piece, in order
 */
public record Speech(@Nullable Span source, Span cue, List<Span> content) {

  public Speech {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("speech at " + cue + " has no content");
    }
  }

  /** Whether {@code offset} lies in the content. */
  boolean holds(int offset) {
    for (Span piece : content) {
      if (piece.contains(offset)) {
        return true;
      }
    }
    return false;
  }
}
