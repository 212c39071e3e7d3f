package org.hearsay.eval.attribution.tagger;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * What the network is to answer for each token of an article: of each choice the share of
 * annotators who marked it so.
 */
final class Targets {

  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final int END = 3;
  private static final int SINGLE = 4;

  private final ParsedArticle parsed;
  private final int[] starts;
  private final int[] paragraphs;
  private final int tokens;

  private Targets(ParsedArticle parsed) {
    this.parsed = parsed;
    List<Sentence> sentences = parsed.sentences();
    starts = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      starts[s + 1] = starts[s] + sentences.get(s).size();
    }
    tokens = starts[sentences.size()];
    paragraphs = new int[tokens];
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        paragraphs[starts[sentence.index()] + i] = sentence.paragraph();
      }
    }
  }

  /** For each token of the article {@link Layout#WIDTH} shares; each choice's sum to 1. */
  static float[][] of(ParsedArticle parsed, Iterable<List<Parts>> versions) {
    Targets targets = new Targets(parsed);
    float[][] sum = new float[targets.tokens][Layout.WIDTH];
    int people = 0;
    for (List<Parts> version : versions) {
      int[][] marked = targets.marked(version);
      for (int token = 0; token < targets.tokens; token++) {
        for (Layout choice : Layout.values()) {
          sum[token][choice.from() + marked[choice.ordinal()][token]]++;
        }
      }
      people++;
    }
    for (float[] row : sum) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= people;
      }
    }
    return sum;
  }

  /** For each choice and token what one annotator marked. */
  private int[][] marked(List<Parts> version) {
    int[][] marked = new int[Layout.values().length][tokens];
    for (Parts parts : version) {
      BitSet cue = chunks(parts.cue(), marked[Layout.CUE.ordinal()]);
      BitSet source = chunks(parts.source(), marked[Layout.SOURCE.ordinal()]);
      BitSet content = chunks(parts.content(), marked[Layout.CONTENT.ordinal()]);
      int at = cue.nextSetBit(0);
      for (int t = content.nextSetBit(0); t >= 0; t = content.nextSetBit(t + 1)) {
        boolean away = at < 0 || paragraphs[at] != paragraphs[t];
        marked[Layout.CONTENT_CUE.ordinal()][t] = away ? 3 : at < t ? 1 : 2;
      }
      for (int t = source.nextSetBit(0); t >= 0 && at >= 0; t = source.nextSetBit(t + 1)) {
        marked[Layout.SOURCE_CUE.ordinal()][t] = at < t ? 1 : 2;
      }
      int head = head(cue);
      if (head >= 0) {
        marked[Layout.CUE_HEAD.ordinal()][head] = 1;
      }
    }
    return marked;
  }

  /** Marks the pieces that {@code spans} make in each paragraph; returns their tokens. */
  private BitSet chunks(List<Span> spans, int[] marks) {
    BitSet all = new BitSet();
    for (Span span : spans) {
      BitSet covered = covered(span);
      all.or(covered);
      for (int first = covered.nextSetBit(0); first >= 0; ) {
        int last = first;
        while (covered.get(last + 1) && paragraphs[last + 1] == paragraphs[first]) {
          last++;
        }
        for (int t = first; t <= last; t++) {
          marks[t] = first == last ? SINGLE : t == first ? BEGIN : t == last ? END : INSIDE;
        }
        first = covered.nextSetBit(last + 1);
      }
    }
    return all;
  }

  private BitSet covered(Span span) {
    BitSet covered = new BitSet();
    List<Sentence> sentences = parsed.sentences();
    for (int s = Sentence.firstEndingAfter(sentences, span.start());
        s < sentences.size() && sentences.get(s).span().start() < span.end();
        s++) {
      Sentence sentence = sentences.get(s);
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(span)) {
          covered.set(starts[s] + i);
        }
      }
    }
    return covered;
  }

  /** The first word of the cue whose own head lies outside it; -1 when there is none. */
  private int head(BitSet cue) {
    for (Sentence sentence : parsed.sentences()) {
      int start = starts[sentence.index()];
      for (int t = cue.nextSetBit(start); t >= 0 && t < start + sentence.size(); ) {
        int above = sentence.head(t - start);
        boolean outside = above < 0 || !cue.get(start + above);
        if (outside && !sentence.token(t - start).isPunctuation()) {
          return t;
        }
        t = cue.nextSetBit(t + 1);
      }
    }
    return cue.nextSetBit(0);
  }
}
