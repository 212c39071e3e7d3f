package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hearsay.grounding.quantity.Effect;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * How many a statement counts, and as what.
 *
 * @param span the words of the number
 * @param as what befell them, or what they are
 * @param noun the last word of what is counted, singular, lower case; empty where nothing is said
 * @param range the numbers left room for
 */
record Toll(Span span, As as, String noun, NumberRange range) {

  /** What is counted. */
  enum As {
    DEAD,
    INJURED,
    /** Hit by gunfire, some of them perhaps dead. */
    SHOT,
    MISSING,
    DETAINED,
    DISPLACED,
    SUSPECTS,
    OTHER
  }

  private static final Pattern SUSPECTS =
      Pattern.compile(
          "suspect|gunm[ae]n|shooter|attacker|assailant|robber|perpetrator|bomber|intruder");

  private static final Pattern SHOT =
      Pattern.compile("\\b(shot|struck by (?:a )?(?:gunfire|bullet)|hit by (?:gunfire|bullet))");

  private static final Pattern HURT = Pattern.compile("\\b(injur|wound|hurt)");

  /** How far from the number the word that says what befell them may stand. */
  private static final int NEAR = 40;

  /** All counts of people or things among the statement's quantities. */
  static List<Toll> in(Statement statement) {
    return those(statement, quantity -> statement.claim().quantities().contains(quantity.id()));
  }

  /** The same for the whole sentence that the statement stands in. */
  static List<Toll> around(Statement statement) {
    Span sentence = statement.sentence();
    return those(statement, quantity -> sentence.contains(quantity.span()));
  }

  private static List<Toll> those(Statement statement, Predicate<Quantity> wanted) {
    List<Toll> tolls = new ArrayList<>();
    for (Quantity quantity : statement.reading().grounding().quantities()) {
      if (quantity.unit() == null && !isName(quantity.what()) && wanted.test(quantity)) {
        String noun = noun(quantity.what());
        tolls.add(
            new Toll(
                quantity.span(), as(statement, quantity, noun), noun, NumberRange.of(quantity)));
      }
    }
    return tolls;
  }

  /** "Image 1 of 9 Ana Holt" counts no Holts. */
  private static boolean isName(@Nullable String what) {
    return what != null && !what.isEmpty() && Character.isUpperCase(what.codePointAt(0));
  }

  private static As as(Statement statement, Quantity quantity, String noun) {
    Effect effect = quantity.effect();
    if (effect == null) {
      return SUSPECTS.matcher(noun).find() ? As.SUSPECTS : As.OTHER;
    }
    return switch (effect) {
      case DEAD -> As.DEAD;
      case INJURED -> isShot(statement, quantity) ? As.SHOT : As.INJURED;
      case MISSING -> As.MISSING;
      case DETAINED -> As.DETAINED;
      case DISPLACED -> As.DISPLACED;
    };
  }

  private static boolean isShot(Statement statement, Quantity quantity) {
    String text = statement.reading().article().text();
    int end =
        Math.min(quantity.span().end() + NEAR, Math.min(statement.sentence().end(), text.length()));
    String behind =
        text.substring(Math.min(quantity.span().end(), end), end).toLowerCase(Locale.ROOT);
    return SHOT.matcher(behind).find() && !HURT.matcher(behind).find();
  }

  private static String noun(@Nullable String what) {
    if (what == null) {
      return "";
    }
    String lower = what.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
        ? last.substring(0, last.length() - 1)
        : last;
  }

  /** Whether both count the same sort of thing. */
  boolean alike(Toll other) {
    return as == other.as && (as != As.OTHER || (!noun.isEmpty() && noun.equals(other.noun)));
  }

  /** As reports say it: "dead", "shot", "children". */
  String counted() {
    return as == As.OTHER ? noun : as.name().toLowerCase(Locale.ROOT);
  }
}
