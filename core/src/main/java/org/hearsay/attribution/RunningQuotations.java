package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Paragraphs that are all quotation and name nobody go on with the last quotation before them, as
 * papers print a speech: the content of that attribution gets another piece.
 */
final class RunningQuotations {

  private RunningQuotations() {}

  /** The candidates, in the same order, with the paragraphs that run on. */
  static List<Candidate> join(List<Candidate> candidates, ArticleContext context) {
    List<Candidate> joined = new ArrayList<>(candidates);
    List<Sentence> sentences = context.parsed().sentences();
    int speaker = -1;
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      Span paragraph =
          Span.cover(List.of(sentences.get(from).span(), sentences.get(to - 1).span()));
      int own = lastQuoting(joined, paragraph, context);
      if (own >= 0) {
        speaker = own;
      } else if (speaker >= 0
          && isAllQuotation(paragraph, context)
          && !isCovered(joined, paragraph)) {
        List<Span> pieces = new ArrayList<>(joined.get(speaker).content());
        pieces.add(paragraph);
        pieces.sort(null);
        joined.set(speaker, joined.get(speaker).withContent(pieces));
      } else {
        speaker = -1;
      }
      from = to;
    }
    return joined;
  }

  /**
   * The last attribution of the paragraph whose cue is outside all quotations and whose content is
   * quoted.
   */
  private static int lastQuoting(
      List<Candidate> candidates, Span paragraph, ArticleContext context) {
    int found = -1;
    int at = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      int cue = candidate.cue().sentence().token(candidate.cue().head()).start();
      Span content = candidate.contentCover();
      if (paragraph.contains(cue)
          && context.quotations().at(cue) == null
          && (context.quotations().at(Math.max(content.start(), content.end() - 1)) != null
              || context.quotations().at(content.start()) != null)
          && content.end() > at) {
        found = i;
        at = content.end();
      }
    }
    return found;
  }

  private static boolean isAllQuotation(Span paragraph, ArticleContext context) {
    int at = paragraph.start();
    for (Quotation quotation : context.quotations().overlapping(paragraph)) {
      if (hasWords(context.text(), at, quotation.span().start())) {
        return false;
      }
      at = quotation.span().end();
    }
    return at > paragraph.start() && !hasWords(context.text(), at, paragraph.end());
  }

  private static boolean hasWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCovered(List<Candidate> candidates, Span paragraph) {
    for (Candidate candidate : candidates) {
      for (Span piece : candidate.content()) {
        if (piece.contains(paragraph)) {
          return true;
        }
      }
    }
    return false;
  }
}
