package org.hearsay.claim;

import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * On what a hop says it rests: by the words for its source ({@code basis.tsv}), then by its cue.
 */
final class BasisReader {

  private static final BasisReader SHARED = new BasisReader();

  private final Phrases<Basis> phrases = new Phrases<>();

  private BasisReader() {
    for (LexiconTable.Row row : table().rows()) {
      Basis basis = row.get("basis", Basis.class);
      for (String phrase : row.get("words").split(" *\\| *")) {
        phrases.add(phrase, basis);
      }
    }
  }

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

  Basis of(Attribution attribution, @Nullable Source source, ParsedArticle parsed, Basis cue) {
    for (Span span : attribution.source()) {
      Sentence s = Sentences.at(parsed.sentences(), span.start());
      Basis basis = s == null ? Basis.UNSTATED : of(s, span);
      if (basis != Basis.UNSTATED) {
        return basis;
      }
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
}
