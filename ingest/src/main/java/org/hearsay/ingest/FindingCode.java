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
  /** A web address in another form than http or https, or one that is none. */
  WEB_ADDRESS(true),
  /** A folder holds no file with a known ending, in itself or below. */
  NO_ARTICLES_IN_FOLDER(true),
  /** No bytes, or nothing but white space. */
  EMPTY_FILE(true),
  /** The bytes are no text: an image, a program, noise. */
  BINARY_FILE(true),
  /** A format that is recognised and not read: PDF, a ZIP archive, an office file, an image. */
  UNSUPPORTED_FORMAT(true),
  /** Over a limit of {@link IngestOptions}; the message names the size and the limit. */
  TOO_LARGE(true),
  /** Fewer words than an article has. */
  TOO_SHORT(true),
  /** A page that holds no running text: a front page, a video page, an error page. */
  NO_ARTICLE_TEXT(true),
  /** A line of JSON Lines that is no JSON object, or one without text and title. */
  BAD_JSON_LINE(true),
  /** A row of a table that cannot be parted into its columns, or one without text and title. */
  BAD_ROW(true),
  /** A table without a column that could be an article's text or title. */
  NO_TEXT_COLUMN(true),
  /** A compressed file that breaks off or is damaged; what stood before was read. */
  BROKEN_COMPRESSION(true),
  /** Unpacks to so much more than text does that it was not read further. */
  COMPRESSION_BOMB(true),
  /** A web archive that breaks off or is damaged; the records before the break were read. */
  BROKEN_ARCHIVE(true),
  /** The place where a stopped run was to go on is in none of the inputs any more. */
  RESUME_POINT_LOST(true),

  /** The server's name is not known. */
  UNKNOWN_HOST(true),
  /** An address of a private network, of this machine or of its provider; not asked. */
  FORBIDDEN_ADDRESS(true),
  /** No connection, or one that broke. */
  CONNECTION_FAILED(true),
  /** The server did not answer, or not to the end, within the time limit. */
  TIMED_OUT(true),
  /** The server answered with an error; the message names the status. */
  HTTP_ERROR(true),
  /** Redirects in a circle, too many of them, or one that leads nowhere. */
  BAD_REDIRECT(true),
  /** The site's robots.txt asks programs to stay away from that page. */
  ROBOTS_DISALLOW(true),
  /** A feed that is none, or is damaged beyond reading. */
  BAD_FEED(true),

  /** An archive's record that is no page: an image, a script, an answer with an error. */
  NOT_A_PAGE(true, true),
  /** Not in English, where only English was asked for. */
  NOT_ENGLISH(true, true),

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
  /** The page states two days of publication that are far apart; the likelier one stands. */
  DATES_CONFLICT(false),
  /** The page states two headlines that have hardly a word in common; the one in view stands. */
  HEADLINES_CONFLICT(false),
  /** The page prints other writers than its metadata state; those that it states stand. */
  BYLINES_CONFLICT(false),
  /** The page, as it came, breaks off. */
  CUT_OFF(false),
  /** The text was put together from a record of quotations, and was never printed like that. */
  COMPOSED_TEXT(false),
  /** An e-mail's attachments, or messages forwarded in it, were not read. */
  ATTACHMENT_LEFT_OUT(false),
  /** A plain-text file that starts like an HTML page, and was read as plain text. */
  LOOKS_LIKE_HTML(false);

  private final boolean skips;
  private final boolean usual;
  private final String code;

  FindingCode(boolean skips) {
    this(skips, false);
  }

  FindingCode(boolean skips, boolean usual) {
    this.skips = skips;
    this.usual = usual;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there is no article; otherwise there is one, with this said about it. */
  public boolean skips() {
    return skips;
  }

  /** Whether it is no trouble: counted, but neither listed nor a reason for an exit code. */
  public boolean isUsual() {
    return usual;
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
