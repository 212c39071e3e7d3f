package org.hearsay.eval.attribution.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.attribution.tagger.ModelFile;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.attribution.tagger.TokenTagger;
import org.hearsay.eval.attribution.AttributionRun;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.corpora.Corpora;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the token tagger by itself, its spans linked by nearness. */
@Command(
    name = "ScoreTagger",
    mixinStandardHelpOptions = true,
    description = "Scores the token tagger by itself on a part of PolNeAR.")
public final class ScoreTagger implements Callable<Integer> {

  @Parameters(paramLabel = "PART", defaultValue = "dev", description = "dev or train (dev).")
  private String part = "dev";

  @Option(names = "--model", paramLabel = "FILE", description = "Default: the shipped one.")
  private @Nullable Path model;

  @Option(
      names = "--cross-fitted",
      description = "Of train only: what models said that had not seen the article.")
  private boolean crossFitted;

  @Option(
      names = "--outside",
      split = ",",
      paramLabel = "X",
      description = "What a token's probability to be outside is multiplied with.")
  private List<Double> outside = List.of(Linking.OUTSIDE);

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ScoreTagger()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    TaggedPart articles = TaggedPart.load(Corpora.fromSetting(), part);
    List<TokenScores> scores = crossFitted ? CrossFitted.scores(articles.marked()) : read(articles);
    TokenFigures tokens = new TokenFigures();
    for (int i = 0; i < articles.size(); i++) {
      tokens.add(
          scores.get(i),
          Targets.of(
              articles.read().get(i).parsed(), articles.marked().get(i).versions().values()));
    }
    System.out.println("tokens: " + tokens);
    for (double factor : outside) {
      List<List<Parts>> found = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        found.add(Linking.attributions(articles.read().get(i).parsed(), scores.get(i), factor));
      }
      System.out.println("outside times " + factor);
      System.out.print(AttributionRun.score(articles.marked(), found).table());
    }
    return 0;
  }

  private List<TokenScores> read(TaggedPart articles) throws IOException {
    TokenTagger tagger;
    if (model == null) {
      tagger = TokenTagger.shipped();
    } else {
      try (InputStream in = Files.newInputStream(model)) {
        tagger = new TokenTagger(ModelFile.read(in));
      }
    }
    List<TokenScores> scores = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < articles.size(); i++) {
      scores.add(tagger.score(articles.read().get(i)));
    }
    System.out.printf("%.1f ms an article%n", (System.nanoTime() - start) / 1e6 / articles.size());
    return scores;
  }
}
