package org.hearsay.linguistics.parser;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;

/**
 * A transition-based dependency parser over the weights of CoreNLP's {@code nndep} parser: the same
 * trees, many times faster. Its time grows with the sentence's length, not its square. Thread-safe;
 * a sentence gives the same tree whatever else is parsed beside it.
 */
public final class DependencyParser {

  /** The model's place on the class path: English, basic Universal Dependencies. */
  public static final String ENGLISH = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final ParserModel model;
  private final FirstLayer firstLayer;
  private final OutputLayer outputLayer;
  // Work in progress needs some 13 MB; there are as many as threads ever parsed at once.
  private final Queue<Work> idle = new ConcurrentLinkedQueue<>();

  private DependencyParser(ParserModel model) {
    this.model = model;
    this.firstLayer = new FirstLayer(model);
    this.outputLayer = new OutputLayer(model);
  }

  /**
   * Loads {@link #ENGLISH} from the class path.
   *
   * @throws IOException when it is missing or broken
   */
  public static DependencyParser load() throws IOException {
    try (InputStream in = DependencyParser.class.getClassLoader().getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + ENGLISH);
      }
      return load(in);
    }
  }

  /**
   * Loads a model.
   *
   * @param in the file, packed with gzip; not closed
   * @throws IOException when it is broken
   */
  public static DependencyParser load(InputStream in) throws IOException {
    return new DependencyParser(ModelReader.read(new GZIPInputStream(in, 1 << 16)));
  }

  /**
   * Parses a sentence.
   *
   * @param words as the tokenizer gives them, at least one
   * @param tags a Penn Treebank tag for each
   * @return a tree in which every token hangs, directly or not, from one root
   * @throws IllegalArgumentException when there is no word, or not one tag a word
   */
  public DependencyTree parse(List<String> words, List<String> tags) {
    if (words.isEmpty() || words.size() != tags.size()) {
      throw new IllegalArgumentException(words.size() + " words, " + tags.size() + " tags");
    }
    Work work = idle.poll();
    if (work == null) {
      work = new Work();
    }
    DependencyTree tree = work.parse(words, tags);
    idle.add(work);
    return tree;
  }

  /** One sentence's parsing; reused. */
  private final class Work {

    private final Configuration configuration = new Configuration();
    private final Features features = new Features(model);
    private final HiddenLayer hiddenLayer = new HiddenLayer(model, firstLayer);
    private final int[] seen = new int[Features.COUNT];
    private final float[] hidden = new float[model.hiddenSize()];
    private final float[] scores = new float[outputLayer.paddedWidth()];

    DependencyTree parse(List<String> words, List<String> tags) {
      configuration.begin(words.size());
      features.begin(words, tags);
      hiddenLayer.begin();
      while (!configuration.isDone()) {
        step();
      }
      int[] heads = new int[words.size()];
      String[] relations = new String[words.size()];
      for (int i = 0; i < heads.length; i++) {
        heads[i] = configuration.head(i + 1) - 1;
        relations[i] = model.relations().get(configuration.label(i + 1));
      }
      PassiveSubjects.mark(heads, relations);
      return DependencyTree.of(heads, relations);
    }

    /** Takes the best legal transition; where only one is legal, without asking the network. */
    private void step() {
      if (!configuration.canDraw()) {
        if (configuration.canShift()) {
          configuration.shift();
        } else {
          configuration.drawRight(0);
        }
        return;
      }
      features.see(configuration, seen);
      hiddenLayer.activate(seen, hidden);
      outputLayer.score(hidden, scores);
      int labels = outputLayer.labels();
      int last = configuration.canShift() ? outputLayer.width() : outputLayer.width() - 1;
      int best = 0;
      for (int i = 1; i < last; i++) {
        if (scores[i] > scores[best]) {
          best = i;
        }
      }
      if (best < labels) {
        configuration.drawLeft(best + 1);
      } else if (best < 2 * labels) {
        configuration.drawRight(best - labels + 1);
      } else {
        configuration.shift();
      }
    }
  }
}
