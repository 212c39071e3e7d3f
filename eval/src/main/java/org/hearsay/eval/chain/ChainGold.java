package org.hearsay.eval.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one half of the corpus of chains: {@code NAME.txt}, and {@code NAME.tsv} with the columns
 * id, parent, naming, source, cue and content. A span is {@code OFFSET:WORDS}, and the words must
 * stand there; the pieces of one field are parted by {@code " ... "}.
 */
public final class ChainGold {

  private static final Pattern PIECE = Pattern.compile("(\\d+):(.*)", Pattern.DOTALL);

  /**
   * One attribution.
   *
   * @param id unique in its article
   * @param parent the id of the attribution inside whose content this one lies; null at the top
   * @param unnamed whether neither the source's words nor the article give it a proper name
   * @param parts its words; no source where nobody is mentioned
   */
  public record Marked(String id, @Nullable String parent, boolean unnamed, Parts parts) {}

  /**
   * One article.
   *
   * @param article the text
   * @param attributions in order of position
   */
  public record Chained(Article article, List<Marked> attributions) {}

  private ChainGold() {}

  /** The articles of one half, {@code work} or {@code held}, by name. */
  public static List<Chained> read(Path half) throws IOException {
    List<Chained> all = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> listed = Files.list(half)) {
      files = listed.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.tsv$", "");
      Article article = PlainTexts.read(half.resolve(name + ".txt"));
      List<Marked> marked = new ArrayList<>();
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        marked.add(marked(line, article.text(), file));
      }
      all.add(new Chained(article, marked));
    }
    return all;
  }

  private static Marked marked(String line, String text, Path file) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6 || !(fields[2].equals("named") || fields[2].equals("unnamed"))) {
      throw new IOException(file + ": not an attribution: " + line);
    }
    return new Marked(
        fields[0],
        fields[1].isEmpty() ? null : fields[1],
        fields[2].equals("unnamed"),
        new Parts(
            spans(fields[3], text, file),
            spans(fields[4], text, file),
            spans(fields[5], text, file)));
  }

  private static List<Span> spans(String field, String text, Path file) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (String piece : field.isEmpty() ? new String[0] : field.split(" \\.\\.\\. ", -1)) {
      Matcher matcher = PIECE.matcher(piece);
      int start = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
      if (start < 0 || !text.startsWith(matcher.group(2), start)) {
        throw new IOException(file + ": these words do not stand there: " + piece);
      }
      spans.add(new Span(start, start + matcher.group(2).length()));
    }
    return spans;
  }
}
