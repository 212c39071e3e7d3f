package org.hearsay.eval.attribution.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.QuotationExtender;
import org.hearsay.attribution.Words;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.hearsay.attribution.learned.ContentFeatures;
import org.hearsay.attribution.learned.CueFeatures;
import org.hearsay.attribution.learned.ExtentFeatures;
import org.hearsay.attribution.learned.Features;
import org.hearsay.attribution.learned.SentenceView;
import org.hearsay.attribution.learned.ShapeFeatures;
import org.hearsay.attribution.learned.SourceFeatures;
import org.hearsay.text.Span;

/** Makes examples of marked articles, for each of the models but that of whole relations. */
final class ExampleMaker {

  /** A sentence of which this share is marked is taken for content. */
  private static final double MARKED_SHARE = 0.3;

  private final Features features = new Features();

  List<Example> examples(Part part, List<MarkedArticle> articles) {
    List<Example> examples = new ArrayList<>();
    for (MarkedArticle article : articles) {
      if (part == Part.CUE) {
        cues(article, examples);
        continue;
      }
      for (List<Mark> version : article.versions()) {
        for (Mark mark : version) {
          switch (part) {
            case SOURCE -> source(article, mark, examples);
            case SHAPE -> shape(article, mark, examples);
            case LEFT -> piece(article, mark, false, examples);
            case RIGHT -> piece(article, mark, true, examples);
            case EXTENT -> extent(article, mark, examples);
            default -> throw new IllegalArgumentException(part.name());
          }
        }
      }
    }
    return examples;
  }

  private void cues(MarkedArticle article, List<Example> examples) {
    Map<Long, Double> yes = new HashMap<>();
    for (List<Mark> version : article.versions()) {
      for (Mark mark : version) {
        yes.merge(key(mark.sentence(), mark.cue()), article.weight(), Double::sum);
      }
    }
    for (SentenceView s : article.view().sentences()) {
      for (int i = 0; i < s.sentence().size(); i++) {
        if (CueFeatures.isCandidate(s, i)) {
          CueFeatures.of(s, i, features);
          double share = Math.min(1, yes.getOrDefault(key(s.sentence().index(), i), 0.0));
          examples.add(Example.yesOrNo(article.fold(), features.toArray(), share, 1));
        }
      }
    }
  }

  private static long key(int sentence, int word) {
    return (long) sentence << 32 | word;
  }

  private void source(MarkedArticle article, Mark mark, List<Example> examples) {
    if (mark.elsewhere()) {
      return;
    }
    SentenceView s = article.view().sentences().get(mark.sentence());
    List<Integer> candidates = SourceFeatures.candidates(s, mark.cue());
    int[][] choices = new int[candidates.size()][];
    int right = -1;
    for (int k = 0; k < choices.length; k++) {
      int head = candidates.get(k);
      SourceFeatures.of(s, mark.cue(), head, features);
      choices[k] = features.toArray();
      if (head < 0 ? mark.source().isEmpty() : mark.source().get(head)) {
        boolean higher = right < 0 || s.depth(head) < s.depth(candidates.get(right));
        right = higher ? k : right;
      }
    }
    if (right >= 0) {
      examples.add(new Example(article.fold(), choices, right, 1, article.weight()));
    }
  }

  private void shape(MarkedArticle article, Mark mark, List<Example> examples) {
    SentenceView s = article.view().sentences().get(mark.sentence());
    ShapeFeatures.of(s, mark.cue(), mark.source(), features);
    int[][] choices = new int[ShapeFeatures.BOTH + 1][];
    Features shaped = new Features();
    for (int shape = 0; shape < choices.length; shape++) {
      ShapeFeatures.shaped(features, shape, shaped);
      choices[shape] = shaped.toArray();
    }
    int right = mark.piece(true, s.words()) == null ? 0 : ShapeFeatures.RIGHT;
    int left = mark.piece(false, s.words()) == null ? 0 : ShapeFeatures.LEFT;
    examples.add(new Example(article.fold(), choices, left | right, 1, article.weight()));
  }

  private void piece(MarkedArticle article, Mark mark, boolean right, List<Example> examples) {
    SentenceView s = article.view().sentences().get(mark.sentence());
    int[] wanted = mark.piece(right, s.words());
    if (wanted == null) {
      return;
    }
    ContentFeatures side = new ContentFeatures(s, mark.cue(), mark.source(), right);
    List<ContentFeatures.Piece> pieces = side.candidates();
    int[][] choices = new int[pieces.size()][];
    int nearest = -1;
    double most = 0;
    for (int k = 0; k < choices.length; k++) {
      ContentFeatures.Piece piece = pieces.get(k);
      side.of(piece, features);
      choices[k] = features.toArray();
      double common = piece.common(new ContentFeatures.Piece(wanted[0], wanted[1]));
      if (common > most) {
        most = common;
        nearest = k;
      }
    }
    if (nearest >= 0 && choices.length > 1) {
      examples.add(new Example(article.fold(), choices, nearest, 1, article.weight()));
    }
  }

  private void extent(MarkedArticle article, Mark mark, List<Example> examples) {
    List<SentenceView> sentences = article.view().sentences();
    SentenceView own = sentences.get(mark.sentence());
    List<Span> within = Words.spans(own.sentence(), (BitSet) mark.content().clone());
    ExtentFeatures extent =
        ExtentFeatures.of(
            article.view(),
            own,
            mark.cue(),
            mark.source(),
            within,
            new QuotationExtender(article.view().context()));
    for (int step : ExtentFeatures.directions(within, own, mark.cue())) {
      for (int j = mark.sentence() + step; j >= 0 && j < sentences.size(); j += step) {
        extent.of(j, features);
        boolean goesOn = share(sentences.get(j), mark.parts().content()) >= MARKED_SHARE;
        examples.add(
            Example.yesOrNo(article.fold(), features.toArray(), goesOn ? 1 : 0, article.weight()));
        if (!goesOn) {
          break;
        }
      }
    }
  }

  /** The share of a sentence's words that begin in one of the spans. */
  private static double share(SentenceView s, List<Span> spans) {
    int words = 0;
    int inside = 0;
    for (int i = 0; i < s.sentence().size(); i++) {
      if (!s.sentence().token(i).isPunctuation()) {
        words++;
        int start = s.sentence().token(i).start();
        inside += spans.stream().anyMatch(span -> span.contains(start)) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) inside / words;
  }
}
