package org.hearsay.attribution.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.Cue;
import org.hearsay.attribution.CueFinder;
import org.hearsay.attribution.QuotationExtender;
import org.hearsay.attribution.Words;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.hearsay.attribution.learned.ContentFeatures.Piece;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;

/**
 * Makes the attributions that may be of an article: each word that is a cue with at least some
 * probability, then the best source for it, the sides on which its content stands, the best words
 * on each side, and the sentences over which it runs on. Not thread-safe; one an article.
 */
public final class Predictor {

  public static final RuleId RULE = new RuleId("attribution/learned");

  /** What is less likely to be a cue is not looked at any further. */
  private static final double LEAST_CUE = 0.05;

  /** A colon or dash that a rule takes for a cue is at least looked at. */
  private static final double MARK_CUE = 0.3;

  private static final double MARK_REST = 0.9;

  /** Jaccard over words from which two pieces say about the same. */
  private static final double ALIKE = 0.5;

  private final AttributionModel model;
  private final ArticleView article;
  private final CueFinder cues;
  private final QuotationExtender extender;
  private final Features features = new Features();

  public Predictor(AttributionModel model, ArticleView article, CueFinder cues) {
    this.model = model;
    this.article = article;
    this.cues = cues;
    this.extender = new QuotationExtender(article.context);
  }

  /** In the order of their cues. */
  public List<Prediction> predict() {
    List<Prediction> found = new ArrayList<>();
    for (SentenceView s : article.sentences) {
      for (int i = 0; i < s.size; i++) {
        if (CueFeatures.isCandidate(s, i)) {
          predict(s, i, found);
        }
      }
    }
    return found;
  }

  private void predict(SentenceView s, int i, List<Prediction> found) {
    CueFeatures.of(s, i, features);
    double cue = Choice.probability(model.get(Part.CUE).score(features));
    Candidate rule = s.rule[i];
    if (rule != null && s.isPunctuation(i)) {
      // Marks are too rare to be learned: the rule for them stands, and is judged as a whole.
      int head = SourceFeatures.mainWord(s, rule.source());
      double likely = Math.max(cue, MARK_CUE);
      int shape = ShapeFeatures.ofRule(s, i);
      found.add(
          new Prediction(
              s.sentence.index(),
              i,
              likely,
              head,
              MARK_REST,
              shape,
              MARK_REST,
              MARK_REST,
              relabelled(rule)));
      return;
    }
    if (cue < LEAST_CUE) {
      return;
    }
    List<Integer> sources = SourceFeatures.candidates(s, i);
    double[] scores = new double[sources.size()];
    for (int k = 0; k < scores.length; k++) {
      SourceFeatures.of(s, i, sources.get(k), features);
      scores[k] = model.get(Part.SOURCE).score(features);
    }
    Choice sourceChoice = Choice.of(scores);
    int source = sources.get(sourceChoice.index());
    BitSet sourceWords = source < 0 ? new BitSet() : SourceFeatures.words(s, i, source);
    sourceWords.clear(i);
    ShapeFeatures.of(s, i, sourceWords, features);
    Choice shape = Choice.of(ShapeFeatures.scores(features, model.get(Part.SHAPE)));
    BitSet content = new BitSet();
    double contentProbability = 1;
    for (int side : new int[] {ShapeFeatures.LEFT, ShapeFeatures.RIGHT}) {
      if ((shape.index() & side) != 0) {
        contentProbability *= piece(s, i, sourceWords, side == ShapeFeatures.RIGHT, content);
      }
    }
    content.andNot(sourceWords);
    content.clear(i);
    List<Span> within = Words.spans(s.sentence, content);
    List<Span> whole = whole(s, i, sourceWords, within);
    if (whole.isEmpty()) {
      return;
    }
    Cue anyCue = rule == null ? cues.any(s.sentence, i) : rule.cue();
    found.add(
        new Prediction(
            s.sentence.index(),
            i,
            cue,
            source,
            sourceChoice.probability(),
            shape.index(),
            shape.probability(),
            contentProbability,
            new Candidate(RULE, anyCue, anyCue.tokens(), sourceWords, whole)));
  }

  private static Candidate relabelled(Candidate rule) {
    return new Candidate(RULE, rule.cue(), rule.cueTokens(), rule.source(), rule.content());
  }

  /** Adds the best piece of one side to {@code content}; returns its probability. */
  private double piece(SentenceView s, int cue, BitSet source, boolean right, BitSet content) {
    ContentFeatures side = new ContentFeatures(s, cue, source, right);
    List<Piece> pieces = side.candidates();
    if (pieces.isEmpty()) {
      return 1;
    }
    Weights weights = model.get(right ? Part.RIGHT : Part.LEFT);
    double[] scores = new double[pieces.size()];
    for (int k = 0; k < scores.length; k++) {
      side.of(pieces.get(k), features);
      scores[k] = weights.score(features);
    }
    double[] probabilities = Choice.probabilities(scores);
    int best = Choice.of(scores).index();
    Piece chosen = pieces.get(best);
    content.set(chosen.from(), chosen.to() + 1);
    // Words about alike say about the same: all of them speak for the choice.
    double probability = 0;
    for (int k = 0; k < probabilities.length; k++) {
      if (pieces.get(k).common(chosen) >= ALIKE) {
        probability += probabilities[k];
      }
    }
    return Math.min(1, probability);
  }

  /** The content with the sentences over which it runs on. */
  private List<Span> whole(SentenceView s, int cue, BitSet source, List<Span> within) {
    ExtentFeatures extent = ExtentFeatures.of(article, s, cue, source, within, extender);
    Weights weights = model.get(Part.EXTENT);
    List<Span> pieces = new ArrayList<>(within);
    for (int step : ExtentFeatures.directions(within, s, cue)) {
      int j = s.sentence.index() + step;
      for (; j >= 0 && j < article.sentences.size(); j += step) {
        extent.of(j, features);
        if (weights.score(features) < 0) {
          break;
        }
        pieces.add(ExtentFeatures.part(article.sentences.get(j)));
      }
    }
    return joined(pieces);
  }

  /** In order, with pieces between which no word stands made one. */
  private List<Span> joined(List<Span> pieces) {
    Collections.sort(pieces);
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces) {
      int last = joined.size() - 1;
      if (last >= 0 && touches(joined.get(last), piece)) {
        joined.set(last, Span.cover(List.of(joined.get(last), piece)));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private boolean touches(Span before, Span after) {
    for (int i = before.end(); i < after.start(); i++) {
      if (Character.isLetterOrDigit(article.context.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
