package org.hearsay.linguistics.tags;

import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.hearsay.linguistics.packed.TextHash;

/**
 * Finds the parts of speech of a sentence's words: the likeliest sequence of tags under a
 * maximum-entropy Markov model whose weights are CoreNLP's. Its time grows with the sentence's
 * length. Thread-safe.
 */
public final class SpeechTagger {

  /** The packed model's place on the class path: English. */
  static final String ENGLISH = "org/hearsay/linguistics/tags/english.tags";

  private final List<String> tags;
  private final TextHash[] tagHashes;
  private final Vocabulary vocabulary;
  private final Weights weights;
  private final Transitions transitions;

  private SpeechTagger(TagModel model) {
    this.tags = model.tags();
    this.tagHashes = tags.stream().map(TextHash::of).toArray(TextHash[]::new);
    this.vocabulary = new Vocabulary(model);
    this.weights = new Weights(model);
    this.transitions = new Transitions(tags, weights);
  }

  /**
   * Loads {@link #ENGLISH} from the class path.
   *
   * @throws IOException when it is missing or broken
   */
  public static SpeechTagger load() throws IOException {
    try (InputStream in = SpeechTagger.class.getClassLoader().getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + ENGLISH);
      }
      return load(in);
    }
  }

  /**
   * Loads a model that {@link TagModelPacker} wrote.
   *
   * @param in not closed
   * @throws IOException when it is broken
   */
  static SpeechTagger load(InputStream in) throws IOException {
    return new SpeechTagger(TagModel.read(new DataInputStream(in)));
  }

  /**
   * The Penn Treebank tag of each word.
   *
   * @param forms as the tokenizer gives them
   * @return one tag a word, in order; none for a sentence without words
   */
  public List<String> tags(List<String> forms) {
    TagFeatures features = new TagFeatures(vocabulary, weights, tagHashes, forms);
    TagSearch search = new TagSearch(transitions, features.size(), tags.size());
    for (int i = 0; i < features.size(); i++) {
      double[] scores = new double[tags.size()];
      features.score(i, scores);
      search.next(features.tags(i), scores);
    }
    return search.best().stream().limit(forms.size()).map(tags::get).toList();
  }
}
