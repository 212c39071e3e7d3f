package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The sources of one article so far, and how a new one is described. Used by one thread. */
final class SourceRegistry {

  private final ArticleContext context;
  private final Names names;
  private final List<GrowingSource> sources = new ArrayList<>();
  private final IdentityHashMap<Names.Name, GrowingSource> byName = new IdentityHashMap<>();

  SourceRegistry(ArticleContext context) {
    this.context = context;
    this.names = new Names(context.parsed());
  }

  ArticleContext context() {
    return context;
  }

  Names names() {
    return names;
  }

  /** In the order in which they were met. */
  List<GrowingSource> all() {
    return sources;
  }

  /** The source that goes by {@code name}, when it has been met. */
  @Nullable GrowingSource known(Names.Name name) {
    return byName.get(name);
  }

  /** The fitting source that was mentioned last before, at most {@code reach} sentences back. */
  @Nullable GrowingSource latest(SourceMention mention, int reach, Predicate<GrowingSource> fits) {
    GrowingSource found = null;
    for (GrowingSource source : sources) {
      int distance = mention.sentence().index() - source.lastSentence;
      if (distance >= 0
          && distance <= reach
          && fits.test(source)
          && (found == null || source.lastSentence >= found.lastSentence)) {
        found = source;
      }
    }
    return found;
  }

  /** The source that goes by {@code name}; a new one with all the name's mentions if need be. */
  GrowingSource named(Names.Name name, SourceMention mention) {
    GrowingSource source = byName.get(name);
    if (source == null) {
      source = new GrowingSource(mention, name, SourceDescriber.namedKind(name), name.fullest());
      source.gender = name.gender();
      sources.add(source);
      byName.put(name, source);
      for (Entity entity : name.mentions()) {
        source.mentions.add(entity.span());
        describe(source, entity);
      }
    }
    return source;
  }

  /** Office and affiliation from one mention of the name, where none is known yet. */
  private void describe(GrowingSource source, Entity entity) {
    if (source.kind != SourceKind.NAMED_PERSON || source.role != null) {
      return;
    }
    Sentence sentence = context.parsed().sentences().get(entity.sentence());
    int head = head(entity);
    source.role = SourceDescriber.role(sentence, head, entity.first(), context.text());
    int apposition = sentence.child(head, "appos");
    if (source.role != null && apposition >= 0) {
      source.affiliation = SourceDescriber.affiliation(sentence, apposition, context.text());
    }
    int office = sentence.head(head);
    boolean afterOffice =
        office >= 0
            && sentence.is(head, "appos")
            && SourceNouns.shipped().sense(sentence.token(office).lemma())
                == SourceNouns.Sense.PERSON;
    if (source.role == null && afterOffice) {
      source.role = SourceDescriber.phrase(sentence, office, context.text());
      source.affiliation = SourceDescriber.affiliation(sentence, office, context.text());
    }
    if (source.gender == null && source.role != null) {
      for (String word : source.role.toLowerCase(Locale.ROOT).split(" ")) {
        source.gender = source.gender == null ? Gender.ofWord(word) : source.gender;
      }
    }
  }

  /** The main word of a name. */
  int head(Entity entity) {
    Sentence sentence = context.parsed().sentences().get(entity.sentence());
    BitSet words = Words.range(entity.first(), entity.last() + 1);
    return SourceMention.of(sentence, words).head();
  }

  /** A source of its own, described by its words. */
  GrowingSource unnamed(SourceMention mention) {
    Sentence sentence = mention.sentence();
    GrowingSource source =
        new GrowingSource(
            mention, null, SourceDescriber.unnamedKind(mention), description(mention));
    source.gender = Gender.ofWord(mention.headLemma());
    boolean noun = sentence.token(mention.head()).isNoun();
    if (noun) {
      boolean person = SourceNouns.shipped().sense(mention.headLemma()) == SourceNouns.Sense.PERSON;
      source.role =
          person ? SourceDescriber.phrase(sentence, mention.head(), context.text()) : null;
      source.affiliation = SourceDescriber.affiliation(sentence, mention.head(), context.text());
      source.nationality = SourceDescriber.nationality(mention);
    }
    boolean properName =
        source.kind == SourceKind.UNSPECIFIED
            && sentence.token(mention.head()).tag().startsWith("NNP");
    if (properName) {
      String[] words = source.description.toLowerCase(Locale.ROOT).split(" ");
      source.kind = PressNames.isPress(words) ? SourceKind.MEDIA : SourceKind.NAMED_GROUP;
    } else {
      source.count = SourceDescriber.count(mention);
    }
    sources.add(source);
    return source;
  }

  /** The words up to a relative clause or a comma: what to call an unnamed source. */
  String description(SourceMention mention) {
    Sentence sentence = mention.sentence();
    int last = mention.words().length() - 1;
    for (int i = mention.head() + 1; i <= last; i++) {
      String word = Words.lower(sentence, i);
      if (word.equals(",") || word.equals("who") || word.equals("which") || word.equals("—")) {
        last = i - 1;
        break;
      }
    }
    return sentence
        .span(mention.words().nextSetBit(0), Math.max(last, mention.head()))
        .of(context.text());
  }

  /** The name that the mention is; null when its main word is no name's. */
  Names.@Nullable Name nameOf(SourceMention mention) {
    Sentence sentence = mention.sentence();
    int apposition = sentence.child(mention.head(), "appos");
    Entity own = null;
    Entity apposed = null;
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
      if (entity.first() <= apposition
          && apposition <= entity.last()
          && entity.type() == EntityType.PERSON
          && !mention.isPlural()) {
        apposed = entity;
      }
    }
    Entity found = own != null ? own : apposed;
    return found == null ? null : names.of(found);
  }

  /** "Neighbours think": a common noun that opens a sentence was taken for a name. */
  private static boolean isCommonNoun(Sentence sentence, Entity entity) {
    return entity.first() == entity.last()
        && SourceNouns.shipped().isSource(sentence.token(entity.first()).lemma())
        && (entity.first() == 0 || sentence.isHeadline());
  }
}
