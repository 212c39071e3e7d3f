package org.hearsay.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.PlacePrecision;
import org.hearsay.grounding.quantity.Bound;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.time.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * The names that the record gives to the constants of one enum: lower case with hyphens ({@code
 * NAMED_PERSON} is {@code named-person}), except for TIMEX3's types, which stay as the standard
 * writes them. Immutable; thread-safe.
 */
public final class EnumNames<E extends Enum<E>> {

  public static final EnumNames<Form> FORM = hyphenated(Form.values());
  public static final EnumNames<SourceKind> SOURCE_KIND = hyphenated(SourceKind.values());
  public static final EnumNames<ActorRole> ACTOR_ROLE = hyphenated(ActorRole.values());
  public static final EnumNames<ClaimKind> CLAIM_KIND = hyphenated(ClaimKind.values());
  public static final EnumNames<ClauseRole> CLAUSE_ROLE = hyphenated(ClauseRole.values());
  public static final EnumNames<Certainty> CERTAINTY = hyphenated(Certainty.values());
  public static final EnumNames<Basis> BASIS = hyphenated(Basis.values());
  public static final EnumNames<Polarity> POLARITY = hyphenated(Polarity.values());
  public static final EnumNames<TimeReference> TIME_REFERENCE = hyphenated(TimeReference.values());
  public static final EnumNames<PlacePrecision> PLACE_PRECISION =
      hyphenated(PlacePrecision.values());
  public static final EnumNames<TimeType> TIME_TYPE = new EnumNames<>(TimeType.values(), true);
  public static final EnumNames<Bound> BOUND = hyphenated(Bound.values());
  public static final EnumNames<Effect> EFFECT = hyphenated(Effect.values());
  public static final EnumNames<When.Precision> WHEN_PRECISION =
      hyphenated(When.Precision.values());
  public static final EnumNames<Where.Relation> WHERE_RELATION =
      hyphenated(Where.Relation.values());

  private final List<String> byOrdinal = new ArrayList<>();
  private final Map<String, E> byName = new LinkedHashMap<>();

  private EnumNames(E[] constants, boolean asIs) {
    for (E constant : constants) {
      String name =
          asIs ? constant.name() : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      byOrdinal.add(name);
      byName.put(name, constant);
    }
  }

  private static <E extends Enum<E>> EnumNames<E> hyphenated(E[] constants) {
    return new EnumNames<>(constants, false);
  }

  /** The constant's name. */
  public String of(E constant) {
    return byOrdinal.get(constant.ordinal());
  }

  /**
   * The constant with this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public E named(String name) {
    E constant = byName.get(name);
    if (constant == null) {
      throw new IllegalArgumentException("\"" + name + "\" is none of " + byOrdinal);
    }
    return constant;
  }

  /** The constant with this name, or null when there is none. */
  public @Nullable E find(String name) {
    return byName.get(name);
  }

  /** All names, in the enum's order. */
  public List<String> all() {
    return List.copyOf(byOrdinal);
  }
}
