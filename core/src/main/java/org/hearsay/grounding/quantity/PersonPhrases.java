package org.hearsay.grounding.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the words for persons in a sentence, those aside that a number counts. Stateless. */
final class PersonPhrases {

  /** How many words may stand before the noun. */
  private static final int REACH = 7;

  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her");
  private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "self", "themself");
  private static final Set<String> MORE =
      Set.of("another", "other", "second", "third", "fourth", "fifth", "sixth", "additional");

  private final Persons persons = Persons.shared();

  /** The phrases of a sentence in order of position. */
  List<PersonPhrase> of(Sentence s) {
    List<PersonPhrase> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      PersonPhrase phrase = at(s, i);
      if (phrase != null) {
        found.add(phrase);
      }
    }
    return found;
  }

  private @Nullable PersonPhrase at(Sentence s, int i) {
    String word = word(s, i);
    if (REFLEXIVES.contains(word) && !word(s, i + 1).equals("-")) {
      return new PersonPhrase(i, i, 1, PersonPhrase.Kind.REFLEXIVE, false);
    }
    if (PRONOUNS.contains(word) && !s.token(i).tag().equals("PRP$")) {
      return new PersonPhrase(i, i, 1, PersonPhrase.Kind.PRONOUN, false);
    }
    if (word.equals("nobody") || word.equals("none")) {
      return new PersonPhrase(i, i, 0, PersonPhrase.Kind.NOUN, false);
    }
    if (word.equals("one") && word(s, i - 1).equals("no")) {
      return new PersonPhrase(i - 1, i, 0, PersonPhrase.Kind.NOUN, false);
    }
    if (s.token(i).entity() == EntityType.PERSON && !persons.is(s.token(i))) {
      return name(s, i);
    }
    boolean old = word.equals("old") && isAge(s, i) || word.endsWith("-year-old");
    if (!old && !persons.is(s.token(i)) || isModifier(s, i)) {
      return null;
    }
    return noun(s, i);
  }

  private static @Nullable PersonPhrase name(Sentence s, int i) {
    if (i + 1 < s.size() && s.token(i + 1).entity() == EntityType.PERSON) {
      return null;
    }
    int first = i;
    while (first > 0 && i - first < REACH && s.token(first - 1).entity() == EntityType.PERSON) {
      first--;
    }
    return new PersonPhrase(first, i, 1, PersonPhrase.Kind.NAME, false);
  }

  private static PersonPhrase noun(Sentence s, int i) {
    int first = i;
    int count = isPlural(s, i) ? PersonPhrase.UNKNOWN : 1;
    boolean more = false;
    while (first > 0 && i - first < REACH && isInside(s, first - 1)) {
      first--;
      String word = word(s, first);
      more |= MORE.contains(word);
      if (word.equals("both")) {
        count = 2;
      } else if (word.equals("no") || word.equals("neither")) {
        count = 0;
      }
      if (s.token(first).tag().equals("DT") || s.token(first).tag().equals("PRP$")) {
        break;
      }
    }
    if (word(s, i).equals("couple")) {
      count = 2;
    }
    return new PersonPhrase(first, i, count, PersonPhrase.Kind.NOUN, more);
  }

  private static boolean isInside(Sentence s, int i) {
    String tag = s.token(i).tag();
    return tag.equals("DT")
        || tag.equals("PRP$")
        || tag.startsWith("JJ")
        || tag.equals("HYPH")
        || tag.startsWith("NN") && !isVerbLike(s, i)
        || tag.equals("CD") && word(s, i + 1).equals("-")
        || word(s, i).equals("-") && i > 0;
  }

  /** Headlines' "kills" and "wounds" are often tagged as nouns. */
  private static boolean isVerbLike(Sentence s, int i) {
    return s.token(i).tag().equals("NNS") || Effects.shared().patient(s, i) != null;
  }

  /** "19-year-old" without a noun. */
  private static boolean isAge(Sentence s, int i) {
    return i >= 2 && word(s, i - 1).equals("-") && word(s, i - 2).startsWith("year");
  }

  /** "police officer Smith", "victim support", "girl's mother". */
  private static boolean isModifier(Sentence s, int i) {
    if (i + 1 >= s.size()) {
      return false;
    }
    String next = word(s, i + 1);
    if (Effects.shared().tells(s, i + 1)) {
      return false;
    }
    if (next.equals("-")) {
      return true;
    }
    boolean old = word(s, i).equals("old");
    return s.token(i + 1).isNoun()
            && (old || Character.isLowerCase(s.token(i + 1).text().charAt(0)))
        || old && s.token(i + 1).tag().startsWith("JJ");
  }

  private static boolean isPlural(Sentence s, int i) {
    String tag = s.token(i).tag();
    return (tag.equals("NNS") || tag.equals("NNPS"))
        || word(s, i).equals("people")
        || tag.startsWith("NN") && word(s, i).equals("men");
  }

  private static String word(Sentence s, int i) {
    return i < 0 || i >= s.size() ? "" : s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
