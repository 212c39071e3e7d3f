package org.hearsay.eval.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.story.cluster.Terms;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Counts in how many articles each word and name occurs: general news (PolNeAR train), war (syria)
 * and crime (the tuned half of the incidents). Names are kept only where so many articles have them
 * that they are of public bodies, places and persons, never of one incident's victims.
 */
@Command(
    name = "CountDocuments",
    mixinStandardHelpOptions = true,
    description = "Writes the table of how many articles each word occurs in.")
public final class CountDocuments implements Callable<Integer> {

  private static final int FEWEST = 4;

  /** More than the articles on any one incident. */
  private static final int FEWEST_FOR_NAMES = 15;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the table goes (default: ${DEFAULT-VALUE})",
      defaultValue = "core/src/main/resources/org/hearsay/story/cluster/document-counts.txt")
  private Path out = Path.of("");

  private final Map<String, Integer> counts = new TreeMap<>();
  private int articles;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CountDocuments()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Corpora corpora = Corpora.fromSetting();
    for (Path file : PlainTexts.in(corpora.get("attribution/polnear/train/text"))) {
      count(Files.readString(file));
    }
    count(corpora.get("syria"), Set.of());
    Set<String> heldOut =
        Register.read(corpora.get("incidents")).of(Register.Half.HELD_OUT).homes().keySet();
    count(corpora.get("incidents"), heldOut);
    List<String> lines = new ArrayList<>();
    lines.add("# Articles that a word or name occurs in; first how many articles there are.");
    lines.add("# Written by org.hearsay.eval.stories.CountDocuments.");
    lines.add("\t" + articles);
    counts.forEach(
        (term, count) -> {
          boolean name = term.indexOf(' ') >= 0 || term.indexOf('-') >= 0;
          if (count >= (name ? FEWEST_FOR_NAMES : FEWEST)) {
            lines.add(term + "\t" + count);
          }
        });
    Files.write(out, lines);
    return 0;
  }

  private void count(Path folder, Set<String> leftOut) throws IOException {
    for (var article : JsonLines.read(folder.resolve("articles.jsonl"))) {
      if (!leftOut.contains(article.path("id").asText())) {
        count(article.path("title").asText() + "\n\n" + article.path("text").asText());
      }
    }
  }

  private void count(String text) {
    articles++;
    Set<String> terms = new HashSet<>();
    Terms.words(text).forEach(word -> terms.add(word.text()));
    Terms.names(text).forEach(name -> terms.add(name.text()));
    terms.forEach(term -> counts.merge(term, 1, Integer::sum));
  }
}
