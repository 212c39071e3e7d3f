package org.hearsay.ingest.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as people and pages write them, made into such as can be asked. */
public final class WebAddress {

  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  private WebAddress() {}

  /**
   * An http or https address with a host, without fragment and user; other characters escaped; null
   * when {@code written} is none.
   */
  public static @Nullable URI parse(String written) {
    return resolve(null, written);
  }

  /**
   * As {@link #parse}, of an address that may be relative to another.
   *
   * @param base what {@code written} may be relative to; null when it may not
   */
  public static @Nullable URI resolve(@Nullable URI base, String written) {
    try {
      URI read = new URI(escaped(written.strip()));
      URI whole = base == null ? read : base.resolve(read);
      String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
      String authority = whole.getRawAuthority();
      if (!(scheme.equals("http") || scheme.equals("https")) || authority == null) {
        return null;
      }
      String host = authority.replaceFirst(":\\d*$", "");
      if (host.isEmpty() || host.contains("@")) {
        return null;
      }
      String port = authority.substring(host.length());
      String ascii =
          host.startsWith("[") ? host : IDN.toASCII(decoded(host)).toLowerCase(Locale.ROOT);
      String path =
          whole.getRawPath() == null || whole.getRawPath().isEmpty() ? "/" : whole.getRawPath();
      String query = whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery();
      URI uri = new URI(scheme + "://" + ascii + (port.equals(":") ? "" : port) + path + query);
      return uri.getHost() == null || uri.getPort() > 65_535 ? null : uri;
    } catch (URISyntaxException | IllegalArgumentException none) {
      return null;
    }
  }

  private static String decoded(String host) {
    return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static String escaped(String written) {
    StringBuilder out = new StringBuilder(written.length());
    for (byte b : written.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append(String.format("%%%02X", (int) c));
      }
    }
    // A percent sign that escapes nothing is meant as one.
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
