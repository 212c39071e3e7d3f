package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes one source of all its mentions in an article: names by name, offices by the name that bore
 * them, pronouns by the nearest fitting person or body before them, unnamed sources by their noun.
 * What fits nothing before it is a source of its own.
 */
final class SourceMerger {

  private static final Set<String> SINGULAR_PERSON =
      Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "these", "those");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> OTHER =
      Set.of("another", "other", "second", "third", "different", "separate");
  private static final Set<String> PERSON_NOUNS =
      Set.of("man", "woman", "gentleman", "lady", "father", "mother");

  private static final Set<String> BODY_NOUNS =
      Set.of(
          "company",
          "firm",
          "group",
          "agency",
          "organization",
          "organisation",
          "operator",
          "charity",
          "paper",
          "newspaper",
          "channel",
          "union",
          "party");

  /** How many sentences back a pronoun may reach. */
  private static final int REACH = 4;

  /** A source as it grows. */
  private static final class Growing {
    final Names.@Nullable Name person;
    final TreeSet<Span> mentions = new TreeSet<>();
    final SourceMention first;
    SourceKind kind;
    String description;
    @Nullable String role;
    @Nullable String affiliation;
    @Nullable String nationality;
    @Nullable String count;
    @Nullable Gender gender;
    int lastSentence;

    Growing(SourceMention first, Names.@Nullable Name person, SourceKind kind, String description) {
      this.first = first;
      this.person = person;
      this.kind = kind;
      this.description = description;
    }

    boolean isPerson() {
      return kind == SourceKind.NAMED_PERSON || kind == SourceKind.UNNAMED_PERSON;
    }
  }

  private final ArticleContext context;
  private final Names names;
  private final Nesting nesting;
  private final List<Growing> sources = new ArrayList<>();
  private final Map<Names.Name, Growing> byName = new IdentityHashMap<>();
  private final Map<Candidate, Growing> byCandidate = new IdentityHashMap<>();

  SourceMerger(ArticleContext context, Nesting nesting) {
    this.context = context;
    this.names = new Names(context.parsed());
    this.nesting = nesting;
    List<Candidate> inOrder = new ArrayList<>();
    for (Candidate candidate : nesting.kept()) {
      if (!candidate.source().isEmpty()) {
        inOrder.add(candidate);
      }
    }
    inOrder.sort(
        Comparator.comparingInt(
                (Candidate c) -> c.cue().sentence().token(c.source().nextSetBit(0)).start())
            .thenComparingInt(Candidate::start));
    // The headline is read last: its bare surnames and offices are told by the body.
    for (boolean headline : new boolean[] {false, true}) {
      for (Candidate candidate : inOrder) {
        if (candidate.cue().sentence().isHeadline() == headline) {
          SourceMention mention = SourceMention.of(candidate.cue().sentence(), candidate.source());
          Growing source = resolve(mention, candidate);
          byCandidate.put(candidate, source);
          source.mentions.add(mention.span());
          source.lastSentence = mention.sentence().index();
        }
      }
    }
  }

  /** The sources in order of first mention, with their ids. */
  List<Source> sources() {
    List<Growing> order = ordered();
    List<Source> result = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      Growing source = order.get(i);
      result.add(
          new Source(
              "s" + (i + 1),
              source.description,
              List.copyOf(source.mentions),
              source.kind,
              source.role,
              source.affiliation,
              source.nationality,
              source.count));
    }
    return result;
  }

  private List<Growing> ordered() {
    List<Growing> order = new ArrayList<>(sources);
    order.sort(Comparator.comparing((Growing source) -> source.mentions.first()));
    return order;
  }

  /** The id of the candidate's source, for each that has one. */
  Map<Candidate, String> ids() {
    List<Growing> order = ordered();
    Map<Growing, String> names = new IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      names.put(order.get(i), "s" + (i + 1));
    }
    Map<Candidate, String> ids = new IdentityHashMap<>();
    byCandidate.forEach((candidate, source) -> ids.put(candidate, names.get(source)));
    return ids;
  }

  private Growing resolve(SourceMention mention, Candidate candidate) {
    Entity entity = entityAt(mention);
    if (entity != null) {
      Names.Name name = names.of(entity);
      if (name != null) {
        return named(name, mention, entity);
      }
    }
    String word = mention.headWord();
    Growing found = null;
    if (RELATIVE.contains(word)) {
      found = antecedent(mention, candidate);
    } else if (SINGULAR_PERSON.contains(word)) {
      found = person(mention, Gender.ofWord(word));
    } else if (PLURAL.contains(word)) {
      found = latest(mention, source -> !source.isPerson() || source.first.isPlural());
    } else if (FIRST_PERSON.contains(word)) {
      found = speaker(candidate);
    } else if (word.equals("it")) {
      found = latest(mention, source -> !source.isPerson() && !source.first.isPlural());
    } else if (mention.sentence().token(mention.head()).isNoun() || word.endsWith("-year-old")) {
      found = nominal(mention);
    }
    return found == null ? unnamed(mention) : found;
  }

  /** The entity at the mention's main word: the mention is that name. */
  private @Nullable Entity entityAt(SourceMention mention) {
    Sentence sentence = mention.sentence();
    int apposition = sentence.child(mention.head(), "appos");
    Entity own = null;
    Entity named = null;
    for (Entity entity : context.parsed().entities()) {
      if (entity.sentence() != sentence.index()
          || !entity.type().isNamed()
          || isCommonNoun(sentence, entity)) {
        continue;
      }
      if (entity.first() <= mention.head() && mention.head() <= entity.last()) {
        own = entity;
      }
      // "The foreign secretary, Ann Lee": the name is the apposition.
      if (apposition >= 0
          && entity.first() <= apposition
          && apposition <= entity.last()
          && entity.type() == org.hearsay.text.EntityType.PERSON
          && !mention.isPlural()) {
        named = entity;
      }
    }
    return own != null ? own : named;
  }

  /** "Neighbours think": a common noun that opens a sentence was taken for a name. */
  private static boolean isCommonNoun(Sentence sentence, Entity entity) {
    return entity.first() == entity.last()
        && SourceNouns.shipped()
            .isSource(sentence.token(entity.first()).lemma().toLowerCase(java.util.Locale.ROOT))
        && (entity.first() == 0 || sentence.isHeadline());
  }

  private Growing named(Names.Name name, SourceMention mention, @Nullable Entity entity) {
    Growing source = byName.get(name);
    if (source == null) {
      source = new Growing(mention, name, SourceDescriber.namedKind(name), name.fullest());
      source.gender = name.gender();
      sources.add(source);
      byName.put(name, source);
      for (Entity other : name.mentions()) {
        source.mentions.add(other.span());
        describe(source, other);
      }
    }
    if (entity != null) {
      source.mentions.remove(entity.span());
    }
    return source;
  }

  /** Office, affiliation and nationality from one mention of the name, where none is known yet. */
  private void describe(Growing source, Entity entity) {
    Sentence sentence = context.parsed().sentences().get(entity.sentence());
    SourceMention mention =
        SourceMention.of(sentence, Words.range(entity.first(), entity.last() + 1));
    if (source.kind != SourceKind.NAMED_PERSON) {
      return;
    }
    if (source.role == null) {
      source.role = SourceDescriber.role(sentence, mention.head(), entity.first(), context.text());
      int apposition = sentence.child(mention.head(), "appos");
      if (source.role != null && apposition >= 0) {
        source.affiliation = SourceDescriber.affiliation(sentence, apposition, context.text());
      }
      int office = sentence.head(mention.head());
      if (source.role == null
          && office >= 0
          && sentence.is(mention.head(), "appos")
          && SourceNouns.shipped().sense(sentence.token(office).lemma())
              == SourceNouns.Sense.PERSON) {
        source.role = SourceDescriber.phrase(sentence, office, context.text());
        source.affiliation = SourceDescriber.affiliation(sentence, office, context.text());
      }
    }
    if (source.gender == null && source.role != null) {
      for (String word : source.role.toLowerCase(java.util.Locale.ROOT).split(" ")) {
        source.gender = source.gender == null ? Gender.ofWord(word) : source.gender;
      }
    }
  }

  /** "Smith, who said": the noun that the relative clause belongs to. */
  private @Nullable Growing antecedent(SourceMention mention, Candidate candidate) {
    Sentence sentence = mention.sentence();
    int at = candidate.cue().head();
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      if (sentence.is(at, "acl:relcl")
          && sentence.head(at) >= 0
          && sentence.head(at) < mention.head()) {
        BitSet words = Subjects.phrase(sentence, sentence.head(at), at).words();
        words.clear(mention.head(), sentence.size());
        SourceMention noun = SourceMention.of(sentence, words);
        Growing source = resolve(noun, candidate);
        source.mentions.add(noun.span());
        return source;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** The person that a singular pronoun most likely stands for. */
  private @Nullable Growing person(SourceMention mention, @Nullable Gender gender) {
    int at = mention.span().start();
    int sentence = mention.sentence().index();
    double best = 0;
    Names.Name bestName = null;
    for (Names.Name name : names.all()) {
      Growing known = byName.get(name);
      Gender named = known != null && known.gender != null ? known.gender : name.gender();
      if (!name.isPerson() || isWriter(name) || !Gender.compatible(named, gender)) {
        continue;
      }
      Entity before = null;
      for (Entity entity : name.mentions()) {
        if (entity.span().start() < at) {
          before = entity;
        }
      }
      if (before == null || sentence - before.sentence() > REACH) {
        continue;
      }
      Sentence its = context.parsed().sentences().get(before.sentence());
      double score = 10 - 2.0 * (sentence - before.sentence());
      score += isSubject(its, before) ? 3 : 0;
      score += its.isHeadline() ? -4 : 0;
      score += named == gender && gender != null ? 2 : 0;
      score += known != null && sentence - known.lastSentence <= 2 ? 4 : 0;
      score += before.span().start() / 1e6;
      if (score > best) {
        best = score;
        bestName = name;
      }
    }
    Growing unnamed =
        latest(
            mention,
            s -> s.kind == SourceKind.UNNAMED_PERSON && Gender.compatible(s.gender, gender));
    if (unnamed != null
        && (bestName == null || 14 - 2.0 * (sentence - unnamed.lastSentence) > best)) {
      return unnamed;
    }
    if (bestName == null) {
      return null;
    }
    Growing source = named(bestName, mention, null);
    source.gender = source.gender == null ? gender : source.gender;
    return source;
  }

  /** The article's own writers stand in its byline; no pronoun of the text means them. */
  private boolean isWriter(Names.Name name) {
    return context.parsed().article().byline().stream()
        .anyMatch(
            writer ->
                writer
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains(name.fullest().toLowerCase(java.util.Locale.ROOT)));
  }

  private static boolean isSubject(Sentence sentence, Entity entity) {
    for (int i = entity.first(); i <= entity.last(); i++) {
      if (sentence.is(i, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Growing latest(
      SourceMention mention, java.util.function.Predicate<Growing> fits) {
    Growing found = null;
    for (Growing source : sources) {
      int distance = mention.sentence().index() - source.lastSentence;
      if (distance >= 0
          && distance <= REACH
          && fits.test(source)
          && (found == null || source.lastSentence >= found.lastSentence)) {
        found = source;
      }
    }
    return found;
  }

  /** "I" and "we" inside a content are the source of that content. */
  private @Nullable Growing speaker(Candidate candidate) {
    Candidate parent = nesting.parent(candidate);
    return parent == null ? null : byCandidate.get(parent);
  }

  /**
   * An office that a named source bears, a body's common noun, a person word, or the same noun
   * again.
   */
  private @Nullable Growing nominal(SourceMention mention) {
    String lemma = mention.headLemma();
    boolean other = false;
    for (int i = mention.words().nextSetBit(0); i >= 0; i = mention.words().nextSetBit(i + 1)) {
      other |= OTHER.contains(Words.lower(mention.sentence(), i));
    }
    if (other || !mention.isDefinite() && SourceDescriber.count(mention) != null) {
      return null;
    }
    Growing found = null;
    for (Growing source : sources) {
      boolean office =
          source.kind == SourceKind.NAMED_PERSON
              && !mention.isPlural()
              && mention.isDefinite()
              && source.role != null
              && endsWith(source.role, lemma);
      boolean body =
          source.kind == SourceKind.NAMED_GROUP
              && !mention.isPlural()
              && mention.isDefinite()
              && (endsWith(source.description, lemma) || BODY_NOUNS.contains(lemma));
      boolean again =
          source.person == null
              && source.first.headLemma().equals(lemma)
              && source.first.isPlural() == mention.isPlural()
              && (mention.isDefinite() || source.description.equalsIgnoreCase(describe(mention)));
      if ((office || body || again)
          && (found == null || source.lastSentence >= found.lastSentence)) {
        found = source;
      }
    }
    if (found == null && mention.isDefinite()) {
      found = namedByOffice(mention, lemma);
    }
    if (found == null
        && mention.isDefinite()
        && (PERSON_NOUNS.contains(lemma) || lemma.endsWith("-year-old"))) {
      Gender gender = Gender.ofWord(lemma);
      found = person(mention, gender);
    }
    return found;
  }

  /** A person who is no source yet and is named with the office elsewhere before. */
  private @Nullable Growing namedByOffice(SourceMention mention, String lemma) {
    if (SourceNouns.shipped().sense(lemma) != SourceNouns.Sense.PERSON || mention.isPlural()) {
      return null;
    }
    Growing found = null;
    int at = mention.span().start();
    for (Names.Name name : names.all()) {
      if (!name.isPerson()) {
        continue;
      }
      for (Entity entity : name.mentions()) {
        Sentence its = context.parsed().sentences().get(entity.sentence());
        SourceMention person =
            SourceMention.of(its, Words.range(entity.first(), entity.last() + 1));
        String role = SourceDescriber.role(its, person.head(), entity.first(), context.text());
        if (entity.span().start() < at && role != null && endsWith(role, lemma)) {
          found = named(name, mention, null);
        }
      }
    }
    return found;
  }

  private static boolean endsWith(String words, String lemma) {
    String lower = words.toLowerCase(java.util.Locale.ROOT);
    return lower.equals(lemma) || lower.endsWith(" " + lemma);
  }

  private Growing unnamed(SourceMention mention) {
    Growing source =
        new Growing(mention, null, SourceDescriber.unnamedKind(mention), describe(mention));
    Sentence sentence = mention.sentence();
    source.gender = Gender.ofWord(mention.headLemma());
    if (sentence.token(mention.head()).isNoun()) {
      boolean person = SourceNouns.shipped().sense(mention.headLemma()) == SourceNouns.Sense.PERSON;
      source.role =
          person ? SourceDescriber.phrase(sentence, mention.head(), context.text()) : null;
      source.affiliation = SourceDescriber.affiliation(sentence, mention.head(), context.text());
      source.nationality = SourceDescriber.nationality(mention);
    }
    source.count = SourceDescriber.count(mention);
    if (source.kind == SourceKind.UNSPECIFIED
        && sentence.token(mention.head()).tag().startsWith("NNP")) {
      boolean press =
          PressNames.isPress(source.description.toLowerCase(java.util.Locale.ROOT).split(" "));
      source.kind = press ? SourceKind.MEDIA : SourceKind.NAMED_GROUP;
      source.count = null;
    }
    sources.add(source);
    return source;
  }

  /** The words up to a relative clause or a comma: what to call an unnamed source. */
  private String describe(SourceMention mention) {
    Sentence sentence = mention.sentence();
    int last = mention.words().length() - 1;
    for (int i = mention.head() + 1; i <= last; i++) {
      String word = Words.lower(sentence, i);
      if (word.equals(",") || word.equals("who") || word.equals("which") || word.equals("\u2014")) {
        last = i - 1;
        break;
      }
    }
    return sentence
        .span(mention.words().nextSetBit(0), Math.max(last, mention.head()))
        .of(context.text());
  }
}
