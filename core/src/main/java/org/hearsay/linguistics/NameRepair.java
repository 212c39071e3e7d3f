package org.hearsay.linguistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Mends bare surnames by the whole article. The name tagger sees one sentence at a time and often
 * takes a bare "Harrow" for an organization, or for no name; where the article also has "Joan
 * Harrow", a person, the bare surname is one too. Locations are left alone: "Washington" is more
 * often the city. Changes the drafts in place.
 */
final class NameRepair {

  private NameRepair() {}

  static void repair(List<Draft> drafts) {
    Set<String> surnames = new HashSet<>();
    for (Draft draft : drafts) {
      forEachName(
          draft,
          (first, last, type) -> {
            if (type == EntityType.PERSON && last > first) {
              String surname = draft.words().get(last).form();
              if (surname.length() > 1 && Character.isUpperCase(surname.codePointAt(0))) {
                surnames.add(surname);
              }
            }
          });
    }
    if (surnames.isEmpty()) {
      return;
    }
    for (Draft draft : drafts) {
      for (int i = 0; i < draft.types().length; i++) {
        if (surnames.contains(draft.words().get(i).form()) && isBare(draft, i)) {
          draft.types()[i] = EntityType.PERSON;
        }
      }
    }
  }

  /** Whether word {@code i} is a name of its own, of an organization or of nothing. */
  private static boolean isBare(Draft draft, int i) {
    @Nullable EntityType[] types = draft.types();
    if (!draft.tags().get(i).startsWith("NNP")) {
      return false;
    }
    if (types[i] == null) {
      return !isProperNoun(draft, i - 1) && !isProperNoun(draft, i + 1);
    }
    return types[i] == EntityType.ORGANIZATION
        && (i == 0 || types[i - 1] != EntityType.ORGANIZATION)
        && (i + 1 == types.length || types[i + 1] != EntityType.ORGANIZATION);
  }

  private static boolean isProperNoun(Draft draft, int i) {
    return i >= 0 && i < draft.tags().size() && draft.tags().get(i).startsWith("NNP");
  }

  private interface NameUse {
    void accept(int first, int last, EntityType type);
  }

  private static void forEachName(Draft draft, NameUse use) {
    @Nullable EntityType[] types = draft.types();
    for (int i = 0; i < types.length; i++) {
      EntityType type = types[i];
      if (type != null) {
        int first = i;
        while (i + 1 < types.length && types[i + 1] == type) {
          i++;
        }
        use.accept(first, i, type);
      }
    }
  }
}
