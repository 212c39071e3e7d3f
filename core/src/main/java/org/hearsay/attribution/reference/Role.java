package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * An office, trade or bearing that words give a person: "the Republican nominee" has the head
 * <i>nominee</i> and the modifier <i>republican</i>.
 *
 * @param head the main word's lemma, lower case, with titles written out ({@code sen.} is senator)
 * @param modifiers the other content words, lower case
 */
record Role(String head, Set<String> modifiers) {

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("sen.", "senator"),
          Map.entry("sen", "senator"),
          Map.entry("rep.", "representative"),
          Map.entry("rep", "representative"),
          Map.entry("del.", "delegate"),
          Map.entry("gov.", "governor"),
          Map.entry("gov", "governor"),
          Map.entry("gen.", "general"),
          Map.entry("gen", "general"),
          Map.entry("col.", "colonel"),
          Map.entry("capt.", "captain"),
          Map.entry("lt.", "lieutenant"),
          Map.entry("sgt.", "sergeant"),
          Map.entry("prof.", "professor"),
          Map.entry("dr.", "doctor"),
          Map.entry("dr", "doctor"),
          Map.entry("rev.", "reverend"),
          Map.entry("supt.", "superintendent"),
          Map.entry("det.", "detective"));

  /** Words for one and the same office or trade. */
  private static final List<Set<String>> ALIKE =
      List.of(
          Set.of("representative", "congressman", "congresswoman", "lawmaker", "member"),
          Set.of("senator", "lawmaker"),
          Set.of("deputy", "lawmaker", "member", "mp", "legislator", "parliamentarian"),
          Set.of("lawyer", "attorney", "counsel", "solicitor", "barrister"),
          Set.of("nominee", "candidate", "contender", "hopeful"),
          Set.of("spokesman", "spokeswoman", "spokesperson"),
          Set.of("chairman", "chairwoman", "chair", "chairperson"),
          Set.of("judge", "justice", "magistrate"),
          Set.of("businessman", "businesswoman", "mogul", "developer", "tycoon", "billionaire"),
          Set.of("doctor", "physician", "surgeon"),
          Set.of("professor", "academic", "scholar", "scientist", "researcher"),
          Set.of("officer", "policeman", "policewoman"),
          Set.of("director", "chief", "head", "boss", "executive"),
          Set.of("minister", "secretary"),
          Set.of("diplomat", "ambassador", "envoy"),
          Set.of("adviser", "advisor", "aide", "strategist"),
          Set.of("wife", "ex-wife", "widow", "spouse"),
          Set.of("husband", "ex-husband", "widower", "spouse"));

  /** Words that make an office another one. */
  private static final Set<String> TELLING =
      Set.of(
          "vice",
          "deputy",
          "prime",
          "foreign",
          "finance",
          "interior",
          "defence",
          "defense",
          "attorney",
          "first",
          "assistant",
          "health",
          "justice",
          "education",
          "economy",
          "press",
          "police",
          "fire",
          "supreme",
          "lieutenant",
          "speaker");

  static final Map<String, String> PARTIES =
      Map.ofEntries(
          Map.entry("republican", "republican"),
          Map.entry("gop", "republican"),
          Map.entry("r", "republican"),
          Map.entry("democrat", "democratic"),
          Map.entry("democratic", "democratic"),
          Map.entry("d", "democratic"),
          Map.entry("dem", "democratic"),
          Map.entry("labour", "labour"),
          Map.entry("tory", "conservative"),
          Map.entry("conservative", "conservative"),
          Map.entry("libertarian", "libertarian"),
          Map.entry("green", "green"));

  Role {
    modifiers = Set.copyOf(modifiers);
  }

  /** The role that words {@code first} to {@code head} give. */
  static Role of(Sentence sentence, int first, int head) {
    Set<String> modifiers = new HashSet<>();
    for (int i = first; i < head; i++) {
      String tag = sentence.token(i).tag();
      if (tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD")) {
        String word = Tree.lower(sentence, i);
        modifiers.add(TITLES.getOrDefault(word, word));
      }
    }
    String word = Tree.lower(sentence, head);
    return new Role(TITLES.getOrDefault(word, singular(sentence, head)), modifiers);
  }

  private static String singular(Sentence sentence, int head) {
    String lemma = Tree.lemma(sentence, head);
    // Proper nouns keep their plural as lemma.
    return sentence.token(head).tag().equals("NNPS") && lemma.endsWith("s")
        ? lemma.substring(0, lemma.length() - 1)
        : lemma;
  }

  /** The party that the words tell; null when none. */
  @Nullable String party() {
    String own = PARTIES.get(head);
    if (own != null && !head.equals("r") && !head.equals("d")) {
      return own;
    }
    for (String word : modifiers) {
      String party = PARTIES.get(word);
      if (party != null) {
        return party;
      }
    }
    return null;
  }

  /** Whether one person may be called both and the words say so: the same office. */
  boolean matches(Role other) {
    return alike(head, other.head)
        && telling(this).equals(telling(other))
        && (party() == null || other.party() == null || party().equals(other.party()));
  }

  private static Set<String> telling(Role role) {
    Set<String> words = new HashSet<>(role.modifiers);
    words.retainAll(TELLING);
    return words;
  }

  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    for (Set<String> group : ALIKE) {
      if (group.contains(one) && group.contains(other)) {
        return true;
      }
    }
    return false;
  }

  /** The roles that stand around a person's name: titles before it, appositions after it. */
  static List<Role> around(Sentence sentence, int first, int head, int last) {
    List<Role> roles = new ArrayList<>();
    int from = first;
    while (from > 0 && isTitleWord(sentence, from - 1)) {
      from--;
    }
    if (from < first) {
      roles.add(of(sentence, from, first - 1));
    } else if (first < head && TITLES.containsKey(Tree.lower(sentence, first))) {
      roles.add(of(sentence, first, first));
    }
    for (int k = 0; k < sentence.childCount(head); k++) {
      int c = sentence.child(head, k);
      if (sentence.is(c, "appos") && c > last && sentence.token(c).isNoun()) {
        roles.add(of(sentence, Tree.first(sentence, c), c));
      }
    }
    String party = bracketed(sentence, last);
    if (party != null) {
      roles.add(new Role(party, Set.of(party)));
    }
    return roles;
  }

  /** "Ann Lee (D-Mass.)" */
  private static @Nullable String bracketed(Sentence sentence, int last) {
    for (int i = last + 1; i <= last + 2 && i < sentence.size(); i++) {
      String word = Tree.lower(sentence, i);
      if (word.startsWith("d-") || word.equals("d")) {
        return "democratic";
      }
      if (word.startsWith("r-") || word.equals("r")) {
        return "republican";
      }
      if (!word.equals("(") && !word.equals("-lrb-") && !word.equals(",")) {
        return null;
      }
    }
    return null;
  }

  private static boolean isTitleWord(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return (tag.startsWith("NN") || tag.startsWith("JJ"))
        && sentence.token(i).entity() != EntityType.PERSON;
  }

  @Override
  public String toString() {
    return String.join(" ", modifiers.stream().sorted().toList())
        + " "
        + head.toLowerCase(Locale.ROOT);
  }
}
