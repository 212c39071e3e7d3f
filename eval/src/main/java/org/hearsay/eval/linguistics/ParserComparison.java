package org.hearsay.eval.linguistics;

import edu.stanford.nlp.pipeline.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.linguistics.parser.DependencyParser;
import org.hearsay.linguistics.parser.DependencyTree;

/**
 * Our parser and the stock annotator on the same sentences, on one thread of one JVM.
 *
 * @param sentences how many
 * @param tokens how many, and so how many arcs
 * @param sameHeads tokens with the same head
 * @param sameArcs tokens with the same head and relation
 * @param oursPerSecond tokens a second, the median of several rounds after warm-up
 * @param stockPerSecond the annotator's
 */
record ParserComparison(
    int sentences,
    int tokens,
    int sameHeads,
    int sameArcs,
    double oursPerSecond,
    double stockPerSecond) {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;

  double timesFaster() {
    return oursPerSecond / stockPerSecond;
  }

  /** The share of equal arcs, in per cent. */
  double equalArcs() {
    return 100.0 * sameArcs / tokens;
  }

  /** The share of equal heads, in per cent. */
  double equalHeads() {
    return 100.0 * sameHeads / tokens;
  }

  /** Compares the trees and the speed; the rounds of the two take turns. */
  static ParserComparison measure(DependencyParser ours, List<TaggedSentence> sentences) {
    StockParser stock = new StockParser();
    double[] oursSeconds = new double[ROUNDS];
    double[] stockSeconds = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double our = seconds(() -> parse(ours, sentences));
      Annotation annotation = StockParser.annotation(sentences);
      double their = seconds(() -> stock.annotate(annotation));
      if (round >= 0) {
        oursSeconds[round] = our;
        stockSeconds[round] = their;
      }
    }
    int tokens = TaggedSentence.tokens(sentences);
    ParserComparison trees = compare(ours, stock, sentences);
    return new ParserComparison(
        sentences.size(),
        tokens,
        trees.sameHeads,
        trees.sameArcs,
        tokens / median(oursSeconds),
        tokens / median(stockSeconds));
  }

  /** Compares the trees only; both speeds are 0. */
  static ParserComparison compare(
      DependencyParser ours, StockParser stock, List<TaggedSentence> sentences) {
    Annotation annotation = StockParser.annotation(sentences);
    stock.annotate(annotation);
    List<DependencyTree> expected = StockParser.trees(annotation);
    List<DependencyTree> found = parse(ours, sentences);
    int heads = 0;
    int arcs = 0;
    for (int i = 0; i < found.size(); i++) {
      DependencyTree one = found.get(i);
      DependencyTree other = expected.get(i);
      for (int token = 0; token < one.size(); token++) {
        if (one.head(token) == other.head(token)) {
          heads++;
          arcs += one.relation(token).equals(other.relation(token)) ? 1 : 0;
        }
      }
    }
    return new ParserComparison(
        sentences.size(), TaggedSentence.tokens(sentences), heads, arcs, 0, 0);
  }

  private static List<DependencyTree> parse(
      DependencyParser parser, List<TaggedSentence> sentences) {
    return sentences.stream()
        .map(sentence -> parser.parse(sentence.words(), sentence.tags()))
        .toList();
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return IntStream.of((sorted.length - 1) / 2, sorted.length / 2)
        .mapToDouble(i -> sorted[i])
        .average()
        .orElseThrow();
  }
}
