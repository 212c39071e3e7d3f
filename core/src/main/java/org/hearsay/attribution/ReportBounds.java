package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Parts two reports of one sentence whose contents the parser ran together: "Police said C, and the
 * mayor said D" are two beside each other, and in "The minister believes C, an aide said" the aide
 * is the outer one, though his words stand at the end of the other's content.
 */
final class ReportBounds {

  private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "while", "whereas", ";");

  /** How many words, of time or place, may follow a report at the end of its sentence. */
  private static final int AFTERWARDS = 4;

  private final ArticleContext context;

  ReportBounds(ArticleContext context) {
    this.context = context;
  }

  /** The same candidates in the same order, with their contents parted. */
  List<Candidate> part(List<Candidate> candidates) {
    List<Candidate> parted = new ArrayList<>(candidates);
    for (int b = 0; b < parted.size(); b++) {
      for (int a = 0; a < parted.size(); a++) {
        if (a != b && isInside(parted.get(b), parted.get(a))) {
          part(parted, a, b);
        }
      }
    }
    return parted;
  }

  /** Whether {@code inner}'s cue stands, unquoted, in the content of {@code outer}. */
  private boolean isInside(Candidate inner, Candidate outer) {
    Sentence sentence = inner.cue().sentence();
    int cue = sentence.token(inner.cue().head()).start();
    return sentence == outer.cue().sentence()
        && !inner.source().isEmpty()
        && outer.cue().head() < inner.cue().head()
        && context.quotations().at(cue) == null
        && outer.content().stream().anyMatch(piece -> piece.contains(cue));
  }

  private void part(List<Candidate> parted, int a, int b) {
    Candidate outer = parted.get(a);
    Candidate inner = parted.get(b);
    Sentence sentence = inner.cue().sentence();
    BitSet words = (BitSet) inner.source().clone();
    words.or(inner.cueTokens());
    int first = words.nextSetBit(0);
    int last = words.length() - 1;
    boolean before = inner.contentCover().end() <= sentence.token(first).start();
    if (first < 2) {
      return;
    }
    if (!before && isJoined(sentence, first, outer, inner)) {
      int end = first - 2;
      end = sentence.token(end).isPunctuation() ? end - 1 : end;
      parted.set(a, outer.withContent(until(outer, sentence.token(end).end())));
    } else if (before && isTail(sentence, first, last, outer)) {
      int end = sentence.token(first - 2).end();
      parted.set(a, outer.withContent(until(outer, end)));
      int start = Math.min(outer.start(), inner.contentCover().start());
      parted.set(b, inner.withContent(List.of(new Span(start, end))));
    }
  }

  /** "..., and the mayor said", or "said ... and the mayor said": the same verb again. */
  private boolean isJoined(Sentence sentence, int first, Candidate outer, Candidate inner) {
    String word = Words.lower(sentence, first - 1);
    if (!CONJUNCTIONS.contains(word) || outer.content().size() > 1) {
      return false;
    }
    boolean comma = word.equals(";") || sentence.token(first - 2).text().equals(",");
    boolean again =
        outer.cue().entry().key().equals(inner.cue().entry().key())
            && sentence
                .token(outer.cue().head())
                .tag()
                .equals(sentence.token(inner.cue().head()).tag());
    boolean open = outer.contentCover().start() < sentence.token(first - 2).start();
    return open && (comma || again);
  }

  /** ", an aide said on Monday." at the sentence's end. */
  private static boolean isTail(Sentence sentence, int first, int last, Candidate outer) {
    if (!sentence.token(first - 1).text().equals(",")
        || outer.contentCover().start() >= sentence.token(first - 1).start()) {
      return false;
    }
    int words = 0;
    for (int i = last + 1; i < sentence.size(); i++) {
      words += sentence.token(i).isPunctuation() ? 0 : 1;
    }
    return words <= AFTERWARDS;
  }

  /** The outer's content up to {@code end}; unchanged when nothing would be left. */
  private static List<Span> until(Candidate outer, int end) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : outer.content()) {
      if (piece.start() < end) {
        pieces.add(new Span(piece.start(), Math.min(end, piece.end())));
      }
    }
    return pieces.isEmpty() ? outer.content() : pieces;
  }
}
