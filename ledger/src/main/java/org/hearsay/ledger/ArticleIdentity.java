package org.hearsay.ledger;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What makes two texts versions of one article. The first of these that the article has:
 *
 * <ol>
 *   <li>its URL, without scheme, fragment, default port and the marks of a campaign ({@code
 *       utm_...}, {@code fbclid}, {@code gclid}); a site's front page names no article and does not
 *       count
 *   <li>the publisher's id together with the outlet
 *   <li>the file it was read from, as an absolute path, with {@code #id} for one line of many
 *   <li>its text, for what came through a pipe
 * </ol>
 */
final class ArticleIdentity {

  private ArticleIdentity() {}

  /** A key that is equal for two versions of one article. */
  static String of(Article article) {
    String url = article.url() == null ? null : url(article.url());
    if (url == null) {
      url = url(article.input());
    }
    if (url != null) {
      return "url:" + url;
    }
    if (article.id() != null && article.outlet() != null) {
      return "id:" + article.id() + "\t" + article.outlet();
    }
    if (!article.input().isEmpty() && !article.input().startsWith("-")) {
      try {
        return "file:" + Path.of(article.input()).toAbsolutePath().normalize();
      } catch (InvalidPathException notAPath) {
        return "text:" + article.sha256();
      }
    }
    return "text:" + article.sha256();
  }

  private static @Nullable String url(String text) {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException notAUrl) {
      return null;
    }
    String scheme = uri.getScheme();
    if (uri.getHost() == null
        || scheme == null
        || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
      return null;
    }
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    String query = query(uri.getRawQuery());
    if ((path.isEmpty() || path.equals("/")) && query.isEmpty()) {
      return null;
    }
    int port = uri.getPort();
    boolean usual = port == -1 || port == 80 || port == 443;
    return uri.getHost().toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port) + path + query;
  }

  private static String query(@Nullable String raw) {
    if (raw == null) {
      return "";
    }
    String kept =
        Arrays.stream(raw.split("&"))
            .filter(
                part ->
                    !part.isEmpty()
                        && !part.startsWith("utm_")
                        && !part.startsWith("fbclid=")
                        && !part.startsWith("gclid="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
