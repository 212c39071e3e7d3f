package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The persons and bodies that an article names, the mentions of each together: "Boris Johnson", "Mr
 * Johnson" and "Johnson" are one; so are "World Health Organization" and "WHO".
 */
final class Names {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "dr",
          "dr.",
          "sir",
          "lord",
          "lady",
          "dame",
          "sen.",
          "sen",
          "rep.",
          "rep",
          "gov.",
          "gov",
          "gen.",
          "gen",
          "col.",
          "capt.",
          "lt.",
          "sgt.",
          "prof.",
          "president",
          "senator",
          "governor",
          "judge",
          "rev.",
          "the");

  /** One person or body. */
  static final class Name {
    private String fullest;
    private final EntityType type;
    private final List<Entity> mentions = new ArrayList<>();
    private @Nullable Gender gender;

    Name(String fullest, EntityType type) {
      this.fullest = fullest;
      this.type = type;
    }

    String fullest() {
      return fullest;
    }

    EntityType type() {
      return type;
    }

    List<Entity> mentions() {
      return mentions;
    }

    @Nullable Gender gender() {
      return gender;
    }

    boolean isPerson() {
      return type == EntityType.PERSON;
    }
  }

  private final List<Name> names = new ArrayList<>();
  private final Map<Entity, Name> byEntity = new HashMap<>();

  Names(ParsedArticle parsed) {
    List<Entity> entities = parsed.entities().stream().filter(e -> e.type().isNamed()).toList();
    // Full names first, wherever they stand, so that a bare surname in the headline finds its
    // owner.
    for (boolean full : new boolean[] {true, false}) {
      for (Entity entity : entities) {
        List<String> words = words(parsed, entity);
        if (words.size() > 1 == full && !words.isEmpty()) {
          add(entity, words, parsed);
        }
      }
    }
    for (Name name : names) {
      name.mentions.sort((a, b) -> a.span().compareTo(b.span()));
    }
  }

  private void add(Entity entity, List<String> words, ParsedArticle parsed) {
    Name match = owner(entity, words, parsed);
    if (match == null) {
      match = new Name(String.join(" ", words), entity.type());
      names.add(match);
    } else if (words.size() > match.fullest.split(" ").length) {
      match.fullest = String.join(" ", words);
    }
    match.mentions.add(entity);
    if (match.gender == null && match.isPerson()) {
      match.gender = gender(parsed, entity, words);
    }
    byEntity.put(entity, match);
  }

  /**
   * The name that the words belong to; of several persons with one surname the one that the title
   * allows and that was named last before.
   */
  private @Nullable Name owner(Entity entity, List<String> words, ParsedArticle parsed) {
    Gender titled =
        entity.type() == EntityType.PERSON && words.size() == 1
            ? gender(parsed, entity, words)
            : null;
    List<Name> fitting = new ArrayList<>();
    for (Name name : names) {
      if (name.type == entity.type()
          && matches(name, words)
          && Gender.compatible(name.gender, titled)) {
        if (words.size() > 1) {
          return name;
        }
        fitting.add(name);
      }
    }
    if (fitting.isEmpty()) {
      return null;
    }
    Name found = fitting.get(0);
    for (int i = 1; i < fitting.size(); i++) {
      if (lastBefore(fitting.get(i), entity) > lastBefore(found, entity)) {
        found = fitting.get(i);
      }
    }
    return found;
  }

  /** Where the name stood last before {@code entity}; -1 when nowhere. */
  private static int lastBefore(Name name, Entity entity) {
    int last = -1;
    for (Entity mention : name.mentions) {
      if (mention.span().start() < entity.span().start()) {
        last = Math.max(last, mention.span().start());
      }
    }
    return last;
  }

  private static boolean matches(Name name, List<String> words) {
    String[] full = name.fullest.toLowerCase(Locale.ROOT).split(" ");
    List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    if (name.isPerson()) {
      if (lower.size() == 1) {
        return lower.get(0).equals(full[full.length - 1])
            || (full.length > 1 && lower.get(0).equals(full[0]));
      }
      boolean sameLast = lower.get(lower.size() - 1).equals(full[full.length - 1]);
      boolean sameFirst =
          lower.get(0).equals(full[0])
              || full.length == 1
              || (lower.get(0).startsWith(full[0].substring(0, 1))
                  && (full[0].length() <= 2 || lower.get(0).length() <= 2));
      return sameLast && sameFirst;
    }
    String joined = String.join(" ", lower);
    return joined.equals(name.fullest.toLowerCase(Locale.ROOT))
        || isAcronym(name.fullest, words)
        || isAcronym(joined, List.of(name.fullest));
  }

  /** Whether the single word of {@code words} is made of the initials of {@code full}. */
  private static boolean isAcronym(String full, List<String> words) {
    if (words.size() != 1 || words.get(0).contains(" ")) {
      return false;
    }
    String shortForm = words.get(0).replace(".", "");
    if (shortForm.length() < 2 || !shortForm.equals(shortForm.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : full.split(" ")) {
      if (!Set.of("of", "the", "and", "for", "in").contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 && initials.toString().equals(shortForm);
  }

  private static @Nullable Gender gender(ParsedArticle parsed, Entity entity, List<String> words) {
    Sentence sentence = parsed.sentences().get(entity.sentence());
    for (int i = Math.max(0, entity.first() - 1); i <= entity.last(); i++) {
      Gender titled = Gender.ofTitle(Words.lower(sentence, i));
      if (titled != null) {
        return titled;
      }
    }
    return words.size() > 1 ? Gender.ofFirstName(words.get(0)) : null;
  }

  /** The name's words, without titles, possessive and marks. */
  private static List<String> words(ParsedArticle parsed, Entity entity) {
    Sentence sentence = parsed.sentences().get(entity.sentence());
    List<String> words = new ArrayList<>();
    for (int i = entity.first(); i <= entity.last(); i++) {
      String text = sentence.token(i).text();
      boolean skip =
          sentence.token(i).isPunctuation()
              || sentence.token(i).tag().equals("POS")
              || (words.isEmpty() && TITLES.contains(text.toLowerCase(Locale.ROOT)));
      if (!skip) {
        words.add(text);
      }
    }
    return words;
  }

  /** The name that the entity is a mention of; null for numbers and dates. */
  @Nullable Name of(Entity entity) {
    return byEntity.get(entity);
  }

  /** All of them, full names in order of first mention before bare ones. */
  List<Name> all() {
    return names;
  }
}
