package org.hearsay.eval.linguistics;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.text.Token;

/**
 * CoreNLP's shift-reduce parser with a beam (Zhu et al. 2013, "Fast and Accurate Shift-Reduce
 * Constituent Parsing"), its phrases turned into basic Universal Dependencies. Better at clauses
 * than Hearsay's parser and some twenty times as slow; here to measure what that would be worth.
 * Thread-safe.
 */
public final class BeamParser {

  private static final String ENTRY = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";

  /** The version of CoreNLP that the root pom pins: another reads no file of this one. */
  private static final String VERSION = "4.5.10";

  private final ShiftReduceParser parser;
  private final PhraseTrees phraseTrees = new PhraseTrees();

  private BeamParser(ShiftReduceParser parser) {
    this.parser = parser;
  }

  /** Where Maven keeps the models once they have been fetched. */
  public static Path inMavenStore() {
    return Path.of(
        System.getProperty("user.home"),
        ".m2/repository/edu/stanford/nlp/stanford-corenlp",
        VERSION,
        "stanford-corenlp-" + VERSION + "-models-english.jar");
  }

  /**
   * Loads the parser, which takes some 1.5 GB.
   *
   * @param jar CoreNLP's English models, 445 MB
   * @throws IOException when it is missing or broken; the message says how to fetch it
   */
  public static BeamParser load(Path jar) throws IOException {
    if (!Files.exists(jar)) {
      throw new FileNotFoundException(
          jar
              + " is missing; ./mvnw dependency:get -Dtransitive=false"
              + " -Dartifact=edu.stanford.nlp:stanford-corenlp:"
              + VERSION
              + ":jar:models-english");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(ENTRY);
      if (entry == null) {
        throw new FileNotFoundException(jar + " has no " + ENTRY);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(
              new BufferedInputStream(new GZIPInputStream(zip.getInputStream(entry), 1 << 16)))) {
        return new BeamParser((ShiftReduceParser) in.readObject());
      } catch (ClassNotFoundException other) {
        throw new IOException(jar + " is of another CoreNLP", other);
      }
    }
  }

  /**
   * Parses a sentence.
   *
   * @param tokens with the tags that the parser is to go by
   */
  public DependencyTree parse(List<Token> tokens) {
    List<TaggedWord> words =
        tokens.stream().map(token -> new TaggedWord(token.text(), token.tag())).toList();
    return phraseTrees.dependencies(parser.apply(words), words.size());
  }
}
