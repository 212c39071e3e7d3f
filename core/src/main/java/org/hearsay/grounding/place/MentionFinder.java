package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in an article that may be places': those that the name tagger takes for places,
 * cut to the name itself ("northern Idlib province" to "Idlib"), and names that the gazetteer knows
 * where the words around them say that they are places. Used for one article, by one thread.
 */
final class MentionFinder {

  private final ParsedArticle parsed;
  private final Gazetteer gazetteer;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, BitSet> taken = new HashMap<>();
  private final Set<String> locations = new HashSet<>();
  private final Set<String> persons = new HashSet<>();

  /** Words of a name that are looked up at most: more are no place's. */
  private static final int LONGEST = 6;

  MentionFinder(ParsedArticle parsed, Gazetteer gazetteer) {
    this.parsed = parsed;
    this.gazetteer = gazetteer;
  }

  /** The mentions in order of position; none overlap. */
  List<Mention> find() {
    for (Entity entity : parsed.entities()) {
      if (entity.type() == EntityType.LOCATION) {
        location(entity);
      } else if (entity.type() == EntityType.PERSON && entity.last() > entity.first()) {
        Sentence s = parsed.sentences().get(entity.sentence());
        persons.add(s.token(entity.first()).text());
        persons.add(s.token(entity.last()).text());
      }
    }
    for (Entity entity : parsed.entities()) {
      if (entity.type() == EntityType.ORGANIZATION) {
        organization(entity);
      }
    }
    for (Sentence s : parsed.sentences()) {
      scan(s);
    }
    mentions.removeIf(this::isElse);
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private void location(Entity entity) {
    if (entity.span().length() > PlaceNames.LONGEST) {
      return;
    }
    Sentence s = parsed.sentences().get(entity.sentence());
    int first = entity.first();
    int last = entity.last();
    if (last - first >= LONGEST) {
      return;
    }
    while (last > first && s.token(last).isPunctuation()) {
      last--;
    }
    while (last > first && isLowerCase(s.token(last)) && PlaceWords.isType(s.token(last).text())) {
      last--;
    }
    while (last > first && isLowerCase(s.token(first)) && PlaceWords.isDirection(word(s, first))) {
      first++;
    }
    Mention mention = longer(s, first, last);
    if (mention.candidates().isEmpty() && last > first) {
      Mention part = part(s, first, last);
      mention = part == null ? mention : part;
    }
    locations.add(mention.key());
    add(mention);
  }

  /** The longest known name around a name that the tagger cut short; the name itself otherwise. */
  private Mention longer(Sentence s, int first, int last) {
    for (int start = Math.max(0, first - 1); start <= first; start++) {
      for (int end = Math.min(s.size() - 1, last + 2); end >= last; end--) {
        boolean wider = start < first || end > last;
        if (wider && isCapitalised(s.token(start)) && isPartOfName(s, end)) {
          Mention mention = mention(s, start, end, Mention.Form.NAME);
          if (mention.candidates().stream().anyMatch(NamedPlace::usual)
              && !mention.text().contains(",")) {
            return mention;
          }
        }
      }
    }
    return mention(s, first, last, Mention.Form.NAME);
  }

  private static boolean isPartOfName(Sentence s, int i) {
    String word = s.token(i).text();
    return isCapitalised(s.token(i)) || word.length() > 1 && word.charAt(0) == '-';
  }

  /** The place in a longer name that is no place of its own, or null. */
  private @Nullable Mention part(Sentence s, int first, int last) {
    int from = first;
    while (from < last && PlaceWords.isDirection(word(s, from))) {
      from++;
      Mention rest = mention(s, from, last, Mention.Form.NAME);
      if (!rest.candidates().isEmpty()) {
        return rest;
      }
    }
    if (PlaceWords.isStreet(word(s, last)) || PlaceWords.isCounty(word(s, last))) {
      return null;
    }
    if (PlaceWords.isType(word(s, last))) {
      Mention front = mention(s, first, last - 1, Mention.Form.NAME);
      boolean county = PlaceWords.isCounty(PlaceNames.key(s.span(first, last).of(parsed.text())));
      if (!front.candidates().isEmpty() && !county) {
        return front;
      }
    }
    return institution(s, first, last);
  }

  private void organization(Entity entity) {
    Sentence s = parsed.sentences().get(entity.sentence());
    if (entity.last() - entity.first() > 2 * LONGEST) {
      return;
    }
    if (entity.first() == entity.last() || entity.last() - entity.first() < LONGEST) {
      Mention whole = mention(s, entity.first(), entity.last(), Mention.Form.CONTEXT);
      if (!whole.candidates().isEmpty()) {
        if (isPlaceByContext(whole)) {
          add(whole);
        }
        return;
      }
    }
    Mention part = institution(s, entity.first(), entity.last());
    if (part != null) {
      add(part);
    }
  }

  /** The place whose institution is named: Kentucky State Police, University of Manitoba. */
  private @Nullable Mention institution(Sentence s, int first, int last) {
    for (int end = Math.min(last - 1, first + 3); end >= first; end--) {
      boolean institution =
          PlaceWords.isInstitution(word(s, end + 1))
              && !(word(s, end + 1).equals("State") && word(s, end + 2).equals("University"));
      if (institution || word(s, end + 1).equals("'s")) {
        Mention front = mention(s, first, end, Mention.Form.INSTITUTION);
        if (isWellKnown(front)) {
          return front;
        }
      }
    }
    for (int start = first + 1; start <= last; start++) {
      if (word(s, start - 1).equals("of")
          && last - start < LONGEST
          && !word(s, start).equals("America")) {
        Mention end = mention(s, start, last, Mention.Form.INSTITUTION);
        if (isWellKnown(end)) {
          return end;
        }
      }
    }
    return null;
  }

  private boolean isWellKnown(Mention mention) {
    if (mention.candidates().isEmpty() || PlaceWords.isDirection(mention.text())) {
      return false;
    }
    NamedPlace best = mention.candidates().get(0);
    return locations.contains(mention.key())
        || best.usual() && best.place().kind().isArea() && best.place().kind() != PlaceKind.REGION
        || best.usual() && best.place().population() > 100_000;
  }

  /** Names of places that the name tagger left alone, by the words around them. */
  private void scan(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Token token = s.token(i);
      if (isTaken(s, i) || !isCapitalised(token) || token.text().length() > PlaceNames.LONGEST) {
        continue;
      }
      EntityType type = token.entity();
      if (type != null && type != EntityType.PERSON) {
        continue;
      }
      int end = i;
      while (end + 1 < s.size()
          && end - i < LONGEST - 1
          && !isTaken(s, end + 1)
          && isCapitalised(s.token(end + 1))
          && s.token(end + 1).entity() == type) {
        end++;
      }
      Mention found = null;
      boolean whole = end - i < LONGEST;
      for (int last = end; last >= i && found == null; last--) {
        Mention mention = mention(s, i, last, Mention.Form.CONTEXT);
        if (!mention.candidates().isEmpty()
            && (last == end || type == null)
            && isPlaceByContext(mention)) {
          found = mention;
        }
      }
      if (found != null && whole) {
        add(found);
        i = found.last();
      } else {
        Mention demonym = demonym(s, i);
        if (demonym != null) {
          add(demonym);
          i = demonym.last();
        } else if (type == EntityType.PERSON) {
          i = end;
        }
      }
    }
  }

  private @Nullable Mention demonym(Sentence s, int i) {
    for (int last = Math.min(i + 1, s.size() - 1); last >= i; last--) {
      String words = PlaceNames.words(s.span(i, last).of(parsed.text()));
      KnownPlace place = gazetteer.ofDemonym(words);
      if (place != null && isAttribute(s, last)) {
        return new Mention(
            s,
            i,
            last,
            s.span(i, last),
            words,
            "demonym " + words,
            List.of(new NamedPlace(place, true)),
            Mention.Form.DEMONYM);
      }
    }
    return null;
  }

  /** Whether the word tells of what kind the next is ("Syrian troops"); alone it is a language. */
  private static boolean isAttribute(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(i + 1);
    return next.isNoun()
        || next.tag().startsWith("JJ")
        || next.text().equals("-")
        || next.text().startsWith("-");
  }

  private boolean isPlaceByContext(Mention m) {
    Sentence s = m.sentence();
    EntityType type = s.token(m.first()).entity();
    if (m.text().length() < 2
        || PlaceWords.isDirection(m.text())
        || PlaceWords.isCommon(m.text())) {
      return false;
    }
    boolean abbreviation = !gazetteer.abbreviated(m.text()).isEmpty();
    boolean afterComma =
        m.is(m.first() - 1, ",") && m.first() >= 2 && isCapitalised(s.token(m.first() - 2));
    if (abbreviation) {
      return afterComma
          || m.text().length() > 2 && m.text().equals(m.text().toUpperCase(java.util.Locale.ROOT));
    }
    boolean locative = PlaceWords.isLocative(m.word(m.first() - 1));
    boolean contained = m.is(m.last() + 1, ",") && isArea(s, m.last() + 2);
    if (type == EntityType.PERSON) {
      return contained || locative && !isPossessive(m) && !persons.contains(m.text());
    }
    if (locations.contains(m.key()) && m.key().length() > 3) {
      return true;
    }
    NamedPlace best = m.candidates().get(0);
    boolean area = best.usual() && best.place().kind().isArea();
    return contained
        || locative && (area || best.usual())
        || area && m.last() > m.first()
        || area && afterComma;
  }

  private boolean isPossessive(Mention m) {
    return m.is(m.last() + 1, "'s") || m.is(m.last() + 1, "’s");
  }

  /** Whether a country or region is named from token {@code i} on. */
  private boolean isArea(Sentence s, int i) {
    for (int last = Math.min(i + 2, s.size() - 1); last >= i; last--) {
      if (mention(s, i, last, Mention.Form.NAME).area() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name means something else here: a disease, a person. */
  private boolean isElse(Mention m) {
    String next = m.word(m.last() + 1);
    if (m.form() == Mention.Form.NAME && PlaceWords.isDisease(next)) {
      return true;
    }
    if (m.candidates().isEmpty() && PlaceWords.isDirection(m.text())) {
      return true;
    }
    boolean bare = m.first() == m.last() && persons.contains(m.text());
    return bare
        && m.form() == Mention.Form.NAME
        && !PlaceWords.isLocative(m.word(m.first() - 1))
        && !(m.is(m.last() + 1, ",") && isArea(m.sentence(), m.last() + 2))
        && !m.is(m.first() - 1, ",");
  }

  private void add(Mention mention) {
    BitSet tokens = taken.computeIfAbsent(mention.sentence().index(), unseen -> new BitSet());
    int clash = tokens.nextSetBit(mention.first());
    if (clash >= 0 && clash <= mention.last()) {
      return;
    }
    tokens.set(mention.first(), mention.last() + 1);
    mentions.add(mention);
  }

  private boolean isTaken(Sentence s, int i) {
    BitSet tokens = taken.get(s.index());
    return tokens != null && tokens.get(i);
  }

  private Mention mention(Sentence s, int first, int last, Mention.Form form) {
    Span span = s.span(first, last);
    String text = parsed.text();
    String words = PlaceNames.words(span.of(text));
    // The full stop of an abbreviation that ends the sentence is a token of its own.
    if (span.end() < text.length()
        && text.charAt(span.end()) == '.'
        && (!gazetteer.abbreviated(words + ".").isEmpty() || isInitials(words))) {
      span = new Span(span.start(), span.end() + 1);
      words = words + ".";
    }
    List<NamedPlace> abbreviated = gazetteer.abbreviated(words);
    boolean shortForm = !abbreviated.isEmpty() && (words.length() <= 3 || words.endsWith("."));
    List<NamedPlace> candidates =
        shortForm
                && gazetteer.find(words).stream()
                    .noneMatch(n -> n.place().kind() == PlaceKind.COUNTRY)
            ? abbreviated
            : gazetteer.find(words);
    if (candidates.isEmpty()) {
      candidates = abbreviated;
    }
    return new Mention(s, first, last, span, words, PlaceNames.key(words), candidates, form);
  }

  /** "U.S", "D.C". */
  private static boolean isInitials(String words) {
    return words.length() == 3
        && words.charAt(1) == '.'
        && Character.isUpperCase(words.charAt(0))
        && Character.isUpperCase(words.charAt(2));
  }

  private static String word(Sentence s, int i) {
    return i < s.size() ? s.token(i).text() : "";
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static boolean isLowerCase(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }
}
