package org.hearsay.eval.attribution.learned;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.attribution.learned.AttributionModel;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.hearsay.attribution.learned.Features;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.attribution.learned.Prediction;
import org.hearsay.attribution.learned.Predictor;
import org.hearsay.attribution.learned.RelationFeatures;
import org.hearsay.attribution.learned.WeightTable;
import org.hearsay.attribution.learned.Weights;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.attribution.tagger.TokenTagger;
import org.hearsay.eval.attribution.AttributionFigures;
import org.hearsay.eval.attribution.AttributionRun;
import org.hearsay.eval.attribution.AttributionScorer;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.Polnear;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.attribution.tagger.CrossFitted;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.linguistics.ParsedArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the learned attributor on PolNeAR's train part; the same input gives the same bytes. */
@Command(
    name = "TrainAttributor",
    mixinStandardHelpOptions = true,
    description = "Trains the learned attributor on PolNeAR train.")
public final class TrainAttributor implements Callable<Integer> {

  private static final int FOLDS = 3;

  private static final Map<Part, Learner> LEARNERS =
      Map.of(
          Part.CUE, new Learner(20, 0.02, 6),
          Part.SOURCE, new Learner(19, 0.1, 6),
          Part.SHAPE, new Learner(18, 0.06, 6),
          Part.LEFT, new Learner(20, 0.04, 6),
          Part.RIGHT, new Learner(20, 0.04, 6),
          Part.EXTENT, new Learner(18, 0.02, 6),
          Part.RELATION, new Learner(18, 0.03, 5));

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the model goes (default: ${DEFAULT-VALUE})",
      defaultValue = "core/src/main/resources/org/hearsay/attribution/learned/attribution.model")
  private Path out = Path.of("");

  @Option(
      names = "--cross",
      description = "Print how well each third of train is read by models of the others; no file.")
  private boolean cross;

  @Option(
      names = "--every",
      paramLabel = "N",
      defaultValue = "1",
      description = "Only every Nth article, to try things.")
  private int every;

  @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "at once")
  private int threads;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainAttributor()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Corpora corpora = Corpora.fromSetting();
    List<Marked> all = Polnear.read(corpora.get("attribution/polnear/train"));
    List<Marked> train = Polnear.every(every, all);
    // What the tagger says of an article must come from a tagger that has not seen it.
    List<TokenScores> scores = Polnear.every(every, CrossFitted.scores(all));
    List<MarkedArticle> articles = articles(train, ParseCache.parsed("train", train), scores);
    List<Marked> marked = Polnear.read(corpora.get("attribution/polnear/dev"));
    List<ParsedArticle> parsed = ParseCache.parsed("dev", marked);
    List<TokenScores> tagged = Parallel.map(parsed, threads, TokenTagger.shipped()::score);
    List<MarkedArticle> held = articles(marked, parsed, tagged);

    Map<Part, List<AdaGrad>> folds = new EnumMap<>(Part.class);
    Map<Part, WeightTable> tables = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      if (part != Part.RELATION) {
        fit(part, articles, held, folds, tables);
      }
    }
    Learner learner = learner(Part.RELATION);
    List<Example> relations = relations(articles, folds);
    if (cross) {
      List<Integer> leftOut = IntStream.range(0, FOLDS).boxed().toList();
      folds.put(
          Part.RELATION, Parallel.map(leftOut, threads, fold -> learner.fit(relations, fold)));
      System.out.print(cross(articles, models(folds)).table());
      return 0;
    }
    AdaGrad relation = learner.fit(relations, -1);
    tables.put(Part.RELATION, relation.table());
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream file = Files.newOutputStream(out)) {
      AttributionModel.write(tables, file);
    }
    System.out.println(out + ": " + Files.size(out) + " bytes");
    return 0;
  }

  private static List<MarkedArticle> articles(
      List<Marked> marked, List<ParsedArticle> parsed, List<TokenScores> scores) {
    RuleAttributor rules = new RuleAttributor();
    List<MarkedArticle> articles = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      articles.add(MarkedArticle.of(marked.get(i), parsed.get(i), scores.get(i), rules, i % FOLDS));
    }
    return articles;
  }

  private static Learner learner(Part part) {
    return Objects.requireNonNull(LEARNERS.get(part), part.name());
  }

  /** Fits a part to all articles, and once more for each fold without it. */
  private void fit(
      Part part,
      List<MarkedArticle> articles,
      List<MarkedArticle> held,
      Map<Part, List<AdaGrad>> folds,
      Map<Part, WeightTable> tables) {
    long start = System.nanoTime();
    Learner learner = learner(part);
    List<Example> examples = new ExampleMaker().examples(part, articles);
    List<Integer> leftOut = new ArrayList<>();
    for (int fold = -1; fold < FOLDS; fold++) {
      leftOut.add(fold);
    }
    List<AdaGrad> fitted = Parallel.map(leftOut, threads, fold -> learner.fit(examples, fold));
    tables.put(part, fitted.get(0).table());
    folds.put(part, fitted.subList(1, fitted.size()));
    System.out.printf(
        "%-8s %,9d examples, on dev %.1f %% right, %.0f s%n",
        part.name().toLowerCase(java.util.Locale.ROOT),
        examples.size(),
        100 * Learner.accuracy(fitted.get(0), new ExampleMaker().examples(part, held)),
        (System.nanoTime() - start) / 1e9);
  }

  /** How well articles are read by the models that have not seen them, outermost only. */
  private AttributionFigures cross(List<MarkedArticle> articles, List<AttributionModel> models) {
    List<LearnedAttributor> attributors =
        models.stream()
            .map(one -> new LearnedAttributor(one, LearnedAttributor.DEFAULT_LEAST_SCORE))
            .toList();
    List<List<Parts>> found =
        Parallel.map(
            articles,
            threads,
            one ->
                Parts.of(
                    attributors
                        .get(one.fold())
                        .attribute(one.view().context().parsed(), one.tagged())
                        .attributions()
                        .stream()
                        .filter(attribution -> attribution.parent() == null)
                        .toList()));
    return AttributionRun.score(articles.stream().map(MarkedArticle::marked).toList(), found);
  }

  /** For each fold the models that have not seen it. */
  private static List<AttributionModel> models(Map<Part, List<AdaGrad>> folds) {
    List<AttributionModel> models = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      Map<Part, Weights> parts = new EnumMap<>(Part.class);
      parts.put(Part.RELATION, features -> 0);
      for (Map.Entry<Part, List<AdaGrad>> part : folds.entrySet()) {
        parts.put(part.getKey(), part.getValue().get(fold));
      }
      models.add(new AttributionModel(parts));
    }
    return models;
  }

  /** What the models of the other folds predict, and whether it is right. */
  private List<Example> relations(List<MarkedArticle> articles, Map<Part, List<AdaGrad>> folds) {
    List<AttributionModel> models = models(folds);
    List<List<Example>> examples =
        Parallel.map(articles, threads, article -> relations(article, models.get(article.fold())));
    return examples.stream().flatMap(List::stream).toList();
  }

  private static List<Example> relations(MarkedArticle article, AttributionModel model) {
    RuleAttributor rules = new RuleAttributor();
    List<Prediction> predictions = new Predictor(model, article.view(), rules.cues()).predict();
    List<Example> examples = new ArrayList<>();
    Features features = new Features();
    for (int i = 0; i < predictions.size(); i++) {
      RelationFeatures.of(article.view(), predictions, i, features);
      Parts guess = Parts.of(predictions.get(i).candidate());
      double share =
          AttributionScorer.shareThatMarks(
              article.marked().versions().values(), guess, article.view().context().text());
      examples.add(Example.yesOrNo(article.fold(), features.toArray(), share, 1));
    }
    return examples;
  }
}
