package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published text with what its page says about it. {@code text} is what every span points into:
 * for a plain-text input the file as decoded, unchanged; for every other input the headline, a
 * blank line and the body.
 *
 * @param input the path or URL as given; for one line of a JSON Lines file {@code path#id}
 * @param id the publisher's or corpus's own name for it; null when it has none
 * @param url where it was published; null when unknown
 * @param outlet who published it; null when unknown
 * @param headline where the headline stands in {@code text}; null when there is none
 * @param byline the writers' names as printed, possibly none
 * @param published when it was published; null when unknown
 * @param updated when it was last changed; null when unknown
 * @param language BCP 47 tag; null when not determined
 * @param wire the agency credited for the text, as printed; null when none is
 * @param text the whole text
 * @param body where the body stands in {@code text}; does not overlap the headline
 */
public record Article(
    String input,
    @Nullable String id,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable Span headline,
    List<String> byline,
    @Nullable ArticleDate published,
    @Nullable ArticleDate updated,
    @Nullable String language,
    @Nullable String wire,
    String text,
    Span body) {

  public Article {
    Objects.requireNonNull(input, "input");
    byline = List.copyOf(byline);
    if (body.end() > text.length()) {
      throw new IllegalArgumentException(
          input + ": body " + body + " reaches past the text's " + text.length() + " code units");
    }
    if (headline != null && (headline.end() > text.length() || headline.overlaps(body))) {
      throw new IllegalArgumentException(
          input
              + ": headline "
              + headline
              + " reaches into the body "
              + body
              + " or past the text");
    }
  }

  /** The headline's words, or null when there is no headline. */
  public @Nullable String headlineText() {
    return headline == null ? null : headline.of(text);
  }

  public String bodyText() {
    return body.of(text);
  }

  /**
   * SHA-256 of {@code text} in UTF-8, lower-case hexadecimal: two articles with it are one text.
   */
  public String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
