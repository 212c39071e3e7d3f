package org.hearsay.attribution.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description of one person means: somebody who was given the same office before; else, for
 * words that papers use to vary a name ("the Republican", "the 43-year-old", "the Ohio senator"),
 * the person whom a reader has most in mind; else an unnamed person of the same noun. "The" alone
 * before an office that nobody bears brings in somebody new.
 */
final class PersonDescriptions {

  private static final Set<String> ANYBODY =
      Set.of(
          "runner",
          "frontrunner",
          "hopeful",
          "contender",
          "mogul",
          "tycoon",
          "developer",
          "entrepreneur",
          "actor",
          "actress",
          "singer",
          "neurosurgeon",
          "native",
          "magnate",
          "socialist",
          "democrat",
          "republican",
          "conservative",
          "man",
          "woman",
          "gentleman",
          "lady",
          "father",
          "mother",
          "businessman",
          "businesswoman",
          "politician",
          "lawmaker",
          "star",
          "billionaire",
          "veteran",
          "candidate",
          "nominee");

  /** Words for offices that one person seldom holds beside another. */
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "senator",
          "governor",
          "mayor",
          "minister",
          "secretary",
          "chancellor",
          "congressman",
          "congresswoman",
          "representative",
          "judge",
          "ambassador",
          "spokesman",
          "spokeswoman",
          "director",
          "commissioner",
          "sheriff",
          "general",
          "prosecutor",
          "doctor");

  /** Who does a job at hand: "the driver" is seldom somebody named just before. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "announcer",
          "narrator",
          "moderator",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "reporter",
          "driver",
          "officer",
          "source",
          "official",
          "judge",
          "clerk",
          "guard",
          "witness",
          "victim",
          "suspect",
          "caller",
          "interviewer",
          "woman",
          "man",
          "wife",
          "husband",
          "person",
          "employee",
          "worker",
          "observer",
          "critic",
          "crowd");

  private static final double UNNAMED = 0.5;

  /** Papers vary the names of those of whom they speak most. */
  private static final double PER_MENTION = 0.05;

  private static final int MENTIONS = 20;
  private static final double SAME_ROLE = 400;
  private static final double SAME_WORDS = 200;
  private static final double SAME_NOUN = 80;
  private static final double OTHER_OFFICE = 0.25;
  private static final double FORMER_OFFICE = 0.5;
  private static final double OTHER_SEX = 0;

  /** What a reader must have of somebody in mind to take a variation for him. */
  private static final double LEAST = 40;

  private final Discourse discourse;

  PersonDescriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Null when the words bring in somebody new. */
  @Nullable Referent resolve(Description description) {
    Referent best = null;
    double bestScore = LEAST;
    for (Referent referent : discourse.referents()) {
      if (referent.resolved() == referent && referent.isPerson()) {
        double score = score(referent, description);
        if (score > bestScore) {
          best = referent;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private double score(Referent referent, Description description) {
    Role role = description.role();
    if (!Gender.compatible(referent.gender(), Gender.ofWord(role.head()))
        || isOtherParty(referent, role)) {
      return OTHER_SEX;
    }
    double salience = discourse.salience().of(referent, description.mention());
    boolean same = false;
    boolean office = false;
    int shared = 0;
    for (Role known : referent.roles()) {
      if (known.matches(role) && fits(known, role) && (!description.owned() || salience > 0)) {
        same = true;
        int common = 0;
        for (String word : role.modifiers()) {
          common += known.modifiers().contains(word) ? 1 : 0;
        }
        shared = Math.max(shared, common);
      }
      office |= OFFICES.contains(known.head());
    }
    if (same && !referent.isNamed()) {
      return SAME_NOUN + salience;
    }
    if (same) {
      return SAME_ROLE + SAME_WORDS * shared + salience;
    }
    boolean anybody =
        (ANYBODY.contains(role.head()) && !description.owned() && !description.isRestricted())
            || description.isAge();
    Speech own = discourse.speechBy(description.mention());
    boolean goesOn =
        own != null
            && !description.owned()
            && !description.isRestricted()
            && discourse.goesOn(referent, own, description.mention());
    boolean again =
        !FUNCTIONS.contains(role.head())
            && !description.isAffiliated()
            && discourse.isHero(referent, description.mention());
    if (!description.isVariation() && !anybody && !goesOn && !again) {
      return 0;
    }
    if (own != null && discourse.isNamedIn(referent, own)) {
      return 0;
    }
    double score =
        referent.isNamed()
            ? salience * (1 + PER_MENTION * Math.min(MENTIONS, referent.mentions().size()))
            : salience * UNNAMED;
    if (!office || !OFFICES.contains(role.head())) {
      return score;
    }
    return score * (role.modifiers().contains("former") ? FORMER_OFFICE : OTHER_OFFICE);
  }

  /** "The former president" is not President Lee; "the president" may be former President Lee. */
  private static boolean fits(Role known, Role role) {
    return !role.modifiers().contains("former")
        || known.modifiers().contains("former")
        || known.modifiers().contains("then");
  }

  private static boolean isOtherParty(Referent referent, Role role) {
    String party = role.party();
    if (party == null) {
      return false;
    }
    String own = null;
    for (Role known : referent.roles()) {
      own = own == null ? known.party() : own;
    }
    return own != null && !own.equals(party);
  }
}
