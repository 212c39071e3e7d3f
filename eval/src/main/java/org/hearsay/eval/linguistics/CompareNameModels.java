package org.hearsay.eval.linguistics;

import com.fasterxml.jackson.databind.JsonNode;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Holds CoreNLP's three name models against the places corpora, which mark most locations: how many
 * of the marked places each calls a location, and how much of what it calls one is marked.
 */
@Command(
    name = "CompareNameModels",
    mixinStandardHelpOptions = true,
    description = "Locations found by each of CoreNLP's three name models.")
public final class CompareNameModels implements Callable<Integer> {

  private static final List<String> MODELS = List.of("all.3class", "conll.4class", "muc.7class");
  private static final List<String> CORPORA = List.of("places/trnews", "places/geovirus");

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompareNameModels()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Linguistics linguistics = Linguistics.load();
    for (String model : MODELS) {
      CRFClassifier<CoreLabel> field =
          CRFClassifier.getClassifier(
              "edu/stanford/nlp/models/ner/english." + model + ".distsim.crf.ser.gz");
      for (String corpus : CORPORA) {
        System.out.println(model + " " + corpus + " " + run(linguistics, field, corpus));
      }
    }
    return 0;
  }

  private static String run(Linguistics linguistics, CRFClassifier<CoreLabel> field, String corpus)
      throws IOException {
    Corpora corpora = Corpora.fromSetting();
    int marked = 0;
    int found = 0;
    int tokens = 0;
    int called = 0;
    int right = 0;
    long nanoseconds = 0;
    for (JsonNode gold : JsonLines.read(corpora.get(corpus + "/gold.jsonl"))) {
      Article article =
          PlainTexts.read(corpora.get(corpus + "/text/" + gold.get("id").asText() + ".txt"));
      BitSet places = new BitSet();
      gold.get("places")
          .forEach(place -> places.set(place.get("start").asInt(), place.get("end").asInt()));
      BitSet locations = new BitSet();
      for (Sentence sentence : linguistics.parse(article).sentences()) {
        List<CoreLabel> labels =
            sentence.tokens().stream().map(one -> CoreLabel.wordFromString(one.text())).toList();
        long start = System.nanoTime();
        List<CoreLabel> named = field.classifySentence(labels);
        nanoseconds += System.nanoTime() - start;
        tokens += named.size();
        for (int i = 0; i < named.size(); i++) {
          if (named.get(i).get(CoreAnnotations.AnswerAnnotation.class).equals("LOCATION")) {
            locations.set(sentence.token(i).start(), sentence.token(i).end());
            called++;
            right += places.get(sentence.token(i).start()) ? 1 : 0;
          }
        }
      }
      for (JsonNode place : gold.get("places")) {
        marked++;
        found += locations.get(place.get("start").asInt()) ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "places found %.1f %% of %d, location tokens right %.1f %% of %d, %.0f tokens/s",
        100.0 * found / marked,
        marked,
        100.0 * right / called,
        called,
        tokens / (nanoseconds / 1e9));
  }
}
