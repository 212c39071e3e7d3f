package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Source;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.EntityType;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The fullest form in the article of each name in it: "Assad" is "Bashar al-Assad". */
final class Names {

  private final String text;
  private final TreeMap<Integer, Entity> entities = new TreeMap<>();
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<Span, String> sources = new HashMap<>();

  Names(AttributedArticle attributed) {
    text = attributed.parsed().text();
    for (Entity entity : attributed.parsed().entities()) {
      if (entity.type().isNamed()) {
        entities.put(entity.span().start(), entity);
        String name = name(entity);
        if (entity.type() != EntityType.LOCATION) {
          int last = name.lastIndexOf(' ');
          if (last > 0) {
            fullest.putIfAbsent(key(name.substring(last + 1)), name);
          }
        }
      }
    }
    for (Source source : attributed.sources()) {
      if (isNamed(source)) {
        for (Span mention : source.mentions()) {
          sources.putIfAbsent(mention, source.name());
        }
      }
    }
  }

  private static boolean isNamed(Source source) {
    return switch (source.kind()) {
      case NAMED_PERSON, NAMED_GROUP, MEDIA -> true;
      case UNNAMED_PERSON, UNNAMED_GROUP, DOCUMENT, POLL_OR_DATA, UNSPECIFIED -> false;
    };
  }

  /** The fullest name of whoever the word at {@code word} names; null when it is no name. */
  @Nullable String of(Span word) {
    Map.Entry<Integer, Entity> before = entities.floorEntry(word.start());
    if (before != null && before.getValue().span().overlaps(word)) {
      String name = name(before.getValue());
      return name.indexOf(' ') >= 0 || before.getValue().type() == EntityType.LOCATION
          ? name
          : fullest.getOrDefault(key(name), name);
    }
    return sources.get(word);
  }

  private String name(Entity entity) {
    return words(entity.span().of(text));
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** White space, line ends too, made single spaces. */
  static String words(String text) {
    return String.join(" ", List.of(text.strip().split("\\s+")));
  }
}
