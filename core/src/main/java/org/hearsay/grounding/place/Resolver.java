package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which place each mention of an article is, all of them together. What a mention itself
 * says comes first ("Athens, Georgia"); then a name means in an article what it means where it says
 * more; then each candidate is weighed by its size and kind and by how many of the other names lie
 * in its country, in its region, or near it. Used for one article, by one thread.
 */
final class Resolver {

  /** Rounds in which every name is decided anew by the others. */
  private static final int ROUNDS = 3;

  private static final int MOST_CANDIDATES = 60;
  private static final int MOST_NAMES = 300;

  /** The outlet's home and its country's words weigh as much as so many names. */
  private static final double HOME = 3;

  private static final double NEAR = 150;
  private static final double AROUND = 500;

  private final List<Mention> mentions;
  private final List<KnownPlace> home;
  private final List<@Nullable KnownPlace> containers = new ArrayList<>();

  /** Mentions that hold the one before them are the area as which they hold it. */
  private final Map<Integer, KnownPlace> holders = new HashMap<>();

  private final Map<String, Name> names = new LinkedHashMap<>();

  /** One name of the article: all its mentions without words of their own on where it lies. */
  private static final class Name {
    final List<NamedPlace> candidates;
    int count;
    @Nullable KnownPlace choice;
    @Nullable KnownPlace container;

    /** What it must be, because it holds another somewhere. */
    @Nullable KnownPlace fixed;

    Name(List<NamedPlace> candidates) {
      this.candidates = candidates;
    }
  }

  /**
   * @param home where the outlet is, as one more name of the article; none when unknown
   */
  Resolver(List<Mention> mentions, List<KnownPlace> home) {
    this.mentions = mentions;
    this.home = home;
  }

  /** For each mention its place, null where it cannot be told. */
  List<@Nullable KnownPlace> resolve() {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      KnownPlace container = container(i);
      containers.add(container);
      Name name = names.computeIfAbsent(key(mention), key -> new Name(mention.candidates()));
      name.count++;
      if (name.container == null) {
        name.container = container;
      }
    }
    holders.forEach(
        (i, area) -> {
          Name name = names.get(key(mentions.get(i)));
          if (name != null && name.fixed == null) {
            name.fixed = area;
          }
        });
    for (int round = 0; round < ROUNDS; round++) {
      Votes votes = new Votes(home);
      for (Name name : names.values()) {
        votes.add(name, 1);
      }
      for (Name name : names.values()) {
        votes.add(name, -1);
        name.choice =
            name.fixed != null ? name.fixed : best(name.candidates, name.container, votes);
        votes.add(name, 1);
      }
    }
    Votes votes = new Votes(home);
    names.values().forEach(name -> votes.add(name, 1));
    List<@Nullable KnownPlace> resolved = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Name name = names.get(key(mentions.get(i)));
      KnownPlace own = containers.get(i);
      KnownPlace holder = holders.get(i);
      if (holder != null) {
        resolved.add(holder);
      } else if (name == null) {
        resolved.add(null);
      } else if (own == null || own.equals(name.container)) {
        resolved.add(name.choice);
      } else {
        resolved.add(best(name.candidates, own, votes));
      }
    }
    return resolved;
  }

  /** What the mention at {@code i} itself says to lie in. */
  @Nullable KnownPlace containerOf(int i) {
    return containers.get(i);
  }

  private static String key(Mention mention) {
    return mention.key();
  }

  /** The area named right behind the mention and a comma, or in brackets, or after "in". */
  private @Nullable KnownPlace container(int i) {
    Mention mention = mentions.get(i);
    if (mention.form() == Mention.Form.DEMONYM || i + 1 >= mentions.size()) {
      return null;
    }
    Mention next = mentions.get(i + 1);
    if (next.sentence() != mention.sentence() || next.form() == Mention.Form.DEMONYM) {
      return null;
    }
    int gap = next.first() - mention.last();
    boolean comma = gap == 2 && mention.is(mention.last() + 1, ",");
    boolean bracket = gap == 2 && mention.is(mention.last() + 1, "(");
    boolean adjacent = gap == 1;
    boolean within = gap == 2 && mention.is(mention.last() + 1, "in");
    if (!comma && !bracket && !adjacent && !within) {
      return null;
    }
    KnownPlace area = comma && isList(mention, next) ? null : holder(mention, next);
    if (area == null && comma && i + 2 < mentions.size() && PlaceWords.isCounty(next.key())) {
      // "Springfield, Sangamon County, Illinois".
      area = containerBehind(mention, next, mentions.get(i + 2));
      if (area != null) {
        holders.put(i + 2, area);
      }
    } else if (area != null) {
      holders.put(i + 1, area);
    }
    return area;
  }

  /** "Sydney, Victoria and ...": a list, unless its first name is in its second for certain. */
  private static boolean isList(Mention mention, Mention next) {
    boolean listed =
        next.is(next.last() + 1, "and")
            || next.is(next.last() + 1, "or")
            || mention.is(mention.first() - 1, ",")
            || mention.is(mention.first() - 1, "and");
    if (!listed) {
      return false;
    }
    for (NamedPlace area : next.candidates()) {
      for (NamedPlace candidate : mention.candidates()) {
        if (rank(candidate.place().kind()) > rank(area.place().kind())
            && area.place().holds(candidate.place())) {
          return false;
        }
      }
    }
    return !mention.candidates().isEmpty();
  }

  private @Nullable KnownPlace containerBehind(Mention mention, Mention next, Mention third) {
    return third.sentence() == next.sentence()
            && third.first() - next.last() == 2
            && next.is(next.last() + 1, ",")
        ? holder(mention, third)
        : null;
  }

  /** The area among {@code next}'s candidates that may hold {@code mention}, not a list's next. */
  private static @Nullable KnownPlace holder(Mention mention, Mention next) {
    KnownPlace fallback = null;
    for (NamedPlace area : next.candidates()) {
      PlaceKind kind = area.place().kind();
      if (kind != PlaceKind.COUNTRY && kind != PlaceKind.ADMIN) {
        continue;
      }
      boolean known = false;
      boolean sameKind = false;
      for (NamedPlace candidate : mention.candidates()) {
        sameKind |= candidate.usual() && rank(candidate.place().kind()) <= rank(kind);
        if (holdsOrMay(area.place(), candidate.place())
            && rank(candidate.place().kind()) > rank(kind)) {
          known = true;
        }
      }
      if (known) {
        return area.place();
      }
      if (!sameKind && fallback == null && area.usual()) {
        fallback = area.place();
      }
    }
    return fallback;
  }

  private static boolean holdsOrMay(KnownPlace area, KnownPlace place) {
    return area.holds(place)
        || area.kind() == PlaceKind.ADMIN
            && area.country().equals(place.country())
            && (place.admin1().isEmpty() || area.admin1().isEmpty())
            && area.kilometresTo(place) < 400;
  }

  private static int rank(PlaceKind kind) {
    return switch (kind) {
      case REGION -> 0;
      case COUNTRY -> 1;
      case ADMIN -> 2;
      case COUNTY -> 3;
      case SETTLEMENT -> 4;
      case QUARTER, SITE -> 5;
    };
  }

  private @Nullable KnownPlace best(
      List<NamedPlace> candidates, @Nullable KnownPlace container, Votes votes) {
    KnownPlace best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    int looked = 0;
    for (NamedPlace candidate : candidates) {
      if (looked++ == MOST_CANDIDATES) {
        break;
      }
      KnownPlace place = candidate.place();
      if (container != null && (!holdsOrMay(container, place) || place.equals(container))) {
        continue;
      }
      double score = prior(candidate) + votes.of(place);
      if (score > bestScore) {
        best = place;
        bestScore = score;
      }
    }
    return best;
  }

  private static double prior(NamedPlace candidate) {
    KnownPlace place = candidate.place();
    double size = 0.9 * Math.log10(place.population() + 10);
    double kind =
        switch (place.kind()) {
          case REGION -> 9;
          case COUNTRY -> 4;
          case ADMIN -> 6 - size;
          case COUNTY -> 2.5;
          case SETTLEMENT -> place.capital() ? 0.7 : 0;
          case QUARTER -> -0.5;
          case SITE -> 6;
        };
    return size + kind - (candidate.usual() ? 0 : 1.5);
  }

  /** What the names chosen so far say for a place. */
  private static final class Votes {
    private final Map<String, Double> regions = new HashMap<>();
    private final List<KnownPlace> points = new ArrayList<>();

    Votes(List<KnownPlace> home) {
      for (KnownPlace place : home) {
        add(place, HOME);
      }
    }

    void add(Name name, int sign) {
      if (name.choice != null) {
        add(name.choice, sign * (1 + Math.log(name.count)));
      }
    }

    private void add(KnownPlace place, double weight) {
      if (!place.country().isEmpty()) {
        regions.merge(place.country(), weight, Double::sum);
        if (!place.admin1().isEmpty()) {
          regions.merge(place.country() + "." + place.admin1(), weight, Double::sum);
        }
      }
      if (place.kind() != PlaceKind.REGION && place.kind() != PlaceKind.COUNTRY) {
        if (weight > 0) {
          if (points.size() < MOST_NAMES) {
            points.add(place);
          }
        } else {
          points.remove(place);
        }
      }
    }

    double of(KnownPlace place) {
      double country = Math.max(0, regions.getOrDefault(place.country(), 0.0));
      double admin =
          place.admin1().isEmpty()
              ? 0
              : Math.max(0, regions.getOrDefault(place.country() + "." + place.admin1(), 0.0));
      double near = 0;
      if (!place.kind().isArea()) {
        for (KnownPlace point : points) {
          double kilometres = place.kilometresTo(point);
          near += kilometres < NEAR ? 1 : kilometres < AROUND ? 0.4 : 0;
        }
      }
      return 2.0 * Math.log(1 + country) + 1.8 * Math.log(1 + admin) + 1.0 * Math.log(1 + near);
    }
  }
}
