package org.hearsay.attribution.reference;

import java.util.Set;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;

/**
 * A common noun for a source, and what its words say of it.
 *
 * @param mention the noun
 * @param role its main word and modifiers
 * @param definite whether it takes up or presumes somebody known: "the", "this", "that"
 * @param owned whether it is somebody's: "his lawyer", "the firm's lawyer"
 * @param plural whether it is several
 * @param other whether it sets itself off from those before: "another official"
 */
record Description(
    Mention mention, Role role, boolean definite, boolean owned, boolean plural, boolean other) {

  /** Words that tell more of somebody known rather than bring in somebody new. */
  private static final Set<String> VARYING =
      Set.of(
          "former",
          "veteran",
          "then",
          "retired",
          "longtime",
          "embattled",
          "outspoken",
          "freshman",
          "presumptive",
          "billionaire",
          "real-estate",
          "one-time",
          "onetime",
          "self-described");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> OTHER =
      Set.of("another", "other", "second", "third", "different", "separate");

  static Description of(Mention mention) {
    Sentence sentence = mention.sentence();
    boolean definite = false;
    boolean owned = false;
    boolean other = false;
    for (int i = mention.first(); i < mention.head(); i++) {
      String word = Tree.lower(sentence, i);
      String tag = sentence.token(i).tag();
      definite |= DEFINITE.contains(word);
      owned |= tag.equals("PRP$") || tag.equals("POS");
      other |= OTHER.contains(word);
    }
    return new Description(
        mention,
        Role.of(sentence, mention.first(), mention.head()),
        definite,
        owned,
        Tree.isPlural(sentence, mention.head()) || isJoined(sentence, mention.head()),
        other);
  }

  /** "The mayor and the priest", not "the surgeon and author". */
  private static boolean isJoined(Sentence sentence, int head) {
    for (int k = 0; k < sentence.childCount(head); k++) {
      int c = sentence.child(head, k);
      if (sentence.is(c, "conj")
          && c > head
          && sentence.token(c).isNoun()
          && (sentence.child(c, "det") >= 0
              || sentence.child(c, "nmod:poss") >= 0
              || sentence.token(c).entity() != null
              || Tree.isPlural(sentence, c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name of a place or party, or a word such as "former", stands before the noun. */
  boolean isVariation() {
    if (owned || (isRestricted() && !isFormer())) {
      return false;
    }
    Sentence sentence = mention.sentence();
    for (int i = mention.first(); i < mention.head(); i++) {
      String word = Tree.lower(sentence, i);
      boolean place = sentence.token(i).entity() == EntityType.LOCATION;
      if (place || Role.PARTIES.containsKey(word) || VARYING.contains(word)) {
        return true;
      }
    }
    return Role.PARTIES.containsKey(role.head()) || isAge();
  }

  private boolean isFormer() {
    return role.modifiers().contains("former");
  }

  /** Whether a body's name says where the office is: "the FBI director". */
  boolean isAffiliated() {
    for (int i = mention.first(); i < mention.head(); i++) {
      if (mention.sentence().token(i).entity() == EntityType.ORGANIZATION) {
        return true;
      }
    }
    return owned || isRestricted();
  }

  boolean isAge() {
    return Tree.isAge(mention.sentence(), mention.head());
  }

  /** Whether a phrase with "of", "for" or "at" or a clause says who is meant. */
  boolean isRestricted() {
    Sentence sentence = mention.sentence();
    for (int k = 0; k < sentence.childCount(mention.head()); k++) {
      int c = sentence.child(mention.head(), k);
      if (c > mention.head()
          && !Tree.lower(sentence, c).equals("question")
          && !sentence.token(mention.head() + 1).text().equals(",")
          && (sentence.is(c, "nmod") || sentence.is(c, "acl") || sentence.is(c, "acl:relcl"))) {
        return true;
      }
    }
    return false;
  }
}
