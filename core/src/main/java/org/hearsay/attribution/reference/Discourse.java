package org.hearsay.attribution.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of one article knows so far: who has been mentioned, where, and who speaks. Used by
 * one thread.
 */
final class Discourse {

  private final ParsedArticle parsed;
  private final Names names;
  private final Salience salience;
  private final List<Speech> speeches;
  private final List<Referent> referents = new ArrayList<>();
  private final Map<Name, Referent> byName = new IdentityHashMap<>();
  private final Map<Entity, Mention> byEntity = new HashMap<>();
  private final Map<Long, Referent> byWord = new HashMap<>();
  private final Map<Mention, Speech> speechBySource = new IdentityHashMap<>();
  private final Map<Speech, Referent> speakers = new IdentityHashMap<>();
  private final Map<Speech, Set<Referent>> namedIn = new IdentityHashMap<>();

  Discourse(ParsedArticle parsed, List<Speech> speeches, IntPredicate quoted) {
    this.parsed = parsed;
    this.names = new Names(parsed);
    this.salience = new Salience(parsed.sentences(), quoted);
    this.speeches = speeches;
    names.all().forEach(this::of);
  }

  ParsedArticle parsed() {
    return parsed;
  }

  Names names() {
    return names;
  }

  Salience salience() {
    return salience;
  }

  List<Referent> referents() {
    return referents;
  }

  Referent add(Referent referent) {
    referents.add(referent);
    return referent;
  }

  /** The referent that goes by {@code name}. */
  Referent of(Name name) {
    return byName.computeIfAbsent(
        name,
        fresh -> {
          Referent.Type type =
              fresh.isPerson()
                  ? Referent.Type.PERSON
                  : fresh.type() == EntityType.LOCATION
                      ? Referent.Type.PLACE
                      : PeopleNames.isPlural(fresh.fullest())
                          ? Referent.Type.SEVERAL
                          : Referent.Type.BODY;
          Referent referent = Referent.named(type, fresh.fullest());
          referent.tell(fresh.gender());
          return add(referent);
        });
  }

  /** Says whom a mention means. */
  void bind(Mention mention, Referent referent) {
    Referent target = referent.resolved();
    target.mentions().add(mention);
    byWord.put(key(mention.sentence(), mention.head()), target);
    Entity entity = mention.entity();
    if (entity != null) {
      byEntity.put(entity, mention);
      for (int i = entity.first(); i <= entity.last(); i++) {
        byWord.putIfAbsent(key(mention.sentence(), i), target);
      }
    }
    Speech speech = speechBySource.get(mention);
    if (speech != null) {
      speakers.put(speech, target);
    }
  }

  /** Whom the word means; null when no mention that has been read has it. */
  @Nullable Referent at(Sentence sentence, int i) {
    Referent found = byWord.get(key(sentence, i));
    return found == null ? null : found.resolved();
  }

  private static long key(Sentence sentence, int i) {
    return ((long) sentence.index() << 32) | i;
  }

  /** Notes which of a sentence's mentions are sources of speeches. */
  void hearSpeakers(Sentence sentence, List<Mention> mentions) {
    for (Speech speech : speeches) {
      Span source = speech.source();
      if (source == null || !sentence.span().contains(source.start())) {
        continue;
      }
      int head = MentionFinder.head(sentence, source);
      for (Mention mention : mentions) {
        Entity entity = mention.entity();
        boolean same =
            mention.head() == head
                || (entity != null && entity.first() <= head && head <= entity.last());
        if (same) {
          speechBySource.put(mention, speech);
          salience.speaks(mention);
        }
      }
    }
  }

  /** What the mention says; null when it is no source. */
  @Nullable Speech speechBy(Mention mention) {
    return speechBySource.get(mention);
  }

  /** The narrowest speech in whose content {@code offset} lies, other than by {@code not}. */
  @Nullable Speech speechAt(int offset, @Nullable Speech not) {
    Speech found = null;
    for (Speech speech : speeches) {
      if (speech != not
          && speech.holds(offset)
          && (found == null || length(speech) < length(found))) {
        found = speech;
      }
    }
    return found;
  }

  private static int length(Speech speech) {
    return Span.cover(speech.content()).length();
  }

  /** Who says it; null when not read yet or nobody. A name is known before it is read. */
  @Nullable Referent speaker(Speech speech) {
    Referent known = speakers.get(speech);
    if (known != null) {
      return known.resolved();
    }
    Span source = speech.source();
    if (source == null) {
      return null;
    }
    for (Entity entity : parsed.entities()) {
      if (entity.span().overlaps(source) && entity.type() == EntityType.PERSON) {
        Name name = names.of(entity);
        return name == null ? null : of(name);
      }
    }
    return null;
  }

  /** The last speech whose source was read before {@code at} in the text; null for none. */
  @Nullable Referent lastSpeaker(Mention at) {
    Speech last = null;
    int latest = -1;
    for (Speech speech : speeches) {
      Span source = speech.source();
      if (source != null
          && source.end() <= at.start()
          && speakers.containsKey(speech)
          && source.start() > latest) {
        last = speech;
        latest = source.start();
      }
    }
    return last == null ? null : speaker(last);
  }

  /**
   * Whether {@code own}, a quotation whose source is {@code at}, goes on with what the referent has
   * just said in the same paragraph.
   */
  boolean goesOn(Referent referent, Speech own, Mention at) {
    if (!salience.isQuoted(own.content().get(0).start()) || lastSpeaker(at) != referent) {
      return false;
    }
    for (Mention mention : referent.mentions()) {
      if (mention.sentence().paragraph() == at.sentence().paragraph()
          && mention.start() < at.start()
          && salience.isSpeaking(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence before, of the same paragraph, has the referent for its subject. */
  boolean isHero(Referent referent, Mention at) {
    if (!referent.isNamed()) {
      return false;
    }
    for (Mention mention : referent.mentions()) {
      if (mention.sentence().index() == at.sentence().index() - 1
          && mention.sentence().paragraph() == at.sentence().paragraph()
          && mention.function() == Mention.Function.SUBJECT
          && isMain(mention)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause of which the mention is the subject is the sentence's own. */
  private static boolean isMain(Mention mention) {
    int verb = Tree.governor(mention.sentence(), mention.head());
    return verb >= 0 && mention.sentence().head(verb) < 0;
  }

  /** Whether the referent is named in what is said. */
  boolean isNamedIn(Referent referent, Speech speech) {
    return namedIn.computeIfAbsent(speech, this::named).contains(referent.resolved());
  }

  private Set<Referent> named(Speech speech) {
    Set<Referent> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entity entity : parsed.entities()) {
      if (entity.type().isNamed() && speech.holds(entity.span().start())) {
        Name name = names.of(entity);
        Referent referent = name == null ? null : byName.get(name);
        if (referent != null) {
          found.add(referent.resolved());
        }
      }
    }
    return found;
  }
}
