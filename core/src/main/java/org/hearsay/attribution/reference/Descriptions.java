package org.hearsay.attribution.reference;

import java.util.Set;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom a common noun means: the name that stands in apposition to it, the body that a name before
 * it makes of it ("the Reed campaign"), or whom it takes up; else a new, unnamed referent. What it
 * says of its referent is remembered.
 */
final class Descriptions {

  /** Nouns that make a body's name of a name before them. */
  private static final Set<String> NAMING =
      Set.of(
          "campaign", "team", "administration", "camp", "government", "foundation", "organization");

  private final Discourse discourse;
  private final PersonDescriptions persons;
  private final BodyDescriptions bodies;
  private final SeveralDescriptions several;

  Descriptions(Discourse discourse) {
    this.discourse = discourse;
    this.persons = new PersonDescriptions(discourse);
    this.bodies = new BodyDescriptions(discourse);
    this.several = new SeveralDescriptions(discourse);
  }

  /** Notes what the words around a name say of its bearer. */
  void learn(Referent referent, Mention mention, Entity entity) {
    if (!referent.isPerson()) {
      return;
    }
    for (Role role :
        Role.around(mention.sentence(), entity.first(), mention.head(), entity.last())) {
      referent.roles().add(role);
      referent.tell(Gender.ofWord(role.head()));
    }
  }

  Referent resolve(Mention mention) {
    Description description = Description.of(mention);
    Referent apposed = apposed(mention, description);
    Referent found = apposed != null ? apposed : equated(mention);
    found = found != null ? found : composed(mention);
    if (found == null) {
      found = takenUp(description);
    }
    if (found == null) {
      found = discourse.add(Referent.unnamed(type(mention, description)));
    }
    found.roles().add(description.role());
    found.tell(description.plural() ? null : Gender.ofWord(description.role().head()));
    return found;
  }

  private @Nullable Referent takenUp(Description description) {
    if (description.other()) {
      return null;
    }
    if (!description.definite() && !description.owned()) {
      return null;
    }
    if (description.plural()) {
      return several.resolve(description);
    }
    return type(description.mention(), description) == Referent.Type.PERSON
        ? persons.resolve(description)
        : bodies.resolve(description);
  }

  private static Referent.Type type(Mention mention, Description description) {
    if (description.plural()) {
      return Referent.Type.SEVERAL;
    }
    SourceNouns nouns = SourceNouns.shipped();
    SourceNouns.Sense sense = nouns.sense(description.role().head());
    sense = sense == null ? nouns.sense(mention.word()) : sense;
    if (sense == null) {
      return description.isAge() || Gender.ofWord(mention.word()) != null
          ? Referent.Type.PERSON
          : Referent.Type.THING;
    }
    return switch (sense) {
      case PERSON -> Referent.Type.PERSON;
      case GROUP -> isPeople(mention) ? Referent.Type.SEVERAL : Referent.Type.BODY;
      case MEDIA -> Referent.Type.BODY;
      case DOCUMENT, DATA -> Referent.Type.THING;
    };
  }

  private static boolean isPeople(Mention mention) {
    return Set.of("people", "police", "public", "majority", "minority", "half", "percent", "crowd")
        .contains(mention.word());
  }

  /** "The foreign secretary, Ann Lee" and "Ann Lee, the foreign secretary". */
  private @Nullable Referent apposed(Mention mention, Description description) {
    Sentence sentence = mention.sentence();
    if (description.plural() && sentence.child(mention.head(), "conj") < 0) {
      return null;
    }
    int child = sentence.child(mention.head(), "appos");
    int next = mention.head() + 1;
    boolean runsOn = next < sentence.size() && sentence.isUnder(next, mention.head());
    Referent after =
        child > mention.head() ? named(sentence, child) : runsOn ? named(sentence, next) : null;
    if (after != null && after.isPerson()) {
      after.roles().add(description.role());
      return after;
    }
    int head = sentence.head(mention.head());
    boolean appos = sentence.is(mention.head(), "appos") && head >= 0 && head < mention.head();
    return appos ? discourse.at(sentence, head) : null;
  }

  /** "Ann Lee is a doctor". */
  private @Nullable Referent equated(Mention mention) {
    Sentence sentence = mention.sentence();
    if (sentence.child(mention.head(), "cop") < 0) {
      return null;
    }
    int subject = sentence.child(mention.head(), "nsubj");
    Referent found = subject < 0 ? null : discourse.at(sentence, subject);
    return found != null && found.isPerson() ? found : null;
  }

  /** The body that "the Reed campaign" or "Reed's campaign" names. */
  private @Nullable Referent composed(Mention mention) {
    Sentence sentence = mention.sentence();
    if (!NAMING.contains(mention.lemma()) || Tree.isPlural(sentence, mention.head())) {
      return null;
    }
    for (int i = mention.head() - 1; i >= mention.first(); i--) {
      EntityType type = sentence.token(i).entity();
      if (type != null && type.isNamed()) {
        return body(sentence.token(i).text(), mention);
      }
      if (sentence.token(i).tag().equals("PRP$")) {
        Referent owner = discourse.at(sentence, i);
        String name = owner == null || !owner.isPerson() ? null : owner.name();
        return name == null ? null : body(name.substring(name.lastIndexOf(' ') + 1), mention);
      }
    }
    return mention.lemma().equals("administration") ? ofPresident(mention) : null;
  }

  /** "The administration", of whoever is called president. */
  private @Nullable Referent ofPresident(Mention mention) {
    Referent president = null;
    for (Referent referent : discourse.referents()) {
      for (Role role : referent.roles()) {
        boolean bears =
            referent.isPerson()
                && role.head().equals("president")
                && role.modifiers().isEmpty()
                && !referent.mentions().isEmpty();
        president = bears && president == null ? referent : president;
      }
    }
    String name = president == null ? null : president.name();
    return name == null ? null : body(name.substring(name.lastIndexOf(' ') + 1), mention);
  }

  private Referent body(String owner, Mention mention) {
    String name = owner + " " + mention.sentence().token(mention.head()).text();
    for (Referent referent : discourse.referents()) {
      if (name.equals(referent.name())) {
        return referent;
      }
    }
    return discourse.add(Referent.named(Referent.Type.BODY, name));
  }

  private @Nullable Referent named(Sentence sentence, int i) {
    for (Entity entity : discourse.parsed().entities()) {
      if (entity.sentence() == sentence.index()
          && entity.type().isNamed()
          && entity.first() <= i
          && i <= entity.last()) {
        Name name = discourse.names().of(entity);
        return name == null ? null : discourse.of(name);
      }
    }
    return null;
  }
}
