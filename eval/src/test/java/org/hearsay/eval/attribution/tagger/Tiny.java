package org.hearsay.eval.attribution.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.Paragraph;
import org.hearsay.attribution.tagger.Shape;
import org.hearsay.attribution.tagger.Weights;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/** A network, an article and markings small enough to try everything on. */
final class Tiny {

  static final Article FERRY =
      PlainTexts.article(
          "ferry.txt",
          "Ferry sinks off Lanta\n\nThe ferry sank on Tuesday, harbour master Odo Brandt said. \"We"
              + " had 300 people aboard,\" he added.\n\nNobody was hurt.\n");

  private Tiny() {}

  static Span span(String words) {
    int start = FERRY.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  /** "The ferry sank on Tuesday" by the harbour master, and what he added. */
  static List<Parts> marks() {
    return List.of(
        new Parts(
            List.of(span("harbour master Odo Brandt")),
            List.of(span("said")),
            List.of(span("The ferry sank on Tuesday"))),
        new Parts(
            List.of(he()), List.of(span("added")), List.of(span("\"We had 300 people aboard,\""))));
  }

  private static Span he() {
    Span both = span("he added");
    return new Span(both.start(), both.start() + 2);
  }

  static AttributedArticle read() {
    return new RuleAttributor().attribute(TestModels.linguistics().parse(FERRY));
  }

  static TaggedPart part() {
    return new TaggedPart(
        List.of(new Marked("ferry", FERRY, Map.of("somebody", marks()))), List.of(read()));
  }

  /** Two features, vectors of three, two layers of three units. */
  static Weights weights(Random random) {
    Weights weights = Weights.zero(new Shape(List.of(4, 3), 3, 5, 2, 3));
    for (float[][] matrix : weights.matrices()) {
      for (float[] row : matrix) {
        for (int i = 0; i < row.length; i++) {
          row[i] = (float) (0.6 * random.nextGaussian());
        }
      }
    }
    return weights;
  }

  static float[][] vectors(Random random) {
    float[][] vectors = new float[4][3];
    for (float[] vector : vectors) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) random.nextGaussian();
      }
    }
    return vectors;
  }

  /** Paragraphs of the given lengths with features drawn at random. */
  static List<Paragraph> paragraphs(Random random, int... lengths) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int length : lengths) {
      int[][] features = new int[length][];
      int[] words = new int[length];
      for (int i = 0; i < length; i++) {
        features[i] = new int[] {random.nextInt(4), random.nextInt(3)};
        words[i] = random.nextInt(5) - 1;
      }
      paragraphs.add(new Paragraph(0, features, words));
    }
    return paragraphs;
  }

  /** For each token of a paragraph one right value of each choice, drawn at random. */
  static float[][] targets(Random random, int length) {
    float[][] targets = new float[length][Layout.WIDTH];
    for (float[] row : targets) {
      for (Layout choice : Layout.values()) {
        row[choice.from() + random.nextInt(choice.count())] = 1;
      }
    }
    return targets;
  }
}
