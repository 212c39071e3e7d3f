package org.hearsay.attribution.learned;

import java.util.List;
import org.hearsay.attribution.Candidate;
import org.hearsay.text.Span;

/** What speaks for or against a whole attribution, the others of the article known. */
public final class RelationFeatures {

  private static final int NEAR = 6;

  private RelationFeatures() {}

  /** The features of {@code all.get(index)}. */
  public static void of(ArticleView article, List<Prediction> all, int index, Features f) {
    f.clear();
    Prediction p = all.get(index);
    SentenceView s = article.sentences.get(p.sentence());
    int offset = s.sentence.token(p.cue()).start();
    double outer = 0;
    String outerLemma = "-";
    double inner = 0;
    double rival = 0;
    for (int k = from(all, index);
        k < all.size() && all.get(k).sentence() <= p.sentence() + NEAR;
        k++) {
      Prediction o = all.get(k);
      if (k == index) {
        continue;
      }
      SentenceView other = article.sentences.get(o.sentence());
      int otherOffset = other.sentence.token(o.cue()).start();
      boolean inside = ExtentFeatures.covered(otherOffset, p.content());
      if (ExtentFeatures.covered(offset, o.content())) {
        if (o.cueProbability() > outer) {
          outer = o.cueProbability();
          outerLemma = other.lemma[o.cue()];
        }
      } else if (o.sentence() == p.sentence() && !inside && overlap(o.content(), p.content())) {
        rival = Math.max(rival, o.cueProbability());
      }
      if (inside) {
        inner = Math.max(inner, o.cueProbability());
      }
    }
    write(s, p, bin(outer), outerLemma, bin(inner), bin(rival), f);
  }

  private static int from(List<Prediction> all, int index) {
    int from = index;
    while (from > 0 && all.get(from - 1).sentence() >= all.get(index).sentence() - NEAR) {
      from--;
    }
    return from;
  }

  private static void write(
      SentenceView s,
      Prediction p,
      int outer,
      String outerLemma,
      int inner,
      int rival,
      Features f) {
    String lemma = s.lemma[p.cue()];
    String tag = s.tag[p.cue()];
    Candidate rule = s.rule[p.cue()];
    int cue = bin(p.cueProbability());
    int source = bin(p.sourceProbability());
    int content = bin(p.contentProbability());
    int shape = bin(p.shapeProbability());
    int named = p.source() < 0 ? 0 : 1;
    String kind = p.source() < 0 ? "-" : SourceFeatures.kind(s, p.source());
    f.add(1);
    f.add(2, cue);
    f.add(3, source);
    f.add(4, content);
    f.add(5, shape);
    f.add(6, outer);
    f.add(7, inner);
    f.add(8, rival);
    f.add(9, cue, outer);
    f.add(10, cue, source);
    f.add(11, cue, content);
    f.add(12, source, content);
    f.add(13, cue, inner);
    f.add(14, cue, rival);
    f.add(15, outer, inner);
    f.add(16, lemma);
    f.add(17, tag);
    f.add(18, tag, cue);
    f.add(19, tag, p.shape());
    f.add(20, agreement(p, rule));
    f.add(21, named, source);
    f.add(22, tag, named);
    f.add(23, rule == null ? "-" : rule.rule().name(), cue);
    f.add(24, s.quoted[p.cue()], outer);
    f.add(25, length(p.content()), p.shape());
    f.add(26, outerLemma, cue);
    f.add(27, s.sentence.isHeadline() ? 1 : 0, cue);
    f.add(28, kind);
    f.add(29, kind, s.quoted[p.cue()]);
    f.add(30, lemma, named);
    f.add(31, lemma, p.shape());
    f.add(32, s.entry[p.cue()] == null ? 0 : 1, cue);
    int head = SentenceView.bin(s.taggedHead[p.cue()]);
    int tagged = p.source() < 0 ? 9 : SentenceView.bin(s.taggedSource[p.source()]);
    int inside = SentenceView.bin(meanContent(s, p));
    f.add(40, head);
    f.add(41, tagged);
    f.add(42, inside);
    f.add(43, head, cue);
    f.add(44, tagged, source);
    f.add(45, inside, content);
    f.add(46, head, tagged, inside);
    f.add(47, inside, outer);
    // What each probability is by itself counts finely.
    f.add(50, fine(p.cueProbability()));
    f.add(51, fine(p.contentProbability()));
    f.add(52, fine(p.sourceProbability()));
    double all =
        p.cueProbability() * p.sourceProbability() * p.shapeProbability() * p.contentProbability();
    f.add(53, fine(all));
    f.add(54, fine(all), outer);
    f.add(55, fine(all), tag);
    f.add(56, fine(all), rival);
    f.add(57, overrun(s, p), underrun(s, p));
    f.add(58, fine(all), overrun(s, p));
  }

  /**
   * Mean over the content's words in the cue's sentence that they are content; a half where there
   * are none.
   */
  private static double meanContent(SentenceView s, Prediction p) {
    double sum = 0;
    int words = 0;
    for (int i = 0; i < s.size; i++) {
      if (!s.isPunctuation(i) && ExtentFeatures.covered(s.sentence.token(i).start(), p.content())) {
        sum += s.taggedContent[i];
        words++;
      }
    }
    return words == 0 ? 0.5 : sum / words;
  }

  /** Whether the rule at this cue found the same content and the same source; 4 for no rule. */
  private static int agreement(Prediction p, Candidate rule) {
    if (rule == null) {
      return 4;
    }
    boolean sameSource =
        rule.source().intersects(p.sourceWords())
            || (rule.source().isEmpty() && p.sourceWords().isEmpty());
    return (common(rule.content(), p.content()) > 0.9 ? 1 : 0) + (sameSource ? 2 : 0);
  }

  /** Jaccard over code units. */
  static double common(List<Span> a, List<Span> b) {
    int shared = 0;
    for (Span one : a) {
      for (Span other : b) {
        shared +=
            Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
      }
    }
    int all = units(a) + units(b) - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  private static int units(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int length(List<Span> spans) {
    int units = units(spans);
    return units < 10 ? 0 : units < 20 ? 1 : units < 40 ? 2 : units < 80 ? 3 : units < 200 ? 4 : 5;
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(one -> b.stream().anyMatch(one::overlaps));
  }

  /** Words of the content that the tagger takes for none, at most 5. */
  private static int overrun(SentenceView s, Prediction p) {
    int words = 0;
    for (int i = 0; i < s.size; i++) {
      if (!s.isPunctuation(i)
          && s.taggedContent[i] < 0.5
          && ExtentFeatures.covered(s.sentence.token(i).start(), p.content())) {
        words++;
      }
    }
    return Math.min(5, words);
  }

  /** Words right beside the content that the tagger takes for content, at most 5. */
  private static int underrun(SentenceView s, Prediction p) {
    int words = 0;
    for (int i = 0; i < s.size; i++) {
      if (!s.isPunctuation(i)
          && i != p.cue()
          && s.taggedContent[i] >= 0.5
          && !p.sourceWords().get(i)
          && !ExtentFeatures.covered(s.sentence.token(i).start(), p.content())) {
        words++;
      }
    }
    return Math.min(5, words);
  }

  /** Log-odds in steps of a third. */
  private static int fine(double probability) {
    double odds = Math.log(probability / (1 - probability + 1e-9) + 1e-9);
    return (int) Math.max(-12, Math.min(15, Math.round(odds * 3)));
  }

  /** Log-odds in steps of two thirds; -9 for what is not there. */
  private static int bin(double probability) {
    if (probability == 0) {
      return -9;
    }
    double odds = Math.log(probability / (1 - probability + 1e-9) + 1e-9);
    return (int) Math.max(-8, Math.min(8, Math.round(odds * 1.5)));
  }
}
