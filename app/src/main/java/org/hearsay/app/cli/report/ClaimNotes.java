package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.TimeReference;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.text.Span;

/** What is drawn out of a claim: what happens, how many, where, when, why it is not certain. */
final class ClaimNotes {

  /** Cues that say no more than that something was said. */
  private static final Set<String> PLAIN_CUES =
      Set.of("", "say", "tell", "add", "state", "according to", "speak", "write");

  private final Subject subject;
  private final GroundedClaim claim;
  private final Items items;

  private ClaimNotes(Subject subject, GroundedClaim claim) {
    this.subject = subject;
    this.claim = claim;
    this.items = new Items(subject.glyphs.separator());
  }

  /**
   * What there is to say about {@code claim}, possibly nothing.
   *
   * @param times how often the article says it in the same words
   */
  static Items of(Subject subject, GroundedClaim claim, int times) {
    ClaimNotes notes = new ClaimNotes(subject, claim);
    notes.event();
    notes.numbers();
    notes.places();
    notes.days();
    notes.kind();
    notes.band();
    notes.hedges();
    notes.basis();
    if (times > 1) {
      notes.add("said " + times + " times", Style.QUIET);
    }
    return notes.items;
  }

  private void add(String note, Style style) {
    items.add(note, style);
  }

  /** Its own event, else the first that a noun of its own clause names. */
  private void event() {
    List<Proposition> own = new ArrayList<>();
    for (GroundedClaim each : subject.withInner(claim)) {
      Proposition proposition = each.mention().proposition();
      if (proposition != null && proposition.event() != null) {
        if (each == claim) {
          own.add(0, proposition);
        } else if (proposition.rule().name().equals("proposition/noun")) {
          own.add(proposition);
        }
      }
    }
    if (!own.isEmpty()) {
      add(EventNote.of(own, subject.glyphs), Style.PLAIN);
    }
  }

  private void numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    for (GroundedClaim each : subject.withInner(claim)) {
      for (String id : each.quantities()) {
        Quantity quantity = subject.quantity(id);
        if (quantity != null) {
          numbers.add(subject.safe.clean(Numbers.of(quantity)));
        }
      }
    }
    numbers.forEach(number -> add(number, Style.NUMBER));
  }

  private void places() {
    Set<String> places = new LinkedHashSet<>();
    for (Where where : claim.where()) {
      Place place = subject.place(where.place());
      if (place != null) {
        String relation = where.relation().name().toLowerCase(Locale.ROOT);
        places.add(relation + " " + subject.safe.clean(place.name()));
      }
    }
    places.forEach(place -> add(place, Style.PLAIN));
  }

  private void days() {
    When when = claim.when();
    if (when == null) {
      return;
    }
    String days = Days.of(when);
    if (days == null) {
      TimeExpression time = subject.time(when.time());
      days = time == null ? null : subject.words(time.span());
    }
    if (days != null) {
      add(days, Style.PLAIN);
    }
  }

  private void kind() {
    ClaimMention mention = claim.mention();
    if (mention.kind() == ClaimKind.ESTIMATE || mention.kind() == ClaimKind.OPINION) {
      add(mention.kind().name().toLowerCase(Locale.ROOT), Style.QUIET);
    }
    TimeReference time = mention.factuality().time();
    if (time == TimeReference.HYPOTHETICAL
        || (time == TimeReference.FUTURE && mention.kind() != ClaimKind.INTENTION)) {
      add(time.name().toLowerCase(Locale.ROOT), Style.QUIET);
    }
  }

  private void band() {
    String band = claim.mention().factuality().band();
    if (band != null) {
      add("band: " + subject.safe.clean(band), Style.QUIET);
    }
  }

  /** The words that make it less certain, and the cue where it says more than that it was said. */
  private void hedges() {
    Attribution attribution = subject.attribution(claim.mention().attribution());
    Span cue =
        attribution == null || attribution.cue().isEmpty() ? null : Span.cover(attribution.cue());
    Set<String> words = new LinkedHashSet<>();
    for (Span hedge : ClaimWords.hedges(claim)) {
      if (cue == null || !marginSaysIt() || !cue.overlaps(hedge)) {
        words.add(subject.words(hedge));
      }
    }
    if (!words.isEmpty()) {
      List<String> quoted = words.stream().map(subject::quoted).toList();
      add("hedged: " + String.join(", ", quoted), Style.QUIET);
    }
    if (attribution != null && cue != null && !marginSaysIt() && !isPlain(attribution)) {
      String cueWords = subject.words(cue);
      // A quotation may hang on a dash alone, which says nothing here.
      if (!words.contains(cueWords) && cueWords.chars().anyMatch(Character::isLetter)) {
        add("cue: " + subject.quoted(cueWords), Style.QUIET);
      }
    }
  }

  /** Whether the word in the margin says what the cue says: denied, intended, asked. */
  private boolean marginSaysIt() {
    return switch (claim.mention().kind()) {
      case ASSERTION, ESTIMATE, OPINION -> false;
      case DENIAL, INTENTION, DEMAND, QUESTION, NO_COMMENT, UNVERIFIED -> true;
    };
  }

  /** Whether the cue says no more than that something was said. */
  private static boolean isPlain(Attribution attribution) {
    return !attribution.negated() && PLAIN_CUES.contains(attribution.cueLemma());
  }

  /** On what it rests, where the source's own description does not say so already. */
  private void basis() {
    Set<String> bases = new LinkedHashSet<>();
    for (Hop hop : claim.mention().chain()) {
      if (isTelling(hop)) {
        bases.add(hop.basis().name().toLowerCase(Locale.ROOT));
      }
    }
    if (!bases.isEmpty()) {
      add("basis: " + String.join(", ", bases), Style.QUIET);
    }
  }

  private boolean isTelling(Hop hop) {
    Source source = subject.source(hop.sourceId());
    return switch (hop.basis()) {
      case UNSTATED, OFFICIAL -> false;
      case DOCUMENT -> source == null || source.kind() != SourceKind.DOCUMENT;
      case DATA -> source == null || source.kind() != SourceKind.POLL_OR_DATA;
      case MEDIA -> source == null || source.kind() != SourceKind.MEDIA;
      case INTELLIGENCE, WITNESS, RECORDING, INFERENCE -> true;
    };
  }
}
