package org.hearsay.grounding.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Where an outlet is at home, as far as its name or its address say: {@code Toledo Blade}, {@code
 * toledoblade.com}, {@code example.co.uk}. Immutable; thread-safe.
 */
final class OutletHome {

  /** A shorter beginning of an address is chance: "read", "york". */
  private static final int SHORTEST = 5;

  /** A smaller place is none that an outlet is called after for certain. */
  private static final long SMALLEST = 20_000;

  /** Top-level domains that are not the country's code. */
  private static final Map<String, String> DOMAINS = Map.of("uk", "GB", "gov", "US", "mil", "US");

  private final Gazetteer gazetteer;

  OutletHome(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The places that tell the outlet's home; none when nothing does. */
  List<KnownPlace> of(Article article) {
    List<KnownPlace> home = new ArrayList<>();
    String host = host(article.url());
    String outlet = article.outlet();
    if (host == null && outlet != null && outlet.indexOf(' ') < 0 && outlet.indexOf('.') > 0) {
      host = outlet.toLowerCase(Locale.ROOT);
    }
    if (host != null && host.length() <= PlaceNames.LONGEST) {
      String[] labels = host.split("\\.");
      String top = labels[labels.length - 1];
      KnownPlace country =
          gazetteer.country(DOMAINS.getOrDefault(top, top.toUpperCase(Locale.ROOT)));
      // Islands sell their domains to whoever likes the letters.
      if (labels.length > 1 && country != null && country.population() > 1_000_000) {
        home.add(country);
      }
      for (int i = 0; i + 1 < labels.length; i++) {
        add(beginning(labels[i]), home);
      }
    }
    if (outlet != null && outlet.indexOf(' ') > 0 && outlet.length() <= PlaceNames.LONGEST) {
      String[] words = outlet.split(" ");
      add(largest(words.length > 2 ? words[0] + " " + words[1] : words[0]), home);
      add(largest(words[0]), home);
    }
    return home;
  }

  private static void add(@Nullable KnownPlace place, List<KnownPlace> home) {
    if (place != null && home.stream().noneMatch(place::equals)) {
      home.add(place);
    }
  }

  /** The place with the longest name with which a label of an address begins. */
  private @Nullable KnownPlace beginning(String label) {
    for (int end = label.length(); end >= SHORTEST; end--) {
      KnownPlace place = largest(label.substring(0, end));
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private @Nullable KnownPlace largest(String name) {
    KnownPlace best = null;
    for (NamedPlace named : gazetteer.find(name)) {
      KnownPlace place = named.place();
      boolean large = place.population() >= SMALLEST || place.kind().isArea();
      if (named.usual()
          && large
          && place.kind() != PlaceKind.REGION
          && (best == null || place.population() > best.population())) {
        best = place;
      }
    }
    return best;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }
}
