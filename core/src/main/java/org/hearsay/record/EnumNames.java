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
 * writes them.
 */
final class EnumNames<E extends Enum<E>> {

  static final EnumNames<Form> FORM = hyphenated(Form.values());
  static final EnumNames<SourceKind> SOURCE_KIND = hyphenated(SourceKind.values());
  static final EnumNames<ClaimKind> CLAIM_KIND = hyphenated(ClaimKind.values());
  static final EnumNames<ClauseRole> CLAUSE_ROLE = hyphenated(ClauseRole.values());
  static final EnumNames<Certainty> CERTAINTY = hyphenated(Certainty.values());
  static final EnumNames<Basis> BASIS = hyphenated(Basis.values());
  static final EnumNames<Polarity> POLARITY = hyphenated(Polarity.values());
  static final EnumNames<TimeReference> TIME_REFERENCE = hyphenated(TimeReference.values());
  static final EnumNames<PlacePrecision> PLACE_PRECISION = hyphenated(PlacePrecision.values());
  static final EnumNames<TimeType> TIME_TYPE = new EnumNames<>(TimeType.values(), true);
  static final EnumNames<Bound> BOUND = hyphenated(Bound.values());
  static final EnumNames<Effect> EFFECT = hyphenated(Effect.values());
  static final EnumNames<When.Precision> WHEN_PRECISION = hyphenated(When.Precision.values());
  static final EnumNames<Where.Relation> WHERE_RELATION = hyphenated(Where.Relation.values());

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

  String of(E constant) {
    return byOrdinal.get(constant.ordinal());
  }

  /** The constant with this name, or null when there is none. */
  @Nullable E find(String name) {
    return byName.get(name);
  }

  /** All names, in the enum's order. */
  List<String> all() {
    return List.copyOf(byOrdinal);
  }
}
