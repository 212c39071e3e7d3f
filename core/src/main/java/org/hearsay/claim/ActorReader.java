package org.hearsay.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Source;
import org.hearsay.claim.event.Actor;
import org.hearsay.claim.event.ActorNames;
import org.hearsay.claim.event.ActorNouns;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.claim.event.Nations;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says of those who take part what they are and whose: by their noun and the words before it
 * ("Kurdish police chief"), by a title or apposition at a name, by a well-known name, by what the
 * article says of a source of that name. Confined to one article; not thread-safe.
 */
final class ActorReader implements NominalRoles.Actors {

  private static final Set<String> COUNTED =
      Set.of(
          "ten",
          "dozen",
          "score",
          "hundred",
          "thousand",
          "million",
          "number",
          "group",
          "crowd",
          "handful",
          "majority",
          "couple",
          "some",
          "most",
          "many",
          "one",
          "member",
          "all",
          "lot",
          "several",
          "few",
          "series",
          "pair",
          "trio",
          "busload",
          "convoy",
          "both",
          "none",
          "column",
          "body");

  private static final Set<String> PERSONAL =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "they",
          "him",
          "her",
          "them",
          "us",
          "me",
          "who",
          "himself",
          "themselves",
          "herself",
          "everyone",
          "somebody",
          "someone",
          "nobody");

  private static final Set<ActorRole> FIGHTING =
      Set.of(
          ActorRole.MILITARY,
          ActorRole.REBEL,
          ActorRole.POLICE,
          ActorRole.ARMED,
          ActorRole.GOVERNMENT,
          ActorRole.CRIMINAL,
          ActorRole.INTELLIGENCE,
          ActorRole.OPPOSITION);

  private static final Set<String> BELONGING = Set.of("of", "from");

  private final Names names;
  private final Map<String, Source> sources = new HashMap<>();

  ActorReader(AttributedArticle attributed, Names names) {
    this.names = names;
    for (Source source : attributed.sources()) {
      sources.putIfAbsent(source.name(), source);
    }
  }

  /** What the phrase around {@code noun} names. */
  Actor of(Sentence s, int noun) {
    int head = counted(s, noun);
    Token token = s.token(head);
    String name = names.of(token.span());
    if (PERSONAL.contains(token.text().toLowerCase(Locale.ROOT))) {
      return name == null ? new Actor(null, null, true) : withSource(name, null, null);
    }
    String country = country(s, head);
    if (token.entity() == EntityType.LOCATION) {
      String printed = printed(s, head);
      Actor known = ActorNames.shared().find(printed);
      String nation = Nations.shared().named(printed);
      nation = nation == null ? Nations.shared().ofCapital(printed) : nation;
      return known != null ? known : nation == null ? Actor.NONE : new Actor(null, nation, true);
    }
    if (token.entity() == EntityType.ORGANIZATION || token.tag().startsWith("NNP")) {
      Actor known = ActorNames.shared().find(printed(s, head));
      known = known == null ? ActorNames.shared().find(token.text()) : known;
      if (known != null) {
        return known;
      }
      String nation = Nations.shared().ofPeople(token.text());
      if (nation != null && token.entity() != EntityType.PERSON) {
        return new Actor(null, nation, true);
      }
    }
    ActorNouns.Noun found = noun(s, head);
    if (token.entity() == EntityType.PERSON) {
      return withSource(name, title(s, head), country);
    }
    if (found != null) {
      return new Actor(role(s, head, found), country, true);
    }
    if (token.entity() == EntityType.ORGANIZATION) {
      return withSource(name, null, country);
    }
    String people = Nations.shared().ofPeople(token.text());
    return people != null ? new Actor(null, people, true) : new Actor(null, country, false);
  }

  @Override
  public boolean isActor(Sentence s, int token) {
    return of(s, token).acts();
  }

  @Override
  public boolean isFighting(Sentence s, int token) {
    Actor actor = of(s, token);
    ActorNouns.Noun noun = noun(s, token);
    boolean firm = noun == null || !noun.weak();
    return firm
        && (actor.role() == null ? actor.country() != null : FIGHTING.contains(actor.role()));
  }

  @Override
  public boolean isNation(Sentence s, int token) {
    String text = s.token(token).text();
    return Nations.shared().ofPeople(text) != null
        || ActorNames.shared().find(text) != null
        || ActorNouns.shared().find(text) != null && s.is(token, "amod") && !text.equals("general");
  }

  /** "Dozens of residents": the noun that is counted. */
  static int counted(Sentence s, int noun) {
    Token token = s.token(noun);
    boolean counts =
        COUNTED.contains(token.lemma().toLowerCase(Locale.ROOT)) || token.tag().equals("CD");
    if (counts) {
      for (int k = 0; k < s.childCount(noun); k++) {
        int child = s.child(noun, k);
        int preposition = s.child(child, "case");
        if (s.is(child, "nmod")
            && child > noun
            && preposition >= 0
            && s.token(preposition).text().equalsIgnoreCase("of")) {
          return child;
        }
      }
    }
    return noun;
  }

  private static ActorNouns.@Nullable Noun noun(Sentence s, int head) {
    String lemma = s.token(head).lemma().toLowerCase(Locale.ROOT);
    ActorNouns nouns = ActorNouns.shared();
    ActorNouns.Noun longest = null;
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      if (child < head && (s.is(child, "compound") || s.is(child, "amod"))) {
        ActorNouns.Noun found =
            nouns.find(s.token(child).lemma().toLowerCase(Locale.ROOT) + " " + lemma);
        found =
            found == null
                ? nouns.find(s.token(child).text().toLowerCase(Locale.ROOT) + " " + lemma)
                : found;
        longest = found == null ? longest : found;
      }
    }
    if (longest != null) {
      return longest;
    }
    ActorNouns.Noun found = nouns.find(lemma);
    return found == null && lemma.endsWith("s")
        ? nouns.find(lemma.substring(0, lemma.length() - 1))
        : found;
  }

  /** The noun's own role, or that of the word before a noun that says little. */
  private static @Nullable ActorRole role(Sentence s, int head, ActorNouns.Noun noun) {
    if (!noun.weak()) {
      return noun.role();
    }
    for (int k = s.childCount(head) - 1; k >= 0; k--) {
      int child = s.child(head, k);
      boolean before =
          child < head
              && (s.is(child, "compound") || s.is(child, "amod") || s.is(child, "nmod:poss"));
      if (before) {
        ActorNouns.Noun modifier = noun(s, child);
        Actor name = ActorNames.shared().find(s.token(child).text());
        if (modifier != null && modifier.role() != null) {
          return modifier.role();
        }
        if (name != null && name.role() != null) {
          return name.role();
        }
      }
    }
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      int preposition = s.child(child, "case");
      if (child > head
          && s.is(child, "nmod")
          && preposition >= 0
          && BELONGING.contains(s.token(preposition).text().toLowerCase(Locale.ROOT))) {
        Actor name = ActorNames.shared().find(printed(s, child));
        ActorNouns.Noun body = noun(s, child);
        if (name != null && name.role() != null) {
          return name.role();
        }
        if (body != null && body.role() != null && !body.weak()) {
          return body.role();
        }
      }
    }
    return noun.role();
  }

  /** The role in the title before a name or in the apposition behind it. */
  private static ActorNouns.@Nullable Noun title(Sentence s, int head) {
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      boolean title =
          s.is(child, "compound") && child < head && s.token(child).entity() != EntityType.PERSON;
      if (title || s.is(child, "appos")) {
        ActorNouns.Noun found = noun(s, child);
        if (found != null) {
          return new ActorNouns.Noun(role(s, child, found), false);
        }
      }
    }
    return null;
  }

  private Actor withSource(
      @Nullable String name, ActorNouns.@Nullable Noun title, @Nullable String country) {
    Source source = name == null ? null : sources.get(name);
    ActorRole role = title == null ? null : title.role();
    String nation = country;
    if (source != null) {
      for (String words : new String[] {source.role(), source.affiliation()}) {
        role = role == null && words != null ? roleIn(words) : role;
      }
      for (String words :
          new String[] {source.nationality(), source.role(), source.affiliation()}) {
        nation = nation == null && words != null ? nationIn(words) : nation;
      }
    }
    return new Actor(role, nation, true);
  }

  private static @Nullable ActorRole roleIn(String words) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+"));
    for (int i = all.size() - 1; i >= 0; i--) {
      ActorNouns.Noun noun =
          i > 0 ? ActorNouns.shared().find(all.get(i - 1) + " " + all.get(i)) : null;
      noun = noun == null ? ActorNouns.shared().find(all.get(i)) : noun;
      if (noun != null && noun.role() != null) {
        return noun.role();
      }
    }
    return null;
  }

  private static @Nullable String nationIn(String words) {
    for (String word : words.split("[\\s,]+")) {
      String nation = Nations.shared().ofPeople(word);
      nation = nation == null ? Nations.shared().named(word) : nation;
      if (nation != null) {
        return nation;
      }
    }
    return null;
  }

  /** The country of an adjective or possessive before the noun, or of a name behind "of". */
  private static @Nullable String country(Sentence s, int head) {
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      if (s.is(child, "amod") || s.is(child, "compound") || s.is(child, "nmod:poss")) {
        String nation = nation(s, child);
        // "Saudi-led" is three tokens.
        int leader = s.child(child, "compound");
        nation = nation == null && leader >= 0 ? nation(s, leader) : nation;
        if (nation != null) {
          return nation;
        }
      } else if (s.is(child, "nmod") && child > head) {
        int preposition = s.child(child, "case");
        if (preposition >= 0
            && BELONGING.contains(s.token(preposition).text().toLowerCase(Locale.ROOT))) {
          String nation = nation(s, child);
          if (nation != null) {
            return nation;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable String nation(Sentence s, int i) {
    String text = s.token(i).text();
    String nation = Nations.shared().ofPeople(text);
    if (nation == null && text.endsWith("-led")) {
      nation = Nations.shared().ofPeople(text.substring(0, text.length() - "-led".length()));
    }
    return nation == null ? Nations.shared().named(printed(s, i)) : nation;
  }

  /** The name to which the token belongs, as printed, without an article. */
  private static String printed(Sentence s, int i) {
    EntityType type = s.token(i).entity();
    int first = i;
    int last = i;
    while (type != null && first > 0 && s.token(first - 1).entity() == type) {
      first--;
    }
    while (type != null && last + 1 < s.size() && s.token(last + 1).entity() == type) {
      last++;
    }
    if (type == null) {
      while (first > 0 && s.is(first - 1, "compound") && s.head(first - 1) == i) {
        first--;
      }
    }
    StringBuilder out = new StringBuilder();
    for (int t = first; t <= last; t++) {
      String word = s.token(t).text();
      if (out.isEmpty() && word.equalsIgnoreCase("the")) {
        continue;
      }
      boolean glued = t > first && s.token(t - 1).end() == s.token(t).start();
      out.append(out.isEmpty() || glued ? "" : " ").append(word);
    }
    return out.toString();
  }
}
