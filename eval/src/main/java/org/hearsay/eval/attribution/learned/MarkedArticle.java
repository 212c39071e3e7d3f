package org.hearsay.eval.attribution.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.ArticleContext;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.learned.ArticleView;
import org.hearsay.attribution.learned.SentenceView;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * An article with its parse and what people marked in it.
 *
 * @param tagged what a tagger that has not seen it says of it
 * @param versions what each annotator marked
 * @param fold in which it is left out
 */
record MarkedArticle(
    Marked marked, TokenScores tagged, ArticleView view, List<List<Mark>> versions, int fold) {

  static MarkedArticle of(
      Marked marked, ParsedArticle parsed, TokenScores scores, RuleAttributor rules, int fold) {
    ArticleContext context = ArticleContext.of(parsed);
    ArticleView view = new ArticleView(context, rules.candidates(context), rules.cues(), scores);
    List<List<Mark>> versions = new ArrayList<>();
    for (List<Parts> version : marked.versions().values()) {
      List<Mark> marks = new ArrayList<>();
      for (Parts parts : version) {
        if (!parts.cue().isEmpty()) {
          marks.add(mark(view, parts));
        }
      }
      versions.add(marks);
    }
    return new MarkedArticle(marked, scores, view, versions, fold);
  }

  /** What one annotator's marks weigh. */
  double weight() {
    return 1.0 / versions.size();
  }

  /** The cue's main word is the one on which its others hang; a rule's cue before another. */
  private static Mark mark(ArticleView view, Parts parts) {
    int from = parts.cue().get(0).start();
    int to = parts.cue().get(parts.cue().size() - 1).end();
    int sentence = -1;
    int cue = -1;
    double best = Double.NEGATIVE_INFINITY;
    for (SentenceView s : view.sentences()) {
      if (s.sentence().span().end() > from && s.sentence().span().start() < to) {
        BitSet words = words(s.sentence(), parts.cue());
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
          double score = s.mainWordScore(i, words);
          if (score > best) {
            best = score;
            cue = i;
            sentence = s.sentence().index();
          }
        }
      }
    }
    if (cue < 0) {
      throw new IllegalStateException("a cue at " + from + " is in no sentence");
    }
    Sentence own = view.sentences().get(sentence).sentence();
    BitSet source = words(own, parts.source());
    boolean elsewhere = source.isEmpty() && !parts.source().isEmpty();
    return new Mark(parts, sentence, cue, source, elsewhere, words(own, parts.content()));
  }

  /** The words of a sentence that share a code unit with one of the spans. */
  private static BitSet words(Sentence sentence, List<Span> spans) {
    BitSet words = new BitSet();
    for (int i = 0; i < sentence.size(); i++) {
      Span token = sentence.token(i).span();
      if (spans.stream().anyMatch(token::overlaps)) {
        words.set(i);
      }
    }
    return words;
  }
}
