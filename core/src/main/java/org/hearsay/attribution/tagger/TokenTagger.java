package org.hearsay.attribution.tagger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.RuleAttributor;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;

/**
 * Gives each token of an article the probabilities that it belongs to a cue, a source or a content.
 * Build one and keep it. Thread-safe; an article gets the same numbers whatever else is read beside
 * or before it.
 */
public final class TokenTagger {

  /** The shipped model's place beside this class. */
  private static final String SHIPPED = "token-tagger.model";

  /** Tokens read side by side: enough to share the fetching of weights, few enough for memory. */
  private static final int BATCH = 1_024;

  private static final class Holder {
    private static final TokenTagger TAGGER = load();
  }

  private final TaggerModel model;
  private final FeatureReader reader;
  private final RuleAttributor rules = new RuleAttributor();
  // Work in progress; there are as many as threads ever read at once.
  private final Queue<Pass> idle = new ConcurrentLinkedQueue<>();

  public TokenTagger(TaggerModel model) {
    this.model = model;
    this.reader = new FeatureReader(model.vocabulary());
  }

  /** The tagger that ships with Hearsay, loaded once. */
  public static TokenTagger shipped() {
    return Holder.TAGGER;
  }

  /**
   * Loads the model that ships with Hearsay.
   *
   * @throws UncheckedIOException when it is missing or broken
   */
  public static TokenTagger load() {
    try (InputStream in = TokenTagger.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + SHIPPED);
      }
      return new TokenTagger(ModelFile.read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads an article, with the rules' findings in it. */
  public TokenScores score(ParsedArticle parsed) {
    return score(rules.attribute(parsed));
  }

  /**
   * Reads an article.
   *
   * @param found what {@link RuleAttributor} found in it
   */
  public TokenScores score(AttributedArticle found) {
    List<Sentence> sentences = found.parsed().sentences();
    int[] starts = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      starts[s + 1] = starts[s] + sentences.get(s).size();
    }
    float[] outputs = new float[starts[sentences.size()] * Layout.WIDTH];
    Pass pass = idle.poll();
    if (pass == null) {
      pass = new Pass(model.weights(), model.vectors());
    }
    List<Paragraph> batch = new ArrayList<>();
    int tokens = 0;
    for (Paragraph paragraph : reader.paragraphs(found)) {
      if (tokens > 0 && tokens + paragraph.length() > BATCH) {
        run(pass, batch, outputs);
        batch.clear();
        tokens = 0;
      }
      batch.add(paragraph);
      tokens += paragraph.length();
    }
    if (tokens > 0) {
      run(pass, batch, outputs);
    }
    // A paragraph of absurd length leaves arrays that are not worth keeping.
    if (tokens <= 8 * BATCH) {
      idle.add(pass);
    }
    return new TokenScores(starts, outputs);
  }

  private static void run(Pass pass, List<Paragraph> paragraphs, float[] outputs) {
    Batch batch = new Batch(paragraphs);
    pass.run(batch, Noise.NONE);
    for (int p = 0; p < batch.paragraphs().size(); p++) {
      Paragraph paragraph = batch.paragraphs().get(p);
      for (int i = 0; i < paragraph.length(); i++) {
        System.arraycopy(
            pass.outputs()[batch.start(p) + i],
            0,
            outputs,
            (paragraph.first() + i) * Layout.WIDTH,
            Layout.WIDTH);
      }
    }
  }
}
