package org.hearsay.eval.relations;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.MarkdownTable;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.hearsay.story.relation.ClaimRelation;
import org.hearsay.story.relation.Comparer;
import org.hearsay.story.relation.Facts;
import org.hearsay.story.relation.RelationKind;
import org.hearsay.story.relation.Statement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compares the claims that hold the marked statements, as if stories and claims had been aligned
 * without fault: what the comparison alone gets right.
 */
@Command(
    name = "ScoreRelations",
    mixinStandardHelpOptions = true,
    description = "Contradictions, updates and differences of scope between marked statements.")
public final class ScoreRelations implements Callable<Integer> {

  private static final List<String> LABELS = List.of("contradicts", "updates", "scope", "same");
  private static final String UNREAD = "unread";

  @Option(
      names = "--readings",
      paramLabel = "FILE",
      description =
          "Take the readings of the articles from there, and put them there if it is new.")
  private @Nullable Path readings;

  @Option(names = "--wrong", description = "Print what is wrong, with its reasons.")
  private boolean wrong;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ScoreRelations()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Path corpus = Corpora.fromSetting().get("disagreements");
    List<MarkedPair> pairs =
        JsonLines.read(corpus.resolve("dev.jsonl")).stream().map(MarkedPair::of).toList();
    Map<String, Reading> articles = articles(pairs);
    Map<String, Map<String, Integer>> confusion = new LinkedHashMap<>();
    int right = 0;
    for (MarkedPair pair : pairs) {
      List<ClaimRelation> relations = new ArrayList<>();
      String said = said(pair, articles, relations);
      right += said.equals(pair.relation()) ? 1 : 0;
      confusion
          .computeIfAbsent(pair.relation(), label -> new HashMap<>())
          .merge(said, 1, Integer::sum);
      if (wrong && !said.equals(pair.relation())) {
        print(pair, said, relations, articles);
      }
    }
    print(confusion);
    System.out.printf(Locale.ROOT, "right: %s of %s%n", right, pairs.size());
    return 0;
  }

  private Map<String, Reading> articles(List<MarkedPair> pairs) throws IOException {
    Set<String> wanted = new HashSet<>();
    pairs.forEach(pair -> wanted.addAll(pair.articles()));
    Map<String, Reading> found = new HashMap<>();
    if (readings != null && Files.exists(readings)) {
      try (Stream<String> lines = Files.lines(readings)) {
        lines.map(ReadingJson::read).forEach(reading -> keep(reading, found));
      }
      return found;
    }
    Path chosen = Files.createTempFile("articles", ".jsonl");
    try {
      List<String> lines = new ArrayList<>();
      for (String file : List.of("incidents/articles.jsonl", "incidents/extra.jsonl")) {
        for (JsonNode article : JsonLines.read(Corpora.fromSetting().get(file))) {
          if (wanted.remove(article.get("id").asText())) {
            lines.add(article.toString());
          }
        }
      }
      Files.write(chosen, lines);
      new ReadingSession(2)
          .read(List.of(chosen), reading -> reading)
          .values()
          .forEach(reading -> keep(reading, found));
    } finally {
      Files.delete(chosen);
    }
    if (readings != null) {
      Files.write(readings, found.values().stream().map(ReadingJson::write).sorted().toList());
    }
    return found;
  }

  private static void keep(Reading reading, Map<String, Reading> into) {
    into.put(Objects.requireNonNull(reading.article().id(), reading.article().input()), reading);
  }

  /** What {@code score.py} would say of these relations. */
  private static String said(
      MarkedPair pair, Map<String, Reading> articles, List<ClaimRelation> relations) {
    List<Statement> left = statements(pair, 0, articles);
    List<Statement> right = statements(pair, 1, articles);
    if (left.isEmpty() || right.isEmpty()) {
      return UNREAD;
    }
    for (Statement one : left) {
      for (Statement other : right) {
        relations.addAll(Comparer.compare(Facts.of(one), Facts.of(other)));
      }
    }
    Set<String> kinds = new HashSet<>();
    for (ClaimRelation relation : relations) {
      if (relation.on() == pair.on()) {
        kinds.add(
            relation.kind() == RelationKind.RESTATES || relation.kind() == RelationKind.CORROBORATES
                ? "same"
                : relation.kind().name().toLowerCase(Locale.ROOT));
      }
    }
    return LABELS.stream().filter(kinds::contains).findFirst().orElse("scope");
  }

  private static List<Statement> statements(
      MarkedPair pair, int side, Map<String, Reading> articles) {
    Reading reading = articles.get(pair.articles().get(side));
    List<Statement> statements = new ArrayList<>();
    if (reading != null) {
      for (GroundedClaim claim : reading.grounding().claims()) {
        boolean touched =
            claim.mention().spans().stream()
                .anyMatch(span -> pair.spans().get(side).stream().anyMatch(span::overlaps));
        if (touched) {
          statements.add(new Statement(reading, claim));
        }
      }
    }
    return statements;
  }

  private static void print(
      MarkedPair pair, String said, List<ClaimRelation> relations, Map<String, Reading> articles) {
    System.out.printf(
        "%s on %s: %s, said %s%n",
        pair.id(), pair.on().name().toLowerCase(Locale.ROOT), pair.relation(), said);
    for (int side = 0; side < 2; side++) {
      Reading reading = articles.get(pair.articles().get(side));
      if (reading != null) {
        System.out.println(
            "  marked: " + pair.spans().get(side).get(0).of(reading.article().text()));
        statements(pair, side, articles)
            .forEach(one -> System.out.println("    claim: " + one.claim().mention().text()));
      }
    }
    relations.forEach(
        one ->
            System.out.println(
                "    "
                    + one.kind()
                    + " on "
                    + one.on()
                    + " ("
                    + one.evidence().rule()
                    + "): "
                    + one.why()));
  }

  private static void print(Map<String, Map<String, Integer>> confusion) {
    MarkdownTable table =
        new MarkdownTable(
            "label", "P", "R", "F1", "contradicts", "updates", "scope", "same", UNREAD);
    for (String label : LABELS) {
      Map<String, Integer> row = confusion.getOrDefault(label, Map.of());
      int hits = row.getOrDefault(label, 0);
      int marked = row.values().stream().mapToInt(Integer::intValue).sum();
      int said = confusion.values().stream().mapToInt(of -> of.getOrDefault(label, 0)).sum();
      Counts counts = new Counts(hits, said, marked);
      List<String> cells = new ArrayList<>();
      cells.add(label);
      for (double rate : new double[] {counts.precision(), counts.recall(), counts.f1()}) {
        cells.add(Figure.text(rate, 1));
      }
      Stream.concat(LABELS.stream(), Stream.of(UNREAD))
          .forEach(each -> cells.add("" + row.getOrDefault(each, 0)));
      table.row(cells.toArray(String[]::new));
    }
    System.out.println(table);
  }
}
