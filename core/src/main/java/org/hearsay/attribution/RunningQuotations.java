package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Paragraphs that are all quotation and name nobody go on with the last quotation before them, as
 * papers print a speech: the content of that attribution gets another piece. So do paragraphs left
 * open before the one that names the speaker.
 */
public final class RunningQuotations {

  private RunningQuotations() {}

  /** The candidates, in the same order, with the paragraphs that run on. */
  public static List<Candidate> join(List<Candidate> candidates, ArticleContext context) {
    List<Candidate> joined = new ArrayList<>(candidates);
    List<Sentence> sentences = context.parsed().sentences();
    int speaker = -1;
    List<Span> open = new ArrayList<>();
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
        int first = firstQuoting(joined, paragraph, context);
        if (!open.isEmpty() && first >= 0) {
          joined.set(first, withPieces(joined.get(first), open));
        }
        open.clear();
      } else if (speaker >= 0
          && isAllQuotation(paragraph, context)
          && !isCovered(joined, paragraph)) {
        joined.set(speaker, withPieces(joined.get(speaker), List.of(paragraph)));
      } else {
        speaker = -1;
        boolean leftOpen = isLeftOpen(paragraph, context) && isAllQuotation(paragraph, context);
        if (leftOpen && !isCovered(joined, paragraph)) {
          open.add(paragraph);
        } else {
          open.clear();
        }
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

  private static Candidate withPieces(Candidate candidate, List<Span> more) {
    List<Span> pieces = new ArrayList<>(candidate.content());
    pieces.addAll(more);
    pieces.sort(null);
    return candidate.withContent(pieces);
  }

  /** The attribution whose content is the quotation with which the paragraph opens; -1 for none. */
  private static int firstQuoting(
      List<Candidate> candidates, Span paragraph, ArticleContext context) {
    Quotation opening = context.quotations().at(paragraph.start());
    for (int i = 0; opening != null && i < candidates.size(); i++) {
      if (candidates.get(i).content().get(0).start() == opening.span().start()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the paragraph's last quotation lacks its closing mark. */
  private static boolean isLeftOpen(Span paragraph, ArticleContext context) {
    Quotation last = context.quotations().at(paragraph.end() - 1);
    return last != null && last.continues();
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
