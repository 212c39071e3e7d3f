package org.hearsay.attribution;

import java.util.Locale;
import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The source that a common noun takes up: "the minister" who was named with that office, "the
 * company" for a body, "the man" for a person, "the official" for "one official". Not "another
 * official", and not an indefinite noun.
 */
final class NominalResolver {

  private static final Set<String> OTHER =
      Set.of("another", "other", "second", "third", "different", "separate");

  private static final Set<String> PERSONS =
      Set.of("man", "woman", "gentleman", "lady", "father", "mother");

  private static final Set<String> BODIES =
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

  private final SourceRegistry registry;
  private final PronounResolver pronouns;

  NominalResolver(SourceRegistry registry, PronounResolver pronouns) {
    this.registry = registry;
    this.pronouns = pronouns;
  }

  /** The source; null when the noun brings in a new one. */
  @Nullable GrowingSource resolve(SourceMention mention) {
    boolean isNoun = mention.sentence().token(mention.head()).isNoun() || isAge(mention);
    if (!isNoun
        || isOther(mention)
        || (!mention.isDefinite() && SourceDescriber.count(mention) != null)) {
      return null;
    }
    GrowingSource found = null;
    for (GrowingSource source : registry.all()) {
      if ((isSame(source, mention) || (mention.isDefinite() && takesUp(source, mention)))
          && (found == null || source.lastSentence >= found.lastSentence)) {
        found = source;
      }
    }
    if (found != null || !mention.isDefinite()) {
      return found;
    }
    GrowingSource officer = officer(mention);
    if (officer != null) {
      return officer;
    }
    return PERSONS.contains(mention.headLemma()) || isAge(mention)
        ? pronouns.person(mention, Gender.ofWord(mention.headLemma()))
        : null;
  }

  /** An office that the source bears, or a noun for what its name says it is. */
  private static boolean takesUp(GrowingSource source, SourceMention mention) {
    if (mention.isPlural()) {
      return false;
    }
    String noun = mention.headLemma();
    if (source.kind == SourceKind.NAMED_PERSON) {
      return source.role != null && endsWith(source.role, noun);
    }
    return source.kind == SourceKind.NAMED_GROUP
        && (endsWith(source.description, noun) || BODIES.contains(noun));
  }

  /** An unnamed source with the same noun. */
  private boolean isSame(GrowingSource source, SourceMention mention) {
    return source.name == null
        && source.first.headLemma().equals(mention.headLemma())
        && source.first.isPlural() == mention.isPlural()
        && (mention.isDefinite()
            || source.description.equalsIgnoreCase(registry.description(mention)));
  }

  /** A person who is no source yet and was named with the office before. */
  private @Nullable GrowingSource officer(SourceMention mention) {
    String noun = mention.headLemma();
    if (SourceNouns.shipped().sense(noun) != SourceNouns.Sense.PERSON || mention.isPlural()) {
      return null;
    }
    Names.Name found = null;
    for (Names.Name name : registry.names().all()) {
      for (Entity entity : name.mentions()) {
        Sentence its = registry.context().parsed().sentences().get(entity.sentence());
        String role =
            name.isPerson() && entity.span().start() < mention.span().start()
                ? SourceDescriber.role(
                    its, registry.head(entity), entity.first(), registry.context().text())
                : null;
        if (role != null && endsWith(role, noun)) {
          found = name;
        }
      }
    }
    return found == null ? null : registry.named(found, mention);
  }

  private static boolean isAge(SourceMention mention) {
    return mention.headWord().endsWith("-year-old");
  }

  private static boolean isOther(SourceMention mention) {
    for (int i = mention.words().nextSetBit(0);
        i >= 0 && i < mention.head();
        i = mention.words().nextSetBit(i + 1)) {
      if (OTHER.contains(Words.lower(mention.sentence(), i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String words, String noun) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.equals(noun) || lower.endsWith(" " + noun);
  }
}
