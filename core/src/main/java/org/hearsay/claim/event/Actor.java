package org.hearsay.claim.event;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who can act.
 *
 * @param role what it is; null when the words do not say
 * @param country whose, ISO 3166-1 alpha-2 (XK for Kosovo); null when the words do not say
 * @param acts whether the words name a person, a body or a country: somebody who can act
 */
public record Actor(@Nullable ActorRole role, @Nullable String country, boolean acts) {

  /** No actor: a thing, or nothing known. */
  public static final Actor NONE = new Actor(null, null, false);

  public Actor {
    if (country != null && !country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("not a country's code: '" + country + "'");
    }
  }

  /** The role as rule files and records write it; null when there is none. */
  public @Nullable String roleName() {
    return role == null ? null : role.name().toLowerCase(Locale.ROOT);
  }
}
