package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Places by name: the list that ships with Hearsay and, over it, an installed index of GeoNames'
 * places. A place of both is one place, with the list's point where it is an area (GeoNames' cities
 * say nothing of where a country's middle lies) and GeoNames' number and point else. Immutable;
 * thread-safe.
 */
public final class Gazetteer {

  /** A settlement of the list and one of GeoNames with its name are one when this near, in km. */
  private static final double SAME = 40;

  private static final Gazetteer STARTER = new Gazetteer(StarterList.load(), null);

  private final Map<String, List<NamedPlace>> listed = new HashMap<>();
  private final Map<String, List<NamedPlace>> abbreviations = new HashMap<>();
  private final Map<String, KnownPlace> demonyms = new HashMap<>();
  private final Map<String, KnownPlace> countries = new HashMap<>();
  private final Map<String, KnownPlace> capitals = new HashMap<>();
  private final @Nullable GazetteerIndex index;

  private Gazetteer(List<StarterList.Line> lines, @Nullable GazetteerIndex index) {
    this.index = index;
    for (StarterList.Line line : lines) {
      KnownPlace place = joined(line.place());
      name(line.place().name(), place, true);
      line.aliases().forEach(alias -> name(alias, place, true));
      for (String abbreviation : line.abbreviations()) {
        abbreviations
            .computeIfAbsent(abbreviation, unseen -> new ArrayList<>())
            .add(new NamedPlace(place, true));
      }
      for (String demonym : line.demonyms()) {
        demonyms.putIfAbsent(demonym, place);
      }
      if (place.kind() == PlaceKind.COUNTRY) {
        countries.putIfAbsent(place.country(), place);
      }
      if (place.capital()) {
        capitals.putIfAbsent(place.country(), place);
      }
    }
  }

  /** The list that ships with Hearsay, alone. */
  public static Gazetteer starter() {
    return STARTER;
  }

  /** The list that ships with Hearsay, and an installed index. */
  public static Gazetteer with(GazetteerIndex index) {
    return new Gazetteer(StarterList.load(), index);
  }

  /** Of other lines than those that ship. */
  static Gazetteer of(List<StarterList.Line> lines) {
    return new Gazetteer(lines, null);
  }

  private void name(String name, KnownPlace place, boolean usual) {
    List<NamedPlace> places =
        listed.computeIfAbsent(PlaceNames.key(name), key -> new ArrayList<>(1));
    NamedPlace named = new NamedPlace(place, usual);
    if (!places.contains(named)) {
      places.add(named);
    }
  }

  /** What the list says of a place, with what the index knows of it. */
  private KnownPlace joined(KnownPlace place) {
    if (index == null) {
      return place;
    }
    for (NamedPlace named : index.find(PlaceNames.key(place.name()))) {
      KnownPlace other = named.place();
      if (isSame(place, other)) {
        return place.kind() == PlaceKind.SETTLEMENT
            ? other
            : place.withGeonamesId(other.geonamesId());
      }
    }
    return place;
  }

  private static boolean isSame(KnownPlace listed, KnownPlace other) {
    if (!listed.country().equals(other.country())) {
      return false;
    }
    return switch (listed.kind()) {
      case REGION, COUNTY, SITE, QUARTER -> false;
      case COUNTRY -> other.kind() == PlaceKind.COUNTRY;
      case ADMIN ->
          other.kind() == PlaceKind.ADMIN
              && !listed.admin1().isEmpty()
              && listed.admin1().equals(other.admin1());
      case SETTLEMENT -> other.kind() == PlaceKind.SETTLEMENT && listed.kilometresTo(other) < SAME;
    };
  }

  /** The places called {@code name}, those of the list first; none when it is not known. */
  List<NamedPlace> find(String name) {
    String key = PlaceNames.key(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<NamedPlace> own = listed.getOrDefault(key, List.of());
    if (index == null) {
      return own;
    }
    List<NamedPlace> installed = index.find(key);
    if (own.isEmpty()) {
      return installed;
    }
    List<NamedPlace> all = new ArrayList<>(own);
    for (NamedPlace named : installed) {
      if (own.stream().noneMatch(known -> isKnown(known.place(), named.place()))) {
        all.add(named);
      }
    }
    return all;
  }

  private static boolean isKnown(KnownPlace own, KnownPlace other) {
    return own.geonamesId() != 0 && own.geonamesId() == other.geonamesId() || isSame(own, other);
  }

  /** The places that {@code text}, written just so, abbreviates ("Ky."). */
  List<NamedPlace> abbreviated(String text) {
    return abbreviations.getOrDefault(text, List.of());
  }

  /** The place whose people or things are called {@code word} ("Syrian"), or null. */
  @Nullable KnownPlace ofDemonym(String word) {
    return demonyms.get(word);
  }

  /** The country of the ISO 3166-1 code {@code code}, or null. */
  @Nullable KnownPlace country(String code) {
    return countries.get(code);
  }

  /** The capital of the country with the ISO 3166-1 code {@code code}, or null. */
  @Nullable KnownPlace capital(String code) {
    return capitals.get(code);
  }

  /**
   * Whether an index is installed, so that a name not found is that of a small place or of none.
   */
  boolean isFull() {
    return index != null;
  }
}
