package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Finds the words of a sentence that stand for somebody or something: names, pronouns, and common
 * nouns for persons, bodies and documents, or that somebody is known to speak by.
 */
final class MentionFinder {

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "him", "his", "himself", "she", "her", "hers", "herself", "they", "them", "their",
          "theirs", "it", "its", "who", "which", "that", "whom", "whose", "i", "me", "my", "myself",
          "we", "us", "our");

  private final ParsedArticle parsed;
  private final List<List<Entity>> entities = new ArrayList<>();
  private final List<Set<Integer>> speakers = new ArrayList<>();

  /**
   * @param speakers the words of sources, which are mentions whatever their noun
   */
  MentionFinder(ParsedArticle parsed, List<Span> speakers) {
    this.parsed = parsed;
    for (int i = 0; i < parsed.sentences().size(); i++) {
      entities.add(new ArrayList<>());
      this.speakers.add(new HashSet<>());
    }
    for (Entity entity : parsed.entities()) {
      if (entity.type().isNamed()) {
        entities.get(entity.sentence()).add(entity);
      }
    }
    for (Span span : speakers) {
      int at = Sentence.firstEndingAfter(parsed.sentences(), span.start());
      if (at < parsed.sentences().size()) {
        this.speakers.get(at).add(head(parsed.sentences().get(at), span));
      }
    }
  }

  /** The main word of what stands in {@code span}; its last where none is above all others. */
  static int head(Sentence sentence, Span span) {
    int first = Math.min(sentence.tokenAtOrAfter(span.start()), sentence.size() - 1);
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).start() < span.end()) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      int up = sentence.head(i);
      if ((up < first || up > last) && !sentence.token(i).isPunctuation()) {
        return i;
      }
    }
    return last;
  }

  List<Entity> names(Sentence sentence) {
    return entities.get(sentence.index());
  }

  /** In order of position. */
  List<Mention> find(Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    for (Entity entity : entities.get(sentence.index())) {
      if (isCommonNoun(sentence, entity)) {
        continue;
      }
      for (int i = entity.first(); i <= entity.last(); i++) {
        named[i] = true;
      }
      int head = head(sentence, entity.span());
      found.add(
          new Mention(
              sentence,
              head,
              entity.first(),
              Mention.Kind.NAME,
              entity,
              Mention.function(sentence, head)));
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (named[i]) {
        continue;
      }
      if (isPronoun(sentence, i)) {
        found.add(
            new Mention(sentence, i, i, Mention.Kind.PRONOUN, null, Mention.function(sentence, i)));
      } else if (isNominal(sentence, i)) {
        int first = Tree.first(sentence, i);
        found.add(
            new Mention(
                sentence, i, first, Mention.Kind.NOMINAL, null, Mention.function(sentence, i)));
      }
    }
    found.sort(Comparator.comparingInt(Mention::head));
    return found;
  }

  private static boolean isPronoun(Sentence sentence, int i) {
    String word = Tree.lower(sentence, i);
    if (!PRONOUNS.contains(word)) {
      return false;
    }
    String tag = sentence.token(i).tag();
    return !word.equals("that") || tag.equals("WDT");
  }

  private boolean isNominal(Sentence sentence, int i) {
    if (speakers.get(sentence.index()).contains(i)) {
      return true;
    }
    if (Tree.isAge(sentence, i) && !sentence.is(i, "amod")) {
      return true;
    }
    if (!sentence.token(i).isNoun() || sentence.is(i, "compound")) {
      return false;
    }
    if (isLikeness(sentence, i)) {
      return false;
    }
    String lemma = Tree.lemma(sentence, i);
    return SourceNouns.shipped().isSource(lemma)
        || SourceNouns.shipped().isSource(Tree.lower(sentence, i));
  }

  /** "As a mother", "like a guard": what somebody is, not somebody else. */
  private static boolean isLikeness(Sentence sentence, int i) {
    int preposition = sentence.child(i, "case");
    return preposition >= 0
        && (Tree.lower(sentence, preposition).equals("as")
            || Tree.lower(sentence, preposition).equals("like"));
  }

  /** "Neighbours think": a common noun that opens a sentence was taken for a name. */
  private static boolean isCommonNoun(Sentence sentence, Entity entity) {
    boolean office =
        entity.type() != EntityType.PERSON
            && entity.first() > 0
            && sentence.token(entity.first() - 1).tag().equals("DT")
            && SourceNouns.shipped().sense(Tree.lower(sentence, entity.last()))
                == SourceNouns.Sense.PERSON;
    if (office) {
      return true;
    }
    return entity.first() == entity.last()
        && SourceNouns.shipped().isSource(sentence.token(entity.first()).lemma())
        && (entity.first() == 0 || sentence.isHeadline());
  }

  ParsedArticle parsed() {
    return parsed;
  }
}
