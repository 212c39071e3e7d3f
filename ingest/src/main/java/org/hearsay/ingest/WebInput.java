package org.hearsay.ingest;

import java.util.Arrays;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.web.FetchLimits;
import org.hearsay.ingest.web.Fetched;
import org.hearsay.ingest.web.Fetched.Answer;
import org.hearsay.ingest.web.Fetched.Failed;
import org.hearsay.ingest.web.Fetched.NotModified;
import org.hearsay.ingest.web.Fetcher;
import org.jspecify.annotations.Nullable;

/** Web addresses as inputs. Opens its connections with the first; not thread-safe. */
final class WebInput implements AutoCloseable {

  private final WebPage webPage;
  private final PlainText plainText;
  private final IngestOptions options;
  private @Nullable Fetcher fetcher;

  WebInput(WebPage webPage, PlainText plainText, IngestOptions options) {
    this.webPage = webPage;
    this.plainText = plainText;
    this.options = options;
  }

  static boolean isAddress(String input) {
    return input.regionMatches(true, 0, "http://", 0, 7)
        || input.regionMatches(true, 0, "https://", 0, 8);
  }

  Fetcher fetcher() {
    Fetcher open = fetcher;
    if (open == null) {
      open = new Fetcher(FetchLimits.of(options.maxBytes()), options.allowPrivate());
      fetcher = open;
    }
    return open;
  }

  void takeIn(String address, Intake intake) {
    if (intake.doneIn(address) == Intake.NOTHING) {
      Fetched fetched = fetcher().fetch(address);
      long size = fetched instanceof Answer answer ? answer.body().length : 0;
      intake.take(
          address, size, new Mark(address, 0, 0), () -> read(address, fetched, Delivery.UNKNOWN));
    }
  }

  /**
   * Pure: done on any thread.
   *
   * @param beside what is known from elsewhere, such as a feed
   */
  Ingested read(String address, Fetched fetched, Delivery beside) {
    if (fetched instanceof Answer answer) {
      return read(address, answer, beside);
    } else if (fetched instanceof Failed failed) {
      return skipped(address, code(failed.failure()), failed.why());
    } else if (fetched instanceof NotModified) {
      return skipped(address, FindingCode.HTTP_ERROR, "answered with 304, without being asked");
    }
    throw new IllegalStateException(address + ": " + fetched);
  }

  private Ingested read(String address, Answer answer, Delivery beside) {
    byte[] bytes = answer.body();
    Content content =
        Content.ofHead(Arrays.copyOf(bytes, Math.min(bytes.length, Content.HEAD_BYTES)));
    if (!(content instanceof Content.Readable readable)) {
      return content instanceof Content.Archive || content instanceof Content.Compressed
          ? skipped(address, FindingCode.UNSUPPORTED_FORMAT, "an archive; fetch it to a file first")
          : content.skipped(address);
    }
    Delivery delivery =
        Delivery.of(answer.contentType(), answer.url(), answer.cut())
            .from(beside.outlet(), beside.published(), beside.credit());
    String type = answer.contentType() == null ? "" : answer.contentType();
    return switch (readable.format()) {
      case TEXT ->
          type.contains("html")
              ? webPage.read(bytes, address, delivery)
              : plainText.read(bytes, address);
      case HTML -> webPage.read(bytes, address, delivery);
      case MAIL, JSON_LINES, TABLE, ARCHIVE, PACKED_ARCHIVE ->
          skipped(address, FindingCode.UNSUPPORTED_FORMAT, "no page; fetch it to a file first");
    };
  }

  private static FindingCode code(Fetched.Failure failure) {
    return switch (failure) {
      case BAD_ADDRESS -> FindingCode.WEB_ADDRESS;
      case UNKNOWN_HOST -> FindingCode.UNKNOWN_HOST;
      case FORBIDDEN_ADDRESS -> FindingCode.FORBIDDEN_ADDRESS;
      case NO_CONNECTION -> FindingCode.CONNECTION_FAILED;
      case TIMED_OUT -> FindingCode.TIMED_OUT;
      case ERROR_STATUS -> FindingCode.HTTP_ERROR;
      case BAD_REDIRECT -> FindingCode.BAD_REDIRECT;
      case TOO_LARGE -> FindingCode.TOO_LARGE;
      case UNKNOWN_CODING -> FindingCode.UNSUPPORTED_FORMAT;
    };
  }

  static Skipped skipped(String address, FindingCode code, String why) {
    return new Skipped(address, code.finding(address + ": " + why));
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
  }
}
