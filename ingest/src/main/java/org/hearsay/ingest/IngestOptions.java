package org.hearsay.ingest;

import java.util.Map;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is told beyond the inputs themselves.
 *
 * @param date the date of every article that does not state its own; null when unknown. Where an
 *     article states another day, its own stands and {@link FindingCode#DATE_DIFFERS} is attached
 * @param outlet the outlet of every article that does not state its own; null when unknown
 * @param maxBytes the largest file, page or line that is read, in bytes; more than 0
 * @param maxTextLength the longest article text that is taken, in UTF-16 code units; more than 0
 * @param minWords an article with fewer words, headline and body together, is no article; 0 or more
 * @param englishOnly whether articles in other languages are passed over
 * @param allowPrivate whether web addresses in private networks and on this machine are asked
 * @param columns which column of a table holds what: {@code text}, {@code title} and the other
 *     names of JSON Lines' fields, to the column's name; what is not among them goes by the usual
 *     names
 */
public record IngestOptions(
    @Nullable ArticleDate date,
    @Nullable String outlet,
    long maxBytes,
    int maxTextLength,
    int minWords,
    boolean englishOnly,
    boolean allowPrivate,
    Map<String, String> columns) {

  /** 16 MiB: no news page comes near it. */
  public static final long MAX_BYTES = 16L << 20;

  /** Two million code units, about 340,000 words: longer than a long novel. */
  public static final int MAX_TEXT_LENGTH = 2_000_000;

  /** Five words: a headline alone has them, a stray "OK" or "404" has not. */
  public static final int MIN_WORDS = 5;

  /** No date, no outlet, the usual limits. */
  public static final IngestOptions DEFAULT = new IngestOptions(null, null);

  public IngestOptions {
    columns = Map.copyOf(columns);
    if (maxBytes <= 0 || maxBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("maxBytes is not in (0, 2^31 - 17]: " + maxBytes);
    }
    if (maxTextLength <= 0 || minWords < 0) {
      throw new IllegalArgumentException(
          "not limits: maxTextLength " + maxTextLength + ", minWords " + minWords);
    }
  }

  /** The usual limits. */
  public IngestOptions(@Nullable ArticleDate date, @Nullable String outlet) {
    this(date, outlet, MAX_BYTES, MAX_TEXT_LENGTH, MIN_WORDS, false, false, Map.of());
  }

  public IngestOptions withMaxBytes(long limit) {
    return new IngestOptions(
        date, outlet, limit, maxTextLength, minWords, englishOnly, allowPrivate, columns);
  }

  public IngestOptions withMaxTextLength(int limit) {
    return new IngestOptions(
        date, outlet, maxBytes, limit, minWords, englishOnly, allowPrivate, columns);
  }

  public IngestOptions withMinWords(int limit) {
    return new IngestOptions(
        date, outlet, maxBytes, maxTextLength, limit, englishOnly, allowPrivate, columns);
  }

  public IngestOptions withEnglishOnly(boolean only) {
    return new IngestOptions(
        date, outlet, maxBytes, maxTextLength, minWords, only, allowPrivate, columns);
  }

  public IngestOptions withAllowPrivate(boolean allow) {
    return new IngestOptions(
        date, outlet, maxBytes, maxTextLength, minWords, englishOnly, allow, columns);
  }

  public IngestOptions withColumns(Map<String, String> named) {
    return new IngestOptions(
        date, outlet, maxBytes, maxTextLength, minWords, englishOnly, allowPrivate, named);
  }
}
