package org.hearsay.app.cli.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.Event;
import org.hearsay.record.EnumNames;

/**
 * A claim's event in short words: its type, how, and what those who act and suffer are: "assault
 * (aerial): military SY → medical". The claim's own words say who they are.
 */
final class EventNote {

  /** More of one role than this say nothing at a glance. */
  private static final int MOST = 2;

  private EventNote() {}

  /**
   * The note.
   *
   * @param events the claim's, the one to show first; others of its type add who acts or suffers
   *     where it does not say
   */
  static String of(List<Proposition> events, Glyphs glyphs) {
    Proposition first = events.get(0);
    Event event = first.event();
    if (event == null) {
      throw new IllegalArgumentException("no event: " + first);
    }
    String note = event.type().toLowerCase(Locale.ROOT);
    if (event.mode() != null) {
      note += " (" + event.mode() + ")";
    }
    String agents = "";
    String patients = "";
    for (Proposition each : events) {
      Event other = each.event();
      if (other != null && other.type().equals(event.type())) {
        agents = agents.isEmpty() ? parties(each, "agent") : agents;
        patients = patients.isEmpty() ? parties(each, "patient") : patients;
      }
    }
    if (agents.isEmpty() && patients.isEmpty()) {
      return note;
    }
    if (patients.isEmpty()) {
      return note + ": " + agents;
    }
    return note + ": " + (agents.isEmpty() ? "?" : agents) + glyphs.turns() + patients;
  }

  private static String parties(Proposition proposition, String role) {
    Set<String> named = new LinkedHashSet<>();
    for (Participant participant : proposition.participants()) {
      if (participant.role().equals(role) && named.size() < MOST) {
        String actor =
            participant.actor() == null ? "" : EnumNames.ACTOR_ROLE.of(participant.actor());
        String country = participant.country() == null ? "" : participant.country();
        String words = (actor + " " + country).strip();
        if (!words.isEmpty()) {
          named.add(words);
        }
      }
    }
    return String.join(" & ", named);
  }
}
