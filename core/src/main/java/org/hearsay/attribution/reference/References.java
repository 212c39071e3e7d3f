package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who every mention of one article means. The body is read first, from its first word to its last;
 * the headline last, since its bare surnames and offices are told by the body.
 */
public final class References {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "myself");

  /** How many steps up the tree a relative pronoun looks for its noun. */
  private static final int CLIMB = 8;

  private final Discourse discourse;
  private final MentionFinder finder;
  private final PersonPronouns persons;
  private final OtherPronouns others;
  private final Descriptions descriptions;
  private final Writer writer;
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * A pronoun that two persons fit about alike.
   *
   * @param pronoun where it stands
   * @param taken whom it was taken to mean
   * @param rival whom else it may mean
   */
  public record Doubt(Span pronoun, Referent taken, Referent rival) {}

  private References(
      ParsedArticle parsed, List<Speech> speeches, List<Span> asked, IntPredicate quoted) {
    this.discourse = new Discourse(parsed, speeches, quoted);
    List<Span> sources = new ArrayList<>(asked);
    for (Speech speech : speeches) {
      if (speech.source() != null) {
        sources.add(speech.source());
      }
    }
    this.finder = new MentionFinder(parsed, sources);
    this.persons = new PersonPronouns(discourse);
    this.others = new OtherPronouns(discourse);
    this.descriptions = new Descriptions(discourse);
    this.writer = new Writer(discourse);
  }

  /**
   * Reads an article.
   *
   * @param speeches who is known to say what
   * @param asked more words that are to be read as mentions, whatever their noun
   * @param quoted whether a code unit of the text stands in a quotation
   */
  public static References of(
      ParsedArticle parsed, List<Speech> speeches, List<Span> asked, IntPredicate quoted) {
    References references = new References(parsed, speeches, asked, quoted);
    for (boolean headline : new boolean[] {false, true}) {
      for (Sentence sentence : parsed.sentences()) {
        if (sentence.isHeadline() == headline) {
          references.read(sentence);
        }
      }
    }
    new Introductions(references.discourse).join();
    return references;
  }

  private void read(Sentence sentence) {
    List<Mention> mentions = finder.find(sentence);
    discourse.hearSpeakers(sentence, mentions);
    for (Mention mention : mentions) {
      Referent known = discourse.at(sentence, mention.head());
      Referent referent = known != null ? known : resolve(mention);
      if (referent != null) {
        discourse.bind(mention, referent);
      }
    }
    Together.join(sentence, mentions, discourse);
  }

  private @Nullable Referent resolve(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> named(mention);
      case PRONOUN -> pronoun(mention);
      case NOMINAL -> descriptions.resolve(mention);
    };
  }

  private @Nullable Referent named(Mention mention) {
    Entity entity = mention.entity();
    if (entity == null) {
      return null;
    }
    Name name = discourse.names().of(entity);
    if (name == null) {
      name = ofSeveral(mention, discourse.names().open(entity));
    }
    if (name == null) {
      return null;
    }
    discourse.names().settle(entity, name);
    Referent referent = discourse.of(name);
    descriptions.learn(referent, mention, entity);
    return referent;
  }

  /** Whose a surname is: of those who bear it, the one whom a reader has most in mind. */
  private @Nullable Name ofSeveral(Mention mention, List<Name> owners) {
    Name best = null;
    double bestScore = -1;
    for (Name owner : owners) {
      double score = discourse.salience().of(discourse.of(owner), mention);
      if (score > bestScore) {
        best = owner;
        bestScore = score;
      }
    }
    return best;
  }

  private @Nullable Referent pronoun(Mention mention) {
    String word = mention.word();
    if (PersonPronouns.isOne(word)) {
      PersonPronouns.Choice choice = persons.resolve(mention);
      if (choice == null) {
        return null;
      }
      Referent rival = choice.rival();
      if (rival != null) {
        doubts.add(new Doubt(mention.span(), choice.referent(), rival));
      }
      choice.referent().tell(Gender.ofWord(word));
      return choice.referent();
    }
    if (OtherPronouns.isOne(word)) {
      return others.resolve(mention);
    }
    if (RELATIVE.contains(word)) {
      return antecedent(mention);
    }
    return FIRST_PERSON.contains(word) ? speaker(mention) : null;
  }

  /** "Smith, who said": the noun that the relative clause belongs to. */
  private @Nullable Referent antecedent(Mention mention) {
    Sentence sentence = mention.sentence();
    int at = mention.head();
    for (int steps = 0; at >= 0 && steps < CLIMB; steps++) {
      int noun = sentence.head(at);
      if (sentence.is(at, "acl:relcl") && noun >= 0 && noun < mention.head()) {
        Referent found = discourse.at(sentence, noun);
        return isNoneFor(found, mention) ? personBefore(mention) : found;
      }
      at = noun;
    }
    if (mention.word().startsWith("who")) {
      return personBefore(mention);
    }
    // The parser lost the clause: the word before the pronoun and its comma.
    int before = mention.head() - 1;
    while (before >= 0 && sentence.token(before).isPunctuation()) {
      before--;
    }
    return before < 0 ? null : discourse.at(sentence, before);
  }

  private static boolean isNoneFor(@Nullable Referent found, Mention mention) {
    return mention.word().equals("who")
        && (found == null
            || found.type() == Referent.Type.PLACE
            || found.type() == Referent.Type.THING);
  }

  /** "Ann Lee, the mayor of Temna, who": the nearest person before, not the place. */
  private @Nullable Referent personBefore(Mention mention) {
    for (int i = mention.head() - 1; i >= 0; i--) {
      Referent found = discourse.at(mention.sentence(), i);
      boolean people =
          found != null
              && (found.isPerson() || found.type() == Referent.Type.SEVERAL)
              && !mention.sentence().token(i).isPronoun();
      if (people) {
        return found;
      }
    }
    return null;
  }

  /** "I" inside a quotation is who is quoted. */
  private @Nullable Referent speaker(Mention mention) {
    if (!discourse.salience().isQuoted(mention)) {
      return writer.of(mention);
    }
    Speech around = discourse.speechAt(mention.start(), discourse.speechBy(mention));
    return around == null ? null : discourse.speaker(around);
  }

  /**
   * Whom the words in {@code span} mean, by their main word; null when they are no mention or stand
   * for nobody that was spoken of.
   */
  public @Nullable Referent at(Span span) {
    List<Sentence> sentences = discourse.parsed().sentences();
    int at = Sentence.firstEndingAfter(sentences, span.start());
    if (at >= sentences.size()) {
      return null;
    }
    Sentence sentence = sentences.get(at);
    return discourse.at(sentence, MentionFinder.head(sentence, span));
  }

  /** Whom the mention whose main word is {@code word} means; null as above. */
  public @Nullable Referent at(Sentence sentence, int word) {
    return discourse.at(sentence, word);
  }

  /** The pronouns that may mean somebody else, in order of reading. */
  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }
}
