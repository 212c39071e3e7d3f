package org.hearsay.grounding.place;

import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text that may be a place's.
 *
 * @param sentence its sentence
 * @param first index of its first token
 * @param last index of its last token, included
 * @param span where it stands; may reach a full stop further than its last token
 * @param text the words, one blank apart
 * @param key {@link PlaceNames#key} of the words by which it was looked up
 * @param candidates the places called so; none when no such place is known
 * @param form how it came to be taken for one
 */
record Mention(
    Sentence sentence,
    int first,
    int last,
    Span span,
    String text,
    String key,
    List<NamedPlace> candidates,
    Form form) {

  /** How a mention was found; each is a rule of its own. */
  enum Form {
    /** The name tagger says that it is a place. */
    NAME,
    /** The name tagger does not, but the words around it do. */
    CONTEXT,
    /** Part of the name of an institution of the place: Kentucky State Police. */
    INSTITUTION,
    /** The people or things of a place: Syrian. */
    DEMONYM,
    /** "the capital". */
    CAPITAL
  }

  Mention {
    candidates = List.copyOf(candidates);
  }

  /** Whether a token stands at {@code i} and reads {@code word}. */
  boolean is(int i, String word) {
    return i >= 0 && i < sentence.size() && sentence.token(i).text().equals(word);
  }

  /** The word at {@code i}; empty outside the sentence. */
  String word(int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).text() : "";
  }

  /** The first candidate that is an area, or null. */
  @Nullable KnownPlace area() {
    for (NamedPlace candidate : candidates) {
      if (candidate.place().kind().isArea()) {
        return candidate.place();
      }
    }
    return null;
  }
}
