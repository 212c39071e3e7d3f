package org.hearsay.claim;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.lexicon.Phrases;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * On what a hop says it rests: by the words for its source ({@code basis.tsv}), then by its cue.
 */
final class BasisReader {

  private static final BasisReader SHARED = new BasisReader();

  /** How many mentions of a source are looked at. */
  private static final int MENTIONS = 8;

  private final Phrases<Basis> phrases =
      Phrases.of(table(), "words", row -> row.get("basis", Basis.class));

  private BasisReader() {}

  static BasisReader shared() {
    return SHARED;
  }

  static LexiconTable table() {
    return LexiconTable.load(BasisReader.class, "basis.tsv");
  }

  /** The basis that the words of a sentence within {@code span} name first, or unstated. */
  Basis of(Sentence s, Span span) {
    for (int i = s.tokenAtOrAfter(span.start());
        i < s.size() && s.token(i).start() < span.end();
        i++) {
      Phrases.Match<Basis> match = phrases.at(s, i);
      if (match != null) {
        return match.value();
      }
    }
    return Basis.UNSTATED;
  }

  /**
   * The basis of a hop: what the words for its source say, here or at its other mentions, else what
   * its cue says, else what kind of source it is.
   *
   * @param cue what the cue says
   */
  Basis of(Attribution attribution, @Nullable Source source, List<Sentence> sentences, Basis cue) {
    Basis named = first(attribution.source(), sentences);
    if (named == Basis.UNSTATED && source != null) {
      List<Span> mentions = source.mentions();
      named = first(mentions.subList(0, Math.min(MENTIONS, mentions.size())), sentences);
    }
    if (named != Basis.UNSTATED) {
      return named;
    }
    if (cue != Basis.UNSTATED || source == null) {
      return cue;
    }
    return switch (source.kind()) {
      case DOCUMENT -> Basis.DOCUMENT;
      case POLL_OR_DATA -> Basis.DATA;
      case MEDIA -> Basis.MEDIA;
      case NAMED_PERSON, UNNAMED_PERSON, NAMED_GROUP, UNNAMED_GROUP, UNSPECIFIED -> Basis.UNSTATED;
    };
  }

  private Basis first(List<Span> spans, List<Sentence> sentences) {
    for (Span span : spans) {
      Sentence s = Sentences.at(sentences, span.start());
      Basis basis = s == null ? Basis.UNSTATED : of(s, span);
      if (basis != Basis.UNSTATED) {
        return basis;
      }
    }
    return Basis.UNSTATED;
  }
}
