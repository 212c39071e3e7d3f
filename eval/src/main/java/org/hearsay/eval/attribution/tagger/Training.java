package org.hearsay.eval.attribution.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ObjIntConsumer;
import org.hearsay.attribution.tagger.Batch;
import org.hearsay.attribution.tagger.FeatureReader;
import org.hearsay.attribution.tagger.Paragraph;
import org.hearsay.attribution.tagger.Pass;
import org.hearsay.attribution.tagger.Shape;
import org.hearsay.attribution.tagger.TaggerModel;
import org.hearsay.attribution.tagger.Vocabulary;
import org.hearsay.attribution.tagger.Weights;

/**
 * Trains a network by one thread: the same examples, settings and seed give the same weights, bit
 * for bit, on every machine.
 */
final class Training {

  /** By {@link org.hearsay.attribution.tagger.Layout}: the three roles count most. */
  static final float[] CHOICE_WEIGHTS = {1, 1, 1, 0.5f, 0.5f, 0.5f};

  private final Vocabulary vocabulary;
  private final float[][] vectors;
  private final Settings settings;
  private final Random random;

  Training(Vocabulary vocabulary, float[][] vectors, Settings settings) {
    this.vocabulary = vocabulary;
    this.vectors = vectors;
    this.settings = settings;
    this.random = new Random(settings.seed());
  }

  /**
   * Trains on {@code examples}.
   *
   * @param report is given the mean of the weights so far and the loss in millionths after each
   *     epoch
   */
  TaggerModel run(List<Example> examples, ObjIntConsumer<TaggerModel> report) {
    int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
    Shape shape =
        new Shape(
            new FeatureReader(vocabulary).sizes(),
            dimensions,
            settings.input(),
            settings.layers(),
            settings.hidden());
    Weights weights = Weights.zero(shape);
    begin(weights);
    Adam adam = new Adam(weights, 0.998);
    Gradient gradient = new Gradient(weights, vectors, CHOICE_WEIGHTS);
    Pass pass = new Pass(weights, vectors);
    Dropout dropout = new Dropout(shape, settings.dropout(), random);
    long tokens = examples.stream().mapToLong(Example::length).sum();
    long planned = tokens * settings.epochs();
    long done = 0;
    TaggerModel result = new TaggerModel(vocabulary, adam.mean(), vectors);
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      double loss = 0;
      for (List<Example> chosen : batches(examples)) {
        List<Example> ordered = new ArrayList<>(chosen);
        ordered.sort(Comparator.comparingInt(Example::length).reversed());
        Batch batch = new Batch(ordered.stream().map(one -> hidden(one.paragraph())).toList());
        dropout.draw(batch.tokens());
        pass.run(batch, dropout);
        List<float[][]> targets = ordered.stream().map(Example::targets).toList();
        loss += gradient.compute(batch, pass, targets, dropout) * batch.tokens();
        double rate = settings.rate() * (1 - 0.95 * done / planned);
        done += batch.tokens();
        adam.step(gradient.derivatives(), rate);
      }
      report.accept(result, (int) (1e6 * loss / tokens));
    }
    return result;
  }

  /** Batches of paragraphs of like length, in a new order each time. */
  private List<List<Example>> batches(List<Example> examples) {
    List<Example> shuffled = new ArrayList<>(examples);
    Collections.shuffle(shuffled, random);
    List<List<Example>> batches = new ArrayList<>();
    int pool = 1_000;
    for (int from = 0; from < shuffled.size(); from += pool) {
      List<Example> some =
          new ArrayList<>(shuffled.subList(from, Math.min(shuffled.size(), from + pool)));
      some.sort(Comparator.comparingInt(Example::length));
      List<Example> batch = new ArrayList<>();
      int size = 0;
      for (Example example : some) {
        if (size > 0 && size + example.length() > settings.batch()) {
          batches.add(batch);
          batch = new ArrayList<>();
          size = 0;
        }
        batch.add(example);
        size += example.length();
      }
      batches.add(batch);
    }
    Collections.shuffle(batches, random);
    return batches;
  }

  /** The paragraph with some of its words hidden. */
  private Paragraph hidden(Paragraph paragraph) {
    int[][] features = new int[paragraph.length()][];
    int[] words = paragraph.words().clone();
    for (int i = 0; i < features.length; i++) {
      features[i] = paragraph.features()[i].clone();
      if (random.nextFloat() < settings.wordDropout()) {
        features[i][0] = 0;
        words[i] = random.nextBoolean() ? -1 : words[i];
      }
      if (random.nextFloat() < settings.wordDropout()) {
        features[i][1] = 0;
      }
    }
    return new Paragraph(paragraph.first(), features, words);
  }

  private void begin(Weights weights) {
    weights.tables().forEach(table -> fill(table, 0.1));
    fill(weights.vectors(), 0.1);
    for (Weights.Direction direction : weights.layers()) {
      // Glorot and Bengio 2010, for one gate.
      int hidden = direction.recurrent().length;
      fill(direction.input(), Math.sqrt(2.0 / (direction.input().length + hidden)));
      fill(direction.recurrent(), Math.sqrt(1.0 / hidden));
      // What is remembered is kept at first (Gers et al. 2000).
      Arrays.fill(direction.bias()[0], hidden, 2 * hidden, 1f);
    }
    fill(weights.output(), 0.1);
  }

  private void fill(float[][] matrix, double deviation) {
    for (float[] row : matrix) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) (deviation * random.nextGaussian());
      }
    }
  }
}
