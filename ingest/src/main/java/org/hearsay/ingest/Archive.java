package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.archive.ArchiveRecord;
import org.hearsay.ingest.archive.ArchivedResponse;
import org.hearsay.ingest.archive.BrokenArchive;
import org.hearsay.ingest.archive.Records;
import org.hearsay.ingest.web.ContentCoding;
import org.hearsay.ingest.web.ContentCoding.Decoded;
import org.jspecify.annotations.Nullable;

/**
 * Web archives: WARC files, plain or packed record by record, and WACZ files that hold such. One
 * record is handed on before the next is taken in. An article's input is {@code FILE#NUMBER}, the
 * number counting all records of the file from 1.
 */
final class Archive {

  /** Parts the name of a WACZ file from the name of an archive in it. */
  private static final String WITHIN = "!";

  private final WebPage webPage;
  private final IngestOptions options;

  Archive(WebPage webPage, IngestOptions options) {
    this.webPage = webPage;
    this.options = options;
  }

  /** A file on disk, of which a part that was done before is passed over unread. */
  void takeIn(Path file, String name, Intake intake) throws IOException {
    long done = intake.doneIn(name);
    if (done == Intake.ALL) {
      return;
    }
    long hint = intake.hint();
    if (done > 0 && hint > 0 && resumes(file, hint)) {
      try (FileChannel channel = FileChannel.open(file)) {
        records(channel.position(hint), name, hint, done - 1, done, intake);
      }
      return;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      records(channel, name, 0, 0, done, intake);
    }
  }

  /** Whether a record begins there: in files packed as a whole, none can be found by its place. */
  private boolean resumes(Path file, long offset) {
    try (FileChannel channel = FileChannel.open(file);
        Records records = Records.of(channel.position(offset), options.maxBytes(), offset, 0)) {
      return records.next() != null;
    } catch (IOException noRecord) {
      return false;
    }
  }

  /** A stream, such as standard input. */
  void takeIn(InputStream in, String name, Intake intake) throws IOException {
    long done = intake.doneIn(name);
    if (done != Intake.ALL) {
      records(Channels.newChannel(in), name, 0, 0, done, intake);
    }
  }

  /** A WACZ file (the WACZ format, 1.1.1): the archives are its files {@code archive/*.warc.gz}. */
  void takeInPacked(Path file, String name, Intake intake) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream()
              .filter(entry -> isArchive(entry.getName()))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      if (entries.isEmpty()) {
        skip(name, FindingCode.UNSUPPORTED_FORMAT, "a ZIP archive without WARC files", intake);
      }
      for (ZipEntry entry : entries) {
        try (InputStream in = zip.getInputStream(entry)) {
          takeIn(in, name + WITHIN + entry.getName(), intake);
        }
        intake.past(entry.getCompressedSize());
      }
    } catch (IOException broken) {
      skip(name, FindingCode.BROKEN_ARCHIVE, "no WACZ archive, or a damaged one", intake);
    }
  }

  private static boolean isArchive(String entry) {
    String lower = entry.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  private static void skip(String name, FindingCode code, String why, Intake intake) {
    intake.skip(new Skipped(name, code.finding(name + ": " + why)));
  }

  /**
   * @param before how many records stand before the channel's place
   * @param done the number of the last record that was done before
   */
  private void records(
      ReadableByteChannel channel, String name, long begin, long before, long done, Intake intake)
      throws IOException {
    try (Records records = Records.of(channel, options.maxBytes(), begin, before)) {
      for (ArchiveRecord record = records.next(); record != null; record = records.next()) {
        if (record.number() > done) {
          ArchiveRecord next = record;
          Mark mark = new Mark(name, record.number(), record.offset());
          String input = name + "#" + record.number();
          byte[] block = record.block();
          long size = block == null ? 0 : block.length;
          intake.take(input, size, mark, () -> read(next, input));
        }
      }
    } catch (BrokenArchive broken) {
      String message =
          "%s: %s at byte %,d; the records before were read"
              .formatted(name, broken.getMessage(), broken.offset());
      intake.skip(
          new Skipped(name, FindingCode.BROKEN_ARCHIVE.finding(message)),
          new Mark(name, broken.number(), broken.offset()));
    }
  }

  /** Pure: done on any thread. */
  private Ingested read(ArchiveRecord record, String input) {
    byte[] block = record.block();
    String uri = record.uri();
    if (block == null) {
      return tooLarge(input, uri, record.length());
    }
    if (!record.http()) {
      return page(block, record.mediaType(), null, uri, input);
    }
    ArchivedResponse response = ArchivedResponse.parse(block);
    if (response.status() != 200) {
      return skipped(input, uri, FindingCode.NOT_A_PAGE, "answered with " + response.status());
    }
    return page(
        response.body(),
        response.header("content-type"),
        response.header("content-encoding"),
        uri,
        input);
  }

  private Ingested page(
      byte[] body,
      @Nullable String contentType,
      @Nullable String coding,
      @Nullable String uri,
      String input) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !type.contains("html")) {
      return skipped(input, uri, FindingCode.NOT_A_PAGE, "is " + type);
    }
    Decoded decoded = ContentCoding.decode(body, coding, options.maxBytes());
    return switch (decoded.state()) {
      case TOO_LARGE -> tooLarge(input, uri, -1);
      case UNKNOWN -> skipped(input, uri, FindingCode.UNSUPPORTED_FORMAT, "packed with " + coding);
      case WHOLE, CUT ->
          isPage(decoded.bytes(), type)
              ? webPage.read(
                  decoded.bytes(),
                  input,
                  Delivery.of(contentType, uri, decoded.state() == ContentCoding.State.CUT))
              : skipped(input, uri, FindingCode.NOT_A_PAGE, "is no page");
    };
  }

  /** What says that it is a page is believed, unless it is empty or plainly something else. */
  private static boolean isPage(byte[] bytes, String type) {
    Content content =
        Content.ofHead(Arrays.copyOf(bytes, Math.min(bytes.length, Content.HEAD_BYTES)));
    return content instanceof Content.Readable readable
        && (!type.isEmpty() || readable.format() == Format.HTML);
  }

  private Skipped tooLarge(String input, @Nullable String uri, long length) {
    String size = length < 0 ? "unpacks to more than" : Bytes.human(length) + ", over";
    return skipped(
        input,
        uri,
        FindingCode.TOO_LARGE,
        size + " the limit of " + Bytes.human(options.maxBytes()) + "; not read");
  }

  private static Skipped skipped(String input, @Nullable String uri, FindingCode code, String why) {
    String named = uri == null ? input : input + " (" + uri + ")";
    return new Skipped(input, code.finding(named + ": " + why));
  }
}
