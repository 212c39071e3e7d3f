package org.hearsay.grounding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.place.PlacePrecision;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Where that lies which is claimed without a place of its own: where the dateline of its sentence
 * says ({@code OSTRAND (Agency) - A man was shot}), and where the local force or council is of
 * which its sentence speaks ({@code Ostrand police said that a man was shot}); the people of a
 * place are from there. Immutable.
 */
final class Scenes {

  /** A dateline's place stands among its first words. */
  private static final int OPENING = 3;

  /** The dash that ends a dateline comes within so many words. */
  private static final int LONGEST = 16;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  private static final Set<String> LOCAL =
      Set.of(
          "police",
          "officers",
          "officer",
          "deputies",
          "firefighters",
          "paramedics",
          "detectives",
          "department",
          "council",
          "mayor",
          "sheriff",
          "hospital",
          "court",
          "authorities",
          "investigators",
          "prosecutors",
          "officials",
          "coroner",
          "fire",
          "school",
          "university");

  private static final Set<String> PEOPLE =
      Set.of(
          "man",
          "woman",
          "boy",
          "girl",
          "teen",
          "teenager",
          "mother",
          "father",
          "couple",
          "family",
          "resident",
          "residents",
          "men",
          "women",
          "mom",
          "dad",
          "student",
          "students");

  private final ParsedArticle parsed;
  private final Map<Integer, List<Where>> bySentence = new HashMap<>();

  /** Ids of the places that are close enough to tell where something was. */
  private final Set<String> close = new HashSet<>();

  Scenes(ParsedArticle parsed, List<Place> places) {
    this.parsed = parsed;
    List<Sentence> sentences = parsed.sentences();
    for (Place place : places) {
      if (place.lat() != null && !isWide(place)) {
        close.add(place.id());
      }
      int at = Sentence.firstEndingAfter(sentences, place.span().start());
      if (at == sentences.size() || !place.tellsWhere() || isWide(place)) {
        continue;
      }
      Sentence s = sentences.get(at);
      int first = s.tokenAtOrAfter(place.span().start());
      int end = s.tokenAtOrAfter(place.span().end());
      if (opensDateline(s, first, end)) {
        boolean alone = DASHES.contains(s.token(s.size() - 1).text());
        add(alone ? at + 1 : at, place, Where.Relation.IN);
      } else if (isBefore(s, end, LOCAL)) {
        add(at, place, Where.Relation.IN);
      } else if (isBefore(s, end, PEOPLE)) {
        add(at, place, Where.Relation.FROM);
      }
    }
  }

  private static boolean isWide(Place place) {
    PlacePrecision precision = place.precision();
    return precision == PlacePrecision.COUNTRY || precision == PlacePrecision.ADMIN;
  }

  private void add(int sentence, Place place, Where.Relation relation) {
    bySentence
        .computeIfAbsent(sentence, unseen -> new ArrayList<>(1))
        .add(new Where(place.id(), relation));
  }

  private static boolean opensDateline(Sentence s, int first, int end) {
    if (first > OPENING || end > LONGEST) {
      return false;
    }
    for (int i = end; i < Math.min(s.size(), LONGEST); i++) {
      Token token = s.token(i);
      if (DASHES.contains(token.text())) {
        return true;
      }
      boolean lower = Character.isLowerCase(token.text().codePointAt(0));
      if (lower || token.text().equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word behind the name, or the next but one, is one of {@code words}. */
  private static boolean isBefore(Sentence s, int end, Set<String> words) {
    for (int i = end; i < Math.min(s.size(), end + 3); i++) {
      String word = s.token(i).text();
      if (words.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (!s.token(i).isNoun() && !word.equals("'s") && !word.equals("’s")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where a claim lies: the places that it names, and, when none of them is a settlement or a spot
   * in one with a point on the map, those of its scene.
   */
  List<Where> completed(ClaimMention claim, List<Where> named) {
    int at = Sentence.firstEndingAfter(parsed.sentences(), claim.spans().get(0).start());
    List<Where> scene = bySentence.getOrDefault(at, List.of());
    if (scene.isEmpty() || named.stream().anyMatch(where -> close.contains(where.place()))) {
      return named;
    }
    List<Where> all = new ArrayList<>(named);
    for (Where where : scene) {
      if (named.stream().noneMatch(other -> other.place().equals(where.place()))) {
        all.add(where);
      }
    }
    return all;
  }
}
