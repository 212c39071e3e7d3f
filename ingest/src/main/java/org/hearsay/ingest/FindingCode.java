package org.hearsay.ingest;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.provenance.Finding;

/**
 * Everything that {@code ingest} finds amiss. The printed code is the constant's name in lower case
 * with hyphens ({@code empty-file}); it is stable. Codes that {@linkplain #skips() skip} mean that
 * the input, or the line, gave no article.
 */
public enum FindingCode {
  /** Nothing is there under that name, or a link leads nowhere. */
  MISSING_FILE(true),
  /** It is there and could not be read: permissions, a broken disk, an odd file. */
  UNREADABLE_FILE(true),
  /** A web address was given; Hearsay does not fetch pages. */
  WEB_ADDRESS(true),
  /** A folder holds no file with a known ending, in itself or below. */
  NO_ARTICLES_IN_FOLDER(true),
  /** No bytes, or nothing but white space. */
  EMPTY_FILE(true),
  /** The bytes are no text: an image, a program, noise. */
  BINARY_FILE(true),
  /**
   * A format that is recognised and not read yet: PDF, a ZIP archive, a Word file, WARC, a feed.
   */
  UNSUPPORTED_FORMAT(true),
  /** Over a limit of {@link IngestOptions}; the message names the size and the limit. */
  TOO_LARGE(true),
  /** Fewer words than an article has. */
  TOO_SHORT(true),
  /** A page that holds no running text: a front page, a video page, an error page. */
  NO_ARTICLE_TEXT(true),
  /** A line of JSON Lines that is no JSON object, or one without text and title. */
  BAD_JSON_LINE(true),

  /** The text has a headline and no body. */
  HEADLINE_ONLY(false),
  /** The bytes say in no way how they are encoded; they were read as the likeliest encoding. */
  ENCODING_GUESSED(false),
  /** Meant to be UTF-8, but some bytes are not; each such place was read as U+FFFD. */
  INVALID_UTF8(false),
  /** Bytes that the stated encoding does not have; each such place was read as U+FFFD. */
  INVALID_BYTES(false),
  /** Half a surrogate pair in a JSON string; it was read as U+FFFD. */
  LONE_SURROGATE(false),
  /** A field of a JSON Lines line that could not be used, such as a date in no known form. */
  BAD_FIELD(false),
  /** The article states another day than the one given for all. */
  DATE_DIFFERS(false),
  /** A plain-text file that starts like an HTML page, and was read as plain text. */
  LOOKS_LIKE_HTML(false);

  private final boolean skips;
  private final String code;

  FindingCode(boolean skips) {
    this.skips = skips;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there is no article; otherwise there is one, with this said about it. */
  public boolean skips() {
    return skips;
  }

  /** As printed in {@link Finding#code()}. */
  public String code() {
    return code;
  }

  /** The constant printed as {@code code}; empty when the code is another stage's. */
  public static Optional<FindingCode> of(String code) {
    for (FindingCode candidate : values()) {
      if (candidate.code.equals(code)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  Finding finding(String message) {
    return Finding.of(code, message);
  }
}
