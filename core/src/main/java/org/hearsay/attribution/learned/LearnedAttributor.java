package org.hearsay.attribution.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.ArticleContext;
import org.hearsay.attribution.Assembly;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.Cue;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.attribution.tagger.TokenTagger;
import org.hearsay.linguistics.ParsedArticle;

/**
 * Attributes by models trained on marked articles. Those articles mark the outermost of nested
 * attributions only, so what stands inside a content is found by the rules. Thread-safe.
 */
public final class LearnedAttributor implements Attributor {

  /**
   * Relation F1 on the articles used for tuning is about the same from 0.25 to 0.45; here recall is
   * good, too.
   */
  public static final double DEFAULT_LEAST_SCORE = 0.3;

  /** Two contents at one sentence that share more than this say the same; the likelier stands. */
  private static final double SAME_CONTENT = 0.7;

  /**
   * What makes a hop inside a content: somebody says, thinks, learns. What is wanted or planned
   * there is part of what is said.
   */
  private static final Set<String> HOPS =
      Set.of(
          "attribution/speech-verb",
          "attribution/according-to",
          "attribution/raised-subject",
          "attribution/reporting-adverb");

  private final AttributionModel model;
  private final double leastScore;
  private final TokenTagger tagger = TokenTagger.shipped();
  private final RuleAttributor rules = new RuleAttributor();

  /**
   * @param leastScore attributions less sure than this are left out, 0 to 1
   */
  public LearnedAttributor(AttributionModel model, double leastScore) {
    if (!(leastScore >= 0 && leastScore <= 1)) {
      throw new IllegalArgumentException("a least score of " + leastScore + " is not in 0 to 1");
    }
    this.model = model;
    this.leastScore = leastScore;
  }

  /** The attributor that ships with Hearsay, at its usual least score. */
  public static LearnedAttributor shipped() {
    return new LearnedAttributor(AttributionModel.shipped(), DEFAULT_LEAST_SCORE);
  }

  @Override
  public AttributedArticle attribute(ParsedArticle parsed) {
    return attribute(parsed, tagger.score(rules.attribute(parsed)));
  }

  /**
   * As {@link #attribute(ParsedArticle)}, over what another tagger than the shipped one says.
   *
   * @param tagged of all tokens of {@code parsed}
   */
  public AttributedArticle attribute(ParsedArticle parsed, TokenScores tagged) {
    ArticleContext context = ArticleContext.of(parsed);
    List<Candidate> byRule = rules.candidates(context);
    ArticleView article = new ArticleView(context, byRule, rules.cues(), tagged);
    // By cue: what else a candidate is may still change, as when a neighbour cuts its content
    // short.
    Map<Cue, Double> scores = new IdentityHashMap<>();
    List<Candidate> kept = likeliest(article, scores);
    kept.addAll(within(kept, byRule));
    kept.sort(
        Comparator.comparingInt((Candidate c) -> c.cue().sentence().index())
            .thenComparingInt(c -> c.cue().head()));
    return Assembly.of(
        kept,
        context,
        candidate -> {
          Double score = scores.get(candidate.cue());
          return score == null ? RuleAttributor.score(candidate) : score;
        });
  }

  private List<Candidate> likeliest(ArticleView article, Map<Cue, Double> scores) {
    List<Prediction> predictions = new Predictor(model, article, rules.cues()).predict();
    Weights weights = model.get(Part.RELATION);
    Features features = new Features();
    List<Candidate> likely = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      RelationFeatures.of(article, predictions, i, features);
      double score = Choice.probability(weights.score(features));
      if (score >= leastScore) {
        Candidate candidate = predictions.get(i).candidate();
        scores.put(candidate.cue(), score);
        likely.add(candidate);
      }
    }
    likely.sort(Comparator.comparingDouble((Candidate c) -> -scores.getOrDefault(c.cue(), 0.0)));
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : likely) {
      if (kept.stream().noneMatch(other -> saysTheSame(other, candidate))) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean saysTheSame(Candidate one, Candidate other) {
    return one.cue().sentence() == other.cue().sentence()
        && RelationFeatures.common(one.content(), other.content()) > SAME_CONTENT;
  }

  /** What the rules find inside the contents of {@code outer}, with cues of their own. */
  private List<Candidate> within(List<Candidate> outer, List<Candidate> byRule) {
    List<Candidate> inner = new ArrayList<>();
    for (Candidate rule : byRule) {
      int offset = rule.cue().sentence().token(rule.cue().head()).start();
      boolean inside = outer.stream().anyMatch(c -> ExtentFeatures.covered(offset, c.content()));
      boolean taken =
          outer.stream()
              .anyMatch(
                  c ->
                      c.cue().sentence() == rule.cue().sentence()
                          && c.cueTokens().intersects(rule.cueTokens()));
      if (inside
          && !taken
          && HOPS.contains(rule.rule().name())
          && RuleAttributor.score(rule) >= leastScore) {
        inner.add(rule);
      }
    }
    return inner;
  }
}
