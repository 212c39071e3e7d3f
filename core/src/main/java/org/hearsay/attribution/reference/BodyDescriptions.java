package org.hearsay.attribution.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which body, place or document a description means: one whose name or earlier description has the
 * noun; else, for a noun that says no more than what sort of thing it is ("the company", "the
 * agency"), the one of that sort that a reader has most in mind.
 */
final class BodyDescriptions {

  private static final Set<String> PRESS =
      Set.of(
          "newspaper",
          "paper",
          "magazine",
          "network",
          "station",
          "channel",
          "broadcaster",
          "outlet",
          "tabloid",
          "journal",
          "website",
          "site",
          "publication",
          "agency",
          "daily",
          "organization");

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
          "union",
          "party",
          "bank",
          "corporation",
          "association",
          "commission",
          "committee",
          "panel",
          "council",
          "department",
          "ministry",
          "institute",
          "watchdog",
          "regulator",
          "retailer",
          "manufacturer",
          "giant",
          "bureau",
          "board",
          "court",
          "fund",
          "foundation",
          "alliance",
          "club",
          "league",
          "airline",
          "carmaker",
          "lender",
          "body",
          "university",
          "school",
          "hospital",
          "force",
          "service",
          "authority",
          "chain",
          "federation",
          "society",
          "laboratory",
          "clinic",
          "studio");

  private static final Set<String> PLACES =
      Set.of(
          "city",
          "town",
          "village",
          "state",
          "country",
          "nation",
          "county",
          "kingdom",
          "province",
          "republic",
          "island");

  private static final double SAME_NOUN = 300;
  private static final double LEAST = 60;

  private final Discourse discourse;

  BodyDescriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Null when the words bring in something new. */
  @Nullable Referent resolve(Description description) {
    Referent best = null;
    double bestScore = LEAST;
    for (Referent referent : discourse.referents()) {
      boolean fit =
          referent.resolved() == referent
              && (referent.type() == Referent.Type.BODY
                  || referent.type() == Referent.Type.PLACE
                  || referent.type() == Referent.Type.THING);
      double score = fit ? score(referent, description) : 0;
      if (score > bestScore) {
        best = referent;
        bestScore = score;
      }
    }
    return best;
  }

  private double score(Referent referent, Description description) {
    String noun = description.role().head();
    double salience = discourse.salience().of(referent, description.mention());
    String name = referent.name();
    if (hasNoun(referent, name, description)) {
      return SAME_NOUN + salience;
    }
    if (name == null || description.owned() || description.isRestricted()) {
      return 0;
    }
    if (referent.type() == Referent.Type.PLACE) {
      return PLACES.contains(noun) ? salience : 0;
    }
    if (referent.type() != Referent.Type.BODY
        || !Set.of("news", "media").containsAll(description.role().modifiers())) {
      return 0;
    }
    boolean press = PressNames.isPress(name.toLowerCase(Locale.ROOT).split(" "));
    return press ? (PRESS.contains(noun) ? salience : 0) : BODIES.contains(noun) ? salience : 0;
  }

  private static boolean hasNoun(
      Referent referent, @Nullable String name, Description description) {
    String noun = description.role().head();
    if (name != null) {
      List<String> words = referent.nameWords();
      if (!words.contains(noun)) {
        return hasRole(referent, description);
      }
      for (String word : description.role().modifiers()) {
        if (!words.contains(word)) {
          return false;
        }
      }
      return true;
    }
    return hasRole(referent, description);
  }

  private static boolean hasRole(Referent referent, Description description) {
    for (Role role : referent.roles()) {
      boolean same =
          role.head().equals(description.role().head())
              && (role.modifiers().containsAll(description.role().modifiers())
                  || description.role().modifiers().containsAll(role.modifiers()));
      if (same) {
        return true;
      }
    }
    return false;
  }
}
