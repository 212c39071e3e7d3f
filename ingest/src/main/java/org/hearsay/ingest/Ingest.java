package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.hearsay.ingest.Ingested.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * Reads files, folders and pipes into articles, lazily and in order: one article is handed on
 * before the next is read, so a folder or a JSON Lines file of any length needs the memory of one
 * article. What gives no article is handed on as {@link Skipped}; no method throws for a bad input.
 *
 * <p>Stateless; thread-safe. The consumer is called in the calling thread; what it throws passes
 * through.
 */
public final class Ingest {

  /** The name that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final IngestOptions options;
  private final PlainText plainText;
  private final WebPage webPage;
  private final JsonLines jsonLines;

  public Ingest(IngestOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    ArticleCheck check = new ArticleCheck(options);
    this.plainText = new PlainText(check);
    this.webPage = new WebPage(check);
    this.jsonLines = new JsonLines(check, options);
  }

  /**
   * Reads each input in turn: a file, a folder (its files with a known ending, by name, and those
   * of the folders in it), or {@value #STANDARD_INPUT} for standard input.
   */
  public void read(List<String> inputs, Consumer<Ingested> sink) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        readStream(System.in, input, sink);
      } else {
        InputFiles.of(input).forEach(file -> readFile(file, input, sink), sink);
      }
    }
  }

  /**
   * Reads one stream to its end: a page, a text, or JSON Lines, told by its first characters. JSON
   * Lines are handed on while they come in. The stream is not closed.
   *
   * @param name what the articles' {@code input} says
   */
  public void readStream(InputStream in, String name, Consumer<Ingested> sink) {
    try {
      read(new BufferedInputStream(in, Content.HEAD_BYTES), name, null, -1, sink);
    } catch (IOException e) {
      sink.accept(unreadable(name, e));
    }
  }

  private void readFile(Path file, String given, Consumer<Ingested> sink) {
    String name = file.toString().isEmpty() ? given : file.toString();
    // A named pipe, such as the shell's <(...), has no size and no position; it is read up to the
    // limit, as a stream: Files.newInputStream would ask for its position.
    boolean regular = Files.isRegularFile(file);
    try (InputStream in =
        regular ? Files.newInputStream(file) : new FileInputStream(file.toFile())) {
      long size = regular ? Files.size(file) : -1;
      read(new BufferedInputStream(in, Content.HEAD_BYTES), name, Format.ofName(file), size, sink);
    } catch (IOException e) {
      sink.accept(unreadable(name, e));
    }
  }

  private void read(
      BufferedInputStream in,
      String name,
      @Nullable Format byName,
      long size,
      Consumer<Ingested> sink)
      throws IOException {
    Content content = Content.of(in);
    Format format;
    if (content instanceof Content.Readable readable) {
      format = byName == null ? readable.format() : byName;
    } else {
      sink.accept(content.skipped(name));
      return;
    }
    if (format == Format.JSON_LINES) {
      jsonLines.read(in, name, sink);
      return;
    }
    byte[] bytes = size > options.maxBytes() ? null : Bytes.read(in, options.maxBytes());
    if (bytes == null) {
      sink.accept(tooLarge(name, size));
      return;
    }
    sink.accept(
        switch (format) {
          case TEXT -> plainText.read(bytes, name);
          case HTML -> webPage.read(bytes, name);
          case JSON_LINES -> throw new IllegalStateException("JSON Lines are read above");
        });
  }

  private Skipped tooLarge(String name, long size) {
    String limit = Bytes.human(options.maxBytes());
    String message =
        size < 0
            ? "%s: more than the limit of %s; not read".formatted(name, limit)
            : "%s: %s, over the limit of %s; not read".formatted(name, Bytes.human(size), limit);
    return new Skipped(name, FindingCode.TOO_LARGE.finding(message));
  }

  private static Skipped unreadable(String name, IOException e) {
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return new Skipped(name, FindingCode.MISSING_FILE.finding(name + ": no such file"));
    }
    String why =
        e instanceof AccessDeniedException
            ? "no permission to read it"
            : Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName())
                .replace(name + ": ", "")
                .toLowerCase(Locale.ROOT);
    return new Skipped(name, FindingCode.UNREADABLE_FILE.finding(name + ": " + why));
  }
}
