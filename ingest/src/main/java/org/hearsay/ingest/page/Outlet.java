package org.hearsay.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who published it: the site's name as it states it to others, the publisher in JSON-LD, the name
 * after the headline in the title when the address has it too, the address's host.
 */
final class Outlet {

  private Outlet() {}

  static @Nullable String find(
      String title, MetaTags meta, LinkedData linked, @Nullable String url) {
    String site = meta.first("og:site_name");
    if (site != null) {
      return site;
    }
    if (linked.publisher() != null) {
      return linked.publisher();
    }
    String stated =
        meta.first(
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "application-name",
            "apple-mobile-web-app-title");
    if (stated != null && !stated.startsWith("http")) {
      return stated;
    }
    String host = host(url);
    if (host == null) {
      return null;
    }
    String[] parts = Headline.SEPARATOR.split(title);
    String last = parts[parts.length - 1];
    String key = Words.key(last);
    return parts.length > 1 && key.length() > 2 && Words.key(host).startsWith(key) ? last : host;
  }

  /** Without {@code www.}; null for what is no address. */
  static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }
}
