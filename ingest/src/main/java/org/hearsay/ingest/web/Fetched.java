package org.hearsay.ingest.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of asking for an address. */
public sealed interface Fetched {

  /** Why there are no bytes. */
  enum Failure {
    BAD_ADDRESS,
    UNKNOWN_HOST,
    FORBIDDEN_ADDRESS,
    NO_CONNECTION,
    TIMED_OUT,
    ERROR_STATUS,
    BAD_REDIRECT,
    TOO_LARGE,
    UNKNOWN_CODING
  }

  /**
   * The server answered.
   *
   * @param url where in the end, after redirects
   * @param body unpacked
   * @param contentType as stated; null when it is not
   * @param etag for asking again; null when the server gave none
   * @param lastModified for asking again, as the server wrote it; null when it gave none
   * @param cut whether the answer broke off
   */
  record Answer(
      String url,
      byte[] body,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified,
      boolean cut)
      implements Fetched {}

  /** What was there the last time is still there (304). */
  record NotModified() implements Fetched {}

  /**
   * No answer, or none that can be used.
   *
   * @param why without the address, such as "answered with 404"
   * @param status 0 without an answer
   * @param retryAfter for how long the server asks to be left alone; null when it does not
   */
  record Failed(Failure failure, String why, int status, @Nullable Duration retryAfter)
      implements Fetched {

    static Failed of(Failure failure, String why) {
      return new Failed(failure, why, 0, null);
    }
  }
}
