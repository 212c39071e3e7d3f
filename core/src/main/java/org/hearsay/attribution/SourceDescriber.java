package org.hearsay.attribution;

import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.reference.SourceNouns;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads from a source's words what it is: kind, role, affiliation, nationality, count. */
final class SourceDescriber {

  private static final Set<String> NOT_NATIONAL =
      Set.of(
          "republican",
          "christian",
          "democratic",
          "american-led",
          "presbyterian",
          "lutheran",
          "anglican",
          "libertarian",
          "vegetarian",
          "civilian",
          "orthodox",
          "catholic",
          "muslim",
          "jewish");

  private static final Set<String> PORTFOLIOS =
      Set.of("minister", "secretary", "undersecretary", "commissioner");

  private static final Set<String> QUANTIFIERS =
      Set.of(
          "some",
          "several",
          "many",
          "few",
          "both",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "most",
          "all",
          "no",
          "one");

  private SourceDescriber() {}

  /** The kind of an unnamed source by its main word. */
  static SourceKind unnamedKind(SourceMention mention) {
    SourceNouns.Sense sense = SourceNouns.shipped().sense(mention.headLemma());
    Token head = mention.sentence().token(mention.head());
    if (sense == null) {
      String word = mention.headWord();
      if (word.equals("he")
          || word.equals("she")
          || word.equals("i")
          || word.equals("who")
          || word.equals("one")
          || word.equals("someone")
          || word.equals("anyone")) {
        return SourceKind.UNNAMED_PERSON;
      }
      if (word.equals("they")
          || word.equals("we")
          || Set.of(
                  "some", "many", "others", "most", "several", "people", "those", "all", "few",
                  "both")
              .contains(word)) {
        return SourceKind.UNNAMED_GROUP;
      }
      if (word.endsWith("-year-old") || isAge(mention)) {
        return SourceKind.UNNAMED_PERSON;
      }
      return head.tag().equals("CD") || head.entity() == EntityType.PERCENT
          ? SourceKind.UNNAMED_GROUP
          : SourceKind.UNSPECIFIED;
    }
    return switch (sense) {
      case PERSON -> mention.isPlural() ? SourceKind.UNNAMED_GROUP : SourceKind.UNNAMED_PERSON;
      case GROUP -> SourceKind.UNNAMED_GROUP;
      case DOCUMENT -> SourceKind.DOCUMENT;
      case DATA -> SourceKind.POLL_OR_DATA;
      case MEDIA -> SourceKind.MEDIA;
    };
  }

  private static boolean isAge(SourceMention mention) {
    int head = mention.head();
    return mention.headWord().equals("old")
        && head >= 3
        && Words.lower(mention.sentence(), head - 2).equals("year");
  }

  /**
   * An office or trade before a name ("Foreign Secretary Ann Lee") or after it ("Ann Lee, a
   * doctor").
   */
  static @Nullable String role(Sentence sentence, int head, int nameFirst, String text) {
    int first = nameFirst;
    boolean office = false;
    while (first > 0 && isRoleWord(sentence, first - 1)) {
      first--;
      office |= isPerson(sentence, first);
    }
    if (office) {
      // A body before the office is where it is held, but a minister's is part of the office.
      while (first < nameFirst
          && sentence.token(first).entity() != null
          && !isPortfolio(sentence, first, nameFirst)) {
        first++;
      }
      return first < nameFirst ? sentence.span(first, nameFirst - 1).of(text) : null;
    }
    int apposition = sentence.child(head, "appos");
    return apposition > head && isPerson(sentence, apposition)
        ? phrase(sentence, apposition, text)
        : null;
  }

  /** The body in the title before a name, "FBI Director Ann Lee"; null when there is none. */
  static @Nullable String bodyBefore(Sentence sentence, int nameFirst, String text) {
    int first = nameFirst;
    while (first > 0 && isRoleWord(sentence, first - 1)) {
      first--;
    }
    int last = first;
    while (last < nameFirst
        && sentence.token(last).entity() == EntityType.ORGANIZATION
        && !isPortfolio(sentence, last, nameFirst)) {
      last++;
    }
    return last > first && last < nameFirst ? sentence.span(first, last - 1).of(text) : null;
  }

  /** "Interior Minister": the words before it are taken for a body's name. */
  private static boolean isPortfolio(Sentence sentence, int i, int nameFirst) {
    return sentence.token(i).entity() == EntityType.ORGANIZATION
        && PORTFOLIOS.contains(Words.lower(sentence, nameFirst - 1));
  }

  /**
   * The noun with the words before it that belong to it, without article: "senior government
   * official".
   */
  static String phrase(Sentence sentence, int noun, String text) {
    int first = noun;
    while (first > 0 && isModifier(sentence, first - 1, noun)) {
      first--;
    }
    return sentence.span(first, noun).of(text);
  }

  private static boolean isModifier(Sentence sentence, int i, int noun) {
    String tag = sentence.token(i).tag();
    boolean word =
        tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH") || tag.equals("VBN");
    return word && !sentence.is(i, "nummod") && sentence.isUnder(i, noun);
  }

  private static boolean isRoleWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return (tag.startsWith("NN") || tag.startsWith("JJ"))
        && sentence.token(i).entity() != EntityType.PERSON;
  }

  private static boolean isPerson(Sentence sentence, int i) {
    return SourceNouns.shipped().sense(sentence.token(i).lemma()) == SourceNouns.Sense.PERSON;
  }

  /** What the noun is of, for or at: "spokesman for C", "Pentagon official". */
  static @Nullable String affiliation(Sentence sentence, int noun, String text) {
    for (int k = 0; k < sentence.childCount(noun); k++) {
      int c = sentence.child(noun, k);
      int preposition = sentence.child(c, "case");
      if (c > noun
          && sentence.is(c, "nmod")
          && preposition >= 0
          && Set.of("of", "for", "at", "with", "from")
              .contains(Words.lower(sentence, preposition))) {
        Subjects.Phrase phrase = Subjects.phrase(sentence, c, noun);
        int first = preposition + 1;
        int last = c;
        for (int i = first; i <= c; i++) {
          if (!phrase.words().get(i)) {
            return null;
          }
        }
        while (last + 1 < sentence.size()
            && sentence.token(last + 1).entity() != null
            && sentence.token(last + 1).entity() == sentence.token(c).entity()) {
          last++;
        }
        return first <= last ? sentence.span(first, last).of(text) : null;
      }
    }
    for (int i = Math.max(0, noun - 6); i < noun; i++) {
      if (sentence.token(i).entity() == EntityType.ORGANIZATION && sentence.isUnder(i, noun)) {
        int last = i;
        while (last + 1 < noun && sentence.token(last + 1).entity() == EntityType.ORGANIZATION) {
          last++;
        }
        return sentence.span(i, last).of(text);
      }
    }
    return null;
  }

  /** An adjective of nation among the title before a name: "the Kurdish commander Ali Nur". */
  static @Nullable String nationality(Sentence sentence, int nameFirst) {
    for (int i = nameFirst - 1; i >= 0 && isRoleWord(sentence, i); i--) {
      if (isNation(sentence.token(i), i < nameFirst)) {
        return sentence.token(i).text();
      }
    }
    return null;
  }

  /** An adjective of nation or people among the words: "Kurdish", "Syrian". */
  static @Nullable String nationality(SourceMention mention) {
    for (int i = mention.words().nextSetBit(0);
        i >= 0 && i <= mention.head();
        i = mention.words().nextSetBit(i + 1)) {
      if (isNation(mention.sentence().token(i), i < mention.head())) {
        return mention.sentence().token(i).text();
      }
    }
    return null;
  }

  private static boolean isNation(Token token, boolean modifier) {
    boolean adjective = token.tag().startsWith("JJ") || (token.tag().startsWith("NNP") && modifier);
    return adjective
        && Character.isUpperCase(token.text().charAt(0))
        && isDemonym(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isDemonym(String word) {
    if (NOT_NATIONAL.contains(word) || word.length() < 4) {
      return false;
    }
    return word.matches(
        ".*(ish|ese|[aei]an|can|stani|aqi|aeli|emeni|wait|audi|atari|french|dutch|greek|swiss|german|czech|welsh|thai|uzbek|tajik|kazakh|afghan|turk|arab)");
  }

  /** "A dozen", "a few". */
  private static boolean isQuantity(Sentence sentence, int i) {
    return sentence.is(i, "nummod") || QUANTIFIERS.contains(Words.lower(sentence, i));
  }

  /** How many an unnamed source is, as said: "one" for the indefinite article. */
  static @Nullable String count(SourceMention mention) {
    String head = mention.headWord();
    if (QUANTIFIERS.contains(head)) {
      return head;
    }
    for (int i = mention.words().nextSetBit(0);
        i >= 0 && i < mention.head();
        i = mention.words().nextSetBit(i + 1)) {
      String word = Words.lower(mention.sentence(), i);
      boolean own = mention.sentence().head(i) == mention.head();
      if (word.equals("a") && i + 1 < mention.head() && isQuantity(mention.sentence(), i + 1)) {
        continue;
      }
      if (own && (word.equals("a") || word.equals("an") || word.equals("another"))) {
        return "one";
      }
      if (own && (QUANTIFIERS.contains(word) || mention.sentence().token(i).tag().equals("CD"))) {
        return word;
      }
    }
    return null;
  }
}
