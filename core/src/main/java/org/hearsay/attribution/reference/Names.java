package org.hearsay.attribution.reference;

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
 * The persons, bodies and places that an article names, the mentions of each together: "Boris
 * Johnson", "Mr Johnson" and "Johnson" are one; so are "World Health Organization" and "WHO". A
 * bare surname of several persons is left open until the reader knows who was spoken of.
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
          "sens.",
          "rep.",
          "rep",
          "reps.",
          "gov.",
          "gov",
          "lt.",
          "gen.",
          "gen",
          "col.",
          "capt.",
          "maj.",
          "sgt.",
          "prof.",
          "president",
          "senator",
          "governor",
          "judge",
          "rev.",
          "team",
          "del.",
          "dep.",
          "supt.",
          "det.",
          "insp.",
          "the");

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii");

  private final List<Name> names = new ArrayList<>();
  private final Map<Entity, Name> byEntity = new HashMap<>();
  private final Map<Entity, List<Name>> open = new HashMap<>();

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
  }

  private void add(Entity entity, List<String> words, ParsedArticle parsed) {
    Gender gender = entity.type() == EntityType.PERSON ? gender(parsed, entity, words) : null;
    List<Name> owners = owners(entity, words, gender);
    if (owners.size() > 1 && words.size() == 1) {
      open.put(entity, owners);
      return;
    }
    Name owner;
    if (owners.isEmpty()) {
      owner = new Name(String.join(" ", words), entity.type());
      names.add(owner);
    } else {
      owner = owners.get(0);
      owner.lengthen(String.join(" ", words));
    }
    owner.tell(gender);
    byEntity.put(entity, owner);
  }

  /** The names that the words may belong to; a full name belongs to the first that fits. */
  private List<Name> owners(Entity entity, List<String> words, @Nullable Gender gender) {
    List<String> lower = words.stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    List<Name> fitting = new ArrayList<>();
    for (Name name : names) {
      if (name.type() == entity.type()
          && matches(name, words, lower)
          && Gender.compatible(name.gender(), gender)) {
        fitting.add(name);
      }
    }
    return fitting;
  }

  private static boolean matches(Name name, List<String> words, List<String> lower) {
    String[] full = name.lowerWords();
    if (name.isPerson()) {
      return matchesPerson(full, lower);
    }
    String joined = String.join(" ", lower);
    return lower.equals(List.of(full))
        || isAcronym(name.fullest(), words)
        || isAcronym(joined, List.of(name.fullest()));
  }

  private static boolean matchesPerson(String[] full, List<String> words) {
    int last = full.length - 1;
    while (last > 0 && SUFFIXES.contains(full[last])) {
      last--;
    }
    int end = words.size() - 1;
    while (end > 0 && SUFFIXES.contains(words.get(end))) {
      end--;
    }
    if (end == 0) {
      return words.get(0).equals(full[last]) || (full.length > 1 && words.get(0).equals(full[0]));
    }
    boolean sameLast = words.get(end).equals(full[last]);
    boolean sameFirst =
        words.get(0).equals(full[0])
            || last == 0
            || (end == 1 && last == 2 && words.get(0).equals(full[1]))
            || (words.get(0).startsWith(full[0].substring(0, 1))
                && (full[0].length() <= 2 || words.get(0).length() <= 2));
    return sameLast && sameFirst;
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
      Gender titled = Gender.ofTitle(Tree.lower(sentence, i));
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

  /** All of them, full names before bare ones. */
  List<Name> all() {
    return names;
  }

  /** The name that the entity is a mention of; null for numbers, dates and open surnames. */
  @Nullable Name of(Entity entity) {
    return byEntity.get(entity);
  }

  /** The names that a bare surname may belong to; none when {@link #of} knows. */
  List<Name> open(Entity entity) {
    return open.getOrDefault(entity, List.of());
  }

  /** Settles whose an open surname is. */
  void settle(Entity entity, Name owner) {
    byEntity.put(entity, owner);
    open.remove(entity);
  }
}
