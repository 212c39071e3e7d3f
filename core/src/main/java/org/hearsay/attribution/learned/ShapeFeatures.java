package org.hearsay.attribution.learned;

import java.util.BitSet;
import org.hearsay.attribution.Candidate;

/** What says on which side of a cue its content lies. */
public final class ShapeFeatures {

  /** Where the content lies: nowhere in the sentence, right of the cue, left, on both sides. */
  public static final int NOWHERE = 0;

  public static final int RIGHT = 1;
  public static final int LEFT = 2;
  public static final int BOTH = 3;

  private ShapeFeatures() {}

  public static void of(SentenceView s, int cue, BitSet source, Features f) {
    f.clear();
    String lemma = s.lemma[cue];
    String tag = s.tag[cue];
    Candidate rule = s.rule[cue];
    int ruleShape = ofRule(s, cue);
    String name = rule == null ? "-" : rule.rule().name();
    int src = source.isEmpty() ? 0 : source.nextSetBit(0) > cue ? 1 : 2;
    f.add(1);
    f.add(2, lemma);
    f.add(3, tag);
    f.add(4, ruleShape, name.hashCode());
    f.add(5, ruleShape, lemma.hashCode());
    f.add(6, src, tag.hashCode());
    f.add(7, src, lemma.hashCode());
    f.add(8, src, ruleShape);
    f.add(9, s.relation[cue], src);
    f.add(10, s.relation[cue], ruleShape);
    int low = cue;
    int high = cue;
    for (int i = source.nextSetBit(0); i >= 0; i = source.nextSetBit(i + 1)) {
      low = Math.min(low, i);
      high = Math.max(high, i);
    }
    if (low < cue && gapBetween(s, source, low, cue)) {
      low = cue;
    }
    f.add(11, s.lower(low - 1), src);
    f.add(12, s.lower(high + 1), src);
    f.add(13, s.lower(cue + 1), src);
    f.add(14, s.lower(cue - 1), src);
    f.add(15, s.tag(high + 1), src);
    f.add(16, s.tag(low - 1), s.tag(high + 1));
    f.add(17, s.lower(low - 1), s.lower(high + 1));
    f.add(18, low == 0 ? 1 : 0, high >= s.end - 1 ? 1 : 0, src);
    int quotes = 0;
    for (int k = 0; k < s.size; k++) {
      if (s.quoted[k] != SentenceView.OUTSIDE) {
        quotes |= k < cue ? 1 : 2;
      }
    }
    f.add(19, quotes, s.quoted[cue], src);
    f.add(20, quotes, ruleShape, src);
    f.add(21, Math.min(low, 3), Math.min(s.end - 1 - high, 3), quotes);
    double before = 0;
    double after = 0;
    double anyBefore = 0;
    double anyAfter = 0;
    for (int k = 0; k < s.size; k++) {
      if (k < cue) {
        before = Math.max(before, s.taggedBefore[k]);
        anyBefore = Math.max(anyBefore, s.taggedContent[k]);
      } else if (k > cue) {
        after = Math.max(after, s.taggedAfter[k]);
        anyAfter = Math.max(anyAfter, s.taggedContent[k]);
      }
    }
    f.add(30, SentenceView.bin(before), SentenceView.bin(after));
    f.add(31, SentenceView.bin(anyBefore), SentenceView.bin(anyAfter));
    f.add(32, SentenceView.bin(before), SentenceView.bin(after), ruleShape);
    f.add(33, SentenceView.bin(before));
    f.add(34, SentenceView.bin(after));
    f.add(35, SentenceView.bin(before), SentenceView.bin(after), src);
    int left = 0;
    int right = 0;
    for (int k = 0; k < s.sentence.childCount(cue); k++) {
      int c = s.sentence.child(cue, k);
      String relation = s.relation[c];
      f.add(22, relation, c < cue ? 0 : 1);
      f.add(23, relation.hashCode(), c < cue ? 0 : 1, src);
      f.add(24, relation, lemma);
      if (relation.equals("ccomp")
          || relation.equals("xcomp")
          || relation.equals("obj")
          || relation.equals("parataxis")) {
        if (c < cue) {
          left |= relation.equals("ccomp") ? 1 : 2;
        } else {
          right |= relation.equals("ccomp") ? 1 : relation.equals("xcomp") ? 2 : 4;
        }
      }
    }
    f.add(25, left, right, src);
    f.add(26, left, right, ruleShape);
    f.add(27, left, right, s.relation[cue].hashCode());
    f.add(28, s.relation[cue], s.lemma(s.head[cue]));
    f.add(29, s.sentence.isHeadline() ? 1 : 0, ruleShape);
  }

  private static boolean gapBetween(SentenceView s, BitSet source, int low, int cue) {
    int last = source.previousSetBit(cue);
    return cue - last > 5;
  }

  /** The score of each shape: its weights are those of the features and the shape together. */
  static double[] scores(Features features, Weights weights) {
    double[] scores = new double[BOTH + 1];
    Features shaped = new Features();
    for (int shape = 0; shape < scores.length; shape++) {
      shaped(features, shape, shaped);
      scores[shape] = weights.score(shaped);
    }
    return scores;
  }

  /** The features of one shape, from those of the sentence. */
  public static void shaped(Features features, int shape, Features into) {
    into.clear();
    for (int i = 0; i < features.size(); i++) {
      into.put(Features.mix(features.key(i), shape + 1));
    }
  }

  /** The shape that the rules find at a cue; {@link #BOTH} + 1 where they find nothing. */
  static int ofRule(SentenceView s, int cue) {
    if (s.rule[cue] == null) {
      return BOTH + 1;
    }
    int shape = 0;
    for (boolean right : new boolean[] {true, false}) {
      if (new ContentFeatures(s, cue, new BitSet(), right).ruleFrom() >= 0) {
        shape |= right ? RIGHT : LEFT;
      }
    }
    return shape;
  }
}
