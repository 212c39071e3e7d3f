package org.hearsay.claim.event;

import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * What type of event a claim's words name.
 *
 * @param type in the PLOVER ontology, in upper case
 * @param mode how, in PLOVER's words ("aerial"); null when the words do not say
 * @param rule the entry that says so
 */
public record Event(String type, @Nullable String mode, RuleId rule) {

  public Event {
    if (!type.matches("[A-Z]+")) {
      throw new IllegalArgumentException("not a type of event: '" + type + "'");
    }
  }
}
