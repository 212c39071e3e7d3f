package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lets a content that is quoted reach as far as its quotation marks do: over the sentences before
 * and after the cue's, and to the quotation that goes on in the same paragraph after "he said."
 */
public final class QuotationExtender {

  private final ArticleContext context;

  public QuotationExtender(ArticleContext context) {
    this.context = context;
  }

  public Candidate extend(Candidate candidate) {
    Sentence sentence = candidate.cue().sentence();
    int cueOffset = sentence.token(candidate.cue().head()).start();
    Quotation around = context.quotations().at(cueOffset);
    List<Span> pieces = new ArrayList<>();
    for (Span piece : candidate.content()) {
      pieces.add(reach(piece, cueOffset, around));
    }
    // A quotation of another paragraph or sentence follows only a cue that is not itself quoted.
    if (around == null && candidate.rule().equals(SpeechVerb.RULE)) {
      follow(sentence, cueOffset, pieces);
    }
    return candidate.withContent(merged(pieces));
  }

  private Span reach(Span piece, int cueOffset, @Nullable Quotation around) {
    Span reached = piece;
    for (Quotation quotation : context.quotations().overlapping(piece)) {
      if (quotation.equals(around)) {
        // The cue stands inside the same quotation: the content ends where the quotation does.
        int start = Math.max(reached.start(), quotation.inner().start());
        int end = beforeComma(Math.min(reached.end(), quotation.inner().end()), start);
        if (start < end) {
          reached = new Span(start, end);
        }
      } else if (!quotation.span().contains(cueOffset)) {
        reached = Span.cover(List.of(reached, quotation.span()));
      }
    }
    return reached;
  }

  /** The comma before a closing mark belongs to the quoted one's own sentence, not inside it. */
  private int beforeComma(int end, int start) {
    return end - 1 > start && context.text().charAt(end - 1) == ',' ? end - 1 : end;
  }

  /** «"C1," X said. "C2."»: the quotations that make up the next sentences of the paragraph. */
  private void follow(Sentence sentence, int cueOffset, List<Span> pieces) {
    String text = context.text();
    Span last = Collections.max(pieces);
    boolean quoted =
        pieces.stream()
            .anyMatch(
                p ->
                    context.quotations().overlapping(p).stream()
                        .anyMatch(q -> q.span().end() >= p.end() - 1));
    if (!quoted) {
      return;
    }
    int from = Math.max(last.end(), sentence.span().end());
    List<Sentence> all = context.parsed().sentences();
    for (int i = sentence.index() + 1; i < all.size(); i++) {
      Sentence next = all.get(i);
      if (next.span().end() <= from) {
        continue;
      }
      if (next.paragraph() != sentence.paragraph() || next.isHeadline() != sentence.isHeadline()) {
        return;
      }
      Quotation quotation = context.quotations().at(Math.max(next.span().start(), from));
      if (quotation == null || quotation.span().contains(cueOffset)) {
        return;
      }
      int end = quotation.span().end();
      if (!blank(text, end, Math.max(end, next.span().end()))) {
        return;
      }
      pieces.add(quotation.span());
      from = end;
    }
  }

  private static boolean blank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** In order, with pieces that touch made one. */
  private List<Span> merged(List<Span> pieces) {
    List<Span> sorted = new ArrayList<>(pieces);
    Collections.sort(sorted);
    List<Span> result = new ArrayList<>();
    for (Span piece : sorted) {
      int previous = result.size() - 1;
      if (previous >= 0
          && blank(
              context.text(),
              result.get(previous).end(),
              Math.max(result.get(previous).end(), piece.start()))) {
        result.set(previous, Span.cover(List.of(result.get(previous), piece)));
      } else {
        result.add(piece);
      }
    }
    return result;
  }
}
