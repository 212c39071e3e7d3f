package org.hearsay.ingest;

import java.io.BufferedInputStream;
import java.io.EOFException;
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
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.ZipException;
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
  private final MailArticle mail;
  private final JsonLines jsonLines;
  private final CsvTable table;
  private final Archive archive;

  public Ingest(IngestOptions options) {
    this.options = Objects.requireNonNull(options, "options");
    ArticleCheck check = new ArticleCheck(options);
    this.plainText = new PlainText(check);
    this.webPage = new WebPage(check);
    this.mail = new MailArticle(check, webPage);
    this.jsonLines = new JsonLines(check, options);
    this.table = new CsvTable(check, options);
    this.archive = new Archive(webPage, options);
  }

  /**
   * Reads each input in turn: a file, a folder (its files with a known ending, by name, and those
   * of the folders in it), a web address, or {@value #STANDARD_INPUT} for standard input.
   */
  public void read(List<String> inputs, Consumer<Ingested> sink) {
    takeIn(inputs, null, System.in, unread -> sink.accept(unread.read()));
  }

  /**
   * Reads one stream to its end: a page, a text, JSON Lines, an archive, told by its first bytes.
   * JSON Lines are handed on while they come in. The stream is not closed.
   *
   * @param name what the articles' {@code input} says
   */
  public void readStream(InputStream in, String name, Consumer<Ingested> sink) {
    stream(in, name, new Intake(null, unread -> sink.accept(unread.read())));
  }

  /**
   * Takes in each input in turn and leaves the reading to others: what is handed on may be read on
   * any thread.
   *
   * @param after the last that an earlier, stopped call with the same inputs handed on, after which
   *     this one begins; null to begin at the beginning
   * @param standardInput what {@value #STANDARD_INPUT} stands for
   */
  public void takeIn(
      List<String> inputs, @Nullable Mark after, InputStream standardInput, Consumer<Unread> sink) {
    Intake intake = new Intake(after, sink);
    try (WebInput web = new WebInput(webPage, plainText, options)) {
      for (String input : inputs) {
        if (input.equals(STANDARD_INPUT)) {
          stream(standardInput, input, intake);
        } else if (WebInput.isAddress(input)) {
          web.takeIn(input, intake);
        } else {
          InputFiles.of(input).forEach(file -> file(file, input, intake), intake::skip);
        }
      }
    }
    Mark missed = intake.missed();
    if (missed != null) {
      String message = missed.file() + ": was read last, and is not among the inputs any more";
      sink.accept(
          new Unread(
              missed.file(),
              0,
              missed,
              0,
              () -> new Skipped(missed.file(), FindingCode.RESUME_POINT_LOST.finding(message))));
    }
  }

  /**
   * How many bytes the inputs have on disk together, which {@link Unread#reached} counts up to; -1
   * when one of them is a stream or an address, whose length nobody knows.
   */
  public static long size(List<String> inputs) {
    AtomicLong size = new AtomicLong();
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT) || WebInput.isAddress(input)) {
        return -1;
      }
      InputFiles.of(input).forEach(file -> size.addAndGet(file.toFile().length()), none -> {});
    }
    return size.get();
  }

  private void stream(InputStream in, String name, Intake intake) {
    read(new BufferedInputStream(in, Content.HEAD_BYTES), name, null, -1, intake);
  }

  private void file(Path file, String given, Intake intake) {
    String name = file.toString().isEmpty() ? given : file.toString();
    Format byName = Format.ofName(file);
    if (byName == Format.PACKED_ARCHIVE) {
      archive.takeInPacked(file, name, intake);
      return;
    }
    // A named pipe, such as the shell's <(...), has no size and no position; it is read up to the
    // limit, as a stream: Files.newInputStream would ask for its position.
    boolean regular = Files.isRegularFile(file);
    try (InputStream in =
        regular ? Files.newInputStream(file) : new FileInputStream(file.toFile())) {
      long size = regular ? Files.size(file) : -1;
      BufferedInputStream buffered = new BufferedInputStream(in, Content.HEAD_BYTES);
      if (regular && Content.of(buffered) instanceof Content.Archive) {
        archive.takeIn(file, name, intake);
      } else {
        read(buffered, name, byName, size, intake);
      }
      intake.past(Math.max(size, 0));
    } catch (IOException e) {
      intake.skipRest(unreadable(name, e));
    }
  }

  private void read(
      BufferedInputStream in, String name, @Nullable Format byName, long size, Intake intake) {
    try {
      Content content = Content.of(in);
      if (content instanceof Content.Archive) {
        archive.takeIn(in, name, intake);
      } else if (content instanceof Content.Compressed) {
        unpacked(in, name, byName, intake);
      } else if (content instanceof Content.Readable readable) {
        readAs(in, name, byName == null ? readable.format() : byName, size, intake);
      } else {
        intake.skip(content.skipped(name));
      }
    } catch (IOException e) {
      intake.skipRest(unreadable(name, e));
    }
  }

  /** What is packed with gzip: a file of any format but an archive, which has its own reader. */
  private void unpacked(
      BufferedInputStream packed, String name, @Nullable Format byName, Intake intake)
      throws IOException {
    try {
      Gunzip unpacking = Gunzip.of(packed);
      intake.at(unpacking::packed);
      BufferedInputStream in = new BufferedInputStream(unpacking, Content.HEAD_BYTES);
      Content content = Content.of(in);
      if (content instanceof Content.Readable readable) {
        readAs(in, name, byName == null ? readable.format() : byName, -1, intake);
      } else if (content instanceof Content.Compressed || content instanceof Content.Archive) {
        String message = name + ": compressed twice; unpack it first";
        intake.skip(new Skipped(name, FindingCode.UNSUPPORTED_FORMAT.finding(message)));
      } else {
        intake.skip(content.skipped(name));
      }
    } catch (CompressionBomb bomb) {
      intake.skipRest(
          new Skipped(name, FindingCode.COMPRESSION_BOMB.finding(name + ": " + bomb.getMessage())));
    } catch (EOFException | ZipException broken) {
      String message = name + ": the compressed file breaks off or is damaged";
      intake.skipRest(new Skipped(name, FindingCode.BROKEN_COMPRESSION.finding(message)));
    } finally {
      intake.at(null);
    }
  }

  private void readAs(BufferedInputStream in, String name, Format format, long size, Intake intake)
      throws IOException {
    switch (format) {
      case JSON_LINES -> jsonLines.takeIn(in, name, intake);
      case TABLE -> table.takeIn(in, name, intake);
      case TEXT, HTML, MAIL, ARCHIVE, PACKED_ARCHIVE -> {
        if (intake.doneIn(name) != Intake.NOTHING) {
          return;
        }
        Mark mark = new Mark(name, 0, 0);
        byte[] bytes = size > options.maxBytes() ? null : Bytes.read(in, options.maxBytes());
        if (bytes == null) {
          intake.skip(tooLarge(name, size), mark);
        } else {
          intake.take(name, bytes.length, mark, () -> one(bytes, name, format));
        }
      }
    }
  }

  private Ingested one(byte[] bytes, String name, Format format) {
    return switch (format) {
      case HTML -> webPage.read(bytes, name);
      case MAIL -> mail.read(bytes, name);
      case TEXT, JSON_LINES, TABLE, ARCHIVE, PACKED_ARCHIVE -> plainText.read(bytes, name);
    };
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
