package org.hearsay.eval.attribution;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;

/**
 * Keeps the parses of a part of PolNeAR between runs: parsing takes a minute, reading them back two
 * seconds. The file's name holds a digest of the texts and of the program's linguistics, so what is
 * read is what would be parsed. The files hold words of the corpus: they belong in a folder that is
 * not kept.
 */
public final class ParseCache {

  /** The system property that names the folder. */
  public static final String SETTING = "hearsay.parses";

  private static final String DEFAULT = "/hearsay-parses";

  private ParseCache() {}

  /** The folder that {@value #SETTING} names, by default one in the system's temporary folder. */
  public static Path folder() {
    String temporary = System.getProperty("java.io.tmpdir") + DEFAULT;
    return Path.of(System.getProperty(SETTING, temporary)).toAbsolutePath().normalize();
  }

  /**
   * The parsed articles of a part, in the order of {@link Polnear#read}.
   *
   * @param part {@code train} or {@code dev}
   */
  public static List<ParsedArticle> parsed(Corpora corpora, String part) throws IOException {
    return parsed(part, Polnear.read(corpora.get("attribution/polnear/" + part)));
  }

  /**
   * The parses of {@code articles}, in their order: from the cache, or parsed by one thread and
   * stored there.
   *
   * @param part names the file
   */
  public static List<ParsedArticle> parsed(String part, List<Marked> articles) throws IOException {
    Path file = file(folder(), part, articles);
    if (Files.exists(file)) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
        return new ParseReader(in).articles(articles);
      }
    }
    Linguistics linguistics = Linguistics.load();
    List<ParsedArticle> parsed = Parallel.map(articles, 1, one -> linguistics.parse(one.article()));
    write(folder(), part, articles, parsed);
    return parsed;
  }

  /** Writes parses of {@code articles} where a cache in {@code folder} looks for them. */
  static void write(Path folder, String part, List<Marked> articles, List<ParsedArticle> parsed)
      throws IOException {
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, part, ".new");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh), 1 << 16))) {
      new ParseWriter(out).write(parsed);
    }
    // Somebody else may have written the same file meanwhile, with the same bytes.
    Files.move(
        fresh,
        file(folder, part, articles),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path file(Path folder, String part, List<Marked> articles) throws IOException {
    return folder.resolve(part + "-" + ParseDigest.of(articles) + ".parses");
  }

  /** Fills the cache: {@code eval/run attribution.ParseCache train dev}. */
  public static void main(String[] parts) throws IOException {
    Corpora corpora = Corpora.fromSetting();
    for (String part : parts) {
      long start = System.nanoTime();
      int articles = parsed(corpora, part).size();
      System.out.printf(
          "%s: %d articles, %.1f s%n", part, articles, (System.nanoTime() - start) / 1e9);
    }
  }
}
