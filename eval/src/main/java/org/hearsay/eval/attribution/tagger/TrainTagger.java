package org.hearsay.eval.attribution.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.attribution.tagger.FeatureReader;
import org.hearsay.attribution.tagger.ModelFile;
import org.hearsay.attribution.tagger.TaggerModel;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.attribution.tagger.TokenTagger;
import org.hearsay.attribution.tagger.Vocabulary;
import org.hearsay.eval.attribution.AttributionRun;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.corpora.Corpora;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the token tagger on PolNeAR's train part. */
@Command(
    name = "TrainTagger",
    mixinStandardHelpOptions = true,
    description = "Trains the token tagger; the same settings give the same bytes.")
public final class TrainTagger implements Callable<Integer> {

  /** In the source tree, from the project's folder. */
  private static final String SHIPPED =
      "core/src/main/resources/org/hearsay/attribution/tagger/token-tagger.model";

  @Option(names = "--input", description = "Units of the summed input (${DEFAULT-VALUE}).")
  private int input = 96;

  @Option(names = "--layers", description = "Recurrent layers (${DEFAULT-VALUE}).")
  private int layers = 2;

  @Option(names = "--hidden", description = "Units a direction (${DEFAULT-VALUE}).")
  private int hidden = 64;

  @Option(names = "--epochs", description = "Times everything is seen (${DEFAULT-VALUE}).")
  private int epochs = 6;

  @Option(names = "--batch", description = "Tokens a batch (${DEFAULT-VALUE}).")
  private int batch = 800;

  @Option(names = "--rate", description = "First step size (${DEFAULT-VALUE}).")
  private double rate = 0.003;

  @Option(names = "--dropout", description = "Share of units hidden (${DEFAULT-VALUE}).")
  private double dropout = 0.3;

  @Option(names = "--word-dropout", description = "Share of words hidden (${DEFAULT-VALUE}).")
  private double wordDropout = 0.15;

  @Option(names = "--seed", description = "(${DEFAULT-VALUE})")
  private long seed = 20161108;

  @Option(names = "--sample", description = "Train on every Nth article only, to try things.")
  private int sample = 1;

  @Option(
      names = "--folds",
      description =
          "Train two models on half of the articles each and keep what each says of the"
              + " other half, for what is trained on top.")
  private boolean folds;

  @Option(names = "--output", paramLabel = "FILE", description = "Default: the shipped model's.")
  private @Nullable Path output;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new TrainTagger()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Corpora corpora = Corpora.fromSetting();
    TaggedPart train = TaggedPart.load(corpora, "train");
    TaggedPart dev = TaggedPart.load(corpora, "dev");
    WordVectors given = WordVectors.load(15_000);
    Vocabulary vocabulary = Words.of(train.parsed(), given.words());
    System.out.printf("%d lemmas%n", vocabulary.lemmas().size());
    Settings settings =
        new Settings(input, layers, hidden, epochs, batch, rate, dropout, wordDropout, seed);
    if (folds) {
      List<TokenScores> scores = new ArrayList<>(java.util.Collections.nCopies(train.size(), null));
      for (int fold = 0; fold < CrossFitted.FOLDS; fold++) {
        TokenTagger tagger = new TokenTagger(train(train, dev, vocabulary, given, settings, fold));
        for (int i = fold; i < train.size(); i += CrossFitted.FOLDS) {
          scores.set(i, tagger.score(train.read().get(i)));
        }
      }
      CrossFitted.write(train.marked(), scores);
      return 0;
    }
    TaggerModel model = train(train, dev, vocabulary, given, settings, -1);
    Path home = Path.of(System.getProperty("hearsay.home", "."));
    Path file = output == null ? home.resolve(SHIPPED) : output;
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, bytes(model));
    System.out.printf("%s: %d bytes%n", file.getFileName(), Files.size(file));
    return 0;
  }

  /**
   * Trains on all articles but those of {@code fold}, and returns the model as its file gives it
   * back.
   */
  private TaggerModel train(
      TaggedPart train,
      TaggedPart dev,
      Vocabulary vocabulary,
      WordVectors given,
      Settings settings,
      int fold)
      throws IOException {
    FeatureReader reader = new FeatureReader(vocabulary);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < train.size(); i++) {
      if (i % CrossFitted.FOLDS != fold && i % sample == 0) {
        examples.addAll(train.examples(i, reader));
      }
    }
    long start = System.nanoTime();
    int[] epoch = {0};
    TaggerModel model =
        new Training(vocabulary, given.vectors(), settings)
            .run(
                examples,
                (mean, loss) -> {
                  epoch[0]++;
                  System.out.printf(
                      Locale.ROOT,
                      "epoch %d: loss %.4f, %.0f s%n",
                      epoch[0],
                      loss / 1e6,
                      (System.nanoTime() - start) / 1e9);
                  if (epoch[0] == settings.epochs() || epoch[0] % 2 == 0) {
                    System.out.println("  dev tokens: " + tokenFigures(dev, mean));
                  }
                });
    TaggerModel read = ModelFile.read(new ByteArrayInputStream(bytes(model)));
    TokenTagger tagger = new TokenTagger(read);
    List<List<Parts>> found = new ArrayList<>();
    for (int i = 0; i < dev.size(); i++) {
      found.add(Linking.attributions(dev.read().get(i).parsed(), tagger.score(dev.read().get(i))));
    }
    System.out.println("dev tokens, as kept: " + tokenFigures(dev, read));
    System.out.print(AttributionRun.score(dev.marked(), found).table());
    return read;
  }

  private static TokenFigures tokenFigures(TaggedPart part, TaggerModel model) {
    TokenTagger tagger = new TokenTagger(model);
    TokenFigures figures = new TokenFigures();
    for (int i = 0; i < part.size(); i++) {
      figures.add(
          tagger.score(part.read().get(i)),
          Targets.of(part.read().get(i).parsed(), part.marked().get(i).versions().values()));
    }
    return figures;
  }

  private static byte[] bytes(TaggerModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.write(model, out);
    return out.toByteArray();
  }
}
