package org.hearsay.eval.sources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.SourceNames;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.eval.attribution.ParseCache;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.Polnear;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Span;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Prints whom pronouns and descriptions of sources were taken to mean, in their context, to read.
 */
@Command(
    name = "ShowSources",
    mixinStandardHelpOptions = true,
    description = "Sources of PolNeAR that are no names, and whom they were taken to mean.")
public final class ShowSources implements Callable<Integer> {

  private static final int BEFORE = 600;
  private static final int AFTER = 150;

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(he|she|they|it|who)|(the|this|that|these|his|her|its|their)\\s.*", Pattern.DOTALL);

  @Parameters(index = "0", description = "train or dev.")
  private String part = "train";

  @Option(names = "--count", paramLabel = "N", description = "How many (60).")
  private int count = 60;

  @Option(names = "--seed", paramLabel = "N", description = "Which ones (1).")
  private long seed = 1;

  private record Drawn(Marked article, ParsedArticle parsed, Span span) {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ShowSources()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Corpora corpora = Corpora.fromSetting();
    List<Marked> articles = Polnear.read(corpora.get("attribution/polnear/" + part));
    List<ParsedArticle> parses = ParseCache.parsed(part, articles);
    List<Drawn> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Marked article = articles.get(i);
      for (Parts parts : article.versions().values().iterator().next()) {
        for (Span span : parts.source()) {
          if (NO_NAME.matcher(span.of(article.article().text())).matches()) {
            all.add(new Drawn(article, parses.get(i), span));
          }
        }
      }
    }
    Collections.shuffle(all, new Random(seed));
    LearnedAttributor attributor = LearnedAttributor.shipped();
    for (Drawn drawn : all.subList(0, Math.min(count, all.size()))) {
      AttributedArticle attributed = attributor.attribute(drawn.parsed());
      SourceNames names = SourceNames.of(attributed, List.of(drawn.span()));
      String text = drawn.article().article().text();
      System.out.printf(
          "#### %s %s%n...%s[[%s]]%s%n==> %s%n%n",
          drawn.article().name(),
          drawn.span(),
          text.substring(Math.max(0, drawn.span().start() - BEFORE), drawn.span().start())
              .replaceAll("\\s*\\R\\s*", "\n"),
          drawn.span().of(text),
          text.substring(drawn.span().end(), Math.min(text.length(), drawn.span().end() + AFTER)),
          names.name(drawn.span()));
    }
    return 0;
  }
}
