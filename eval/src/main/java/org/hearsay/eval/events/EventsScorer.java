package org.hearsay.eval.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.eval.events.EventsGold.Happening;
import org.hearsay.eval.events.EventsGold.Marked;
import org.hearsay.eval.events.EventsGold.Part;
import org.hearsay.eval.score.Counts;
import org.jspecify.annotations.Nullable;

/** Holds what was read of one sentence against what is marked in it. */
final class EventsScorer {

  /** What is counted. */
  enum Measure {
    /** A marked event has a claim whose predicate it is; only the marked are counted. */
    PREDICATE("predicate"),
    /** Among these, agents, patients, recipients and themes. */
    ROLE("roles"),
    /** A PLOVER type; every claim of the sentence that has one is counted. */
    TYPE("event type"),
    /** Of participants rightly found: what they are. */
    ACTOR("actor's role"),
    /** Of participants rightly found: whose. */
    COUNTRY("actor's country");

    private final String title;

    Measure(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private static final Set<String> ROLES = Set.of("agent", "patient", "recipient", "theme");

  private EventsScorer() {}

  /**
   * @param found the propositions of all claims of the sentence
   */
  static Map<Measure, Counts> score(Marked marked, List<Proposition> found) {
    Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      counts.put(measure, Counts.NONE);
    }
    for (Proposition proposition : found) {
      count(counts, Measure.TYPE, 0, proposition.event() == null ? 0 : 1, 0);
    }
    for (Happening event : marked.events()) {
      Proposition answer = answer(event, found);
      boolean right = answer != null && answer.predicate().equals(event.lemma());
      count(counts, Measure.PREDICATE, right ? 1 : 0, answer == null ? 0 : 1, 1);
      if (event.type() != null) {
        boolean typed =
            answer != null && answer.event() != null && answer.event().type().equals(event.type());
        count(counts, Measure.TYPE, typed ? 1 : 0, 0, 1);
      }
      if (answer != null) {
        roles(counts, event, answer);
      }
    }
    return counts;
  }

  private static @Nullable Proposition answer(Happening event, List<Proposition> found) {
    for (Proposition proposition : found) {
      if (proposition.span().contains(event.word().start())) {
        return proposition;
      }
    }
    return null;
  }

  private static void roles(Map<Measure, Counts> counts, Happening event, Proposition answer) {
    for (Participant participant : answer.participants()) {
      count(counts, Measure.ROLE, 0, ROLES.contains(participant.role()) ? 1 : 0, 0);
    }
    for (Part part : event.parts()) {
      Participant match = null;
      for (Participant participant : answer.participants()) {
        if (participant.role().equals(part.role())
            && participant.span().contains(part.word().start())) {
          match = participant;
        }
      }
      count(counts, Measure.ROLE, match == null ? 0 : 1, 0, 1);
      if (match != null) {
        String actor = match.actor() == null ? null : match.actor().name().toLowerCase(Locale.ROOT);
        value(counts, Measure.ACTOR, part.actor(), actor);
        value(counts, Measure.COUNTRY, part.country(), match.country());
      }
    }
  }

  private static void value(
      Map<Measure, Counts> counts, Measure measure, @Nullable String wanted, @Nullable String got) {
    boolean hit = wanted != null && Objects.equals(wanted, got);
    count(counts, measure, hit ? 1 : 0, got == null ? 0 : 1, wanted == null ? 0 : 1);
  }

  private static void count(
      Map<Measure, Counts> counts, Measure measure, int hit, int guessed, int wanted) {
    counts.merge(measure, new Counts(hit, guessed, wanted), Counts::plus);
  }
}
