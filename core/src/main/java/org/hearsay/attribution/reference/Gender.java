package org.hearsay.attribution.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What pronoun a person's name or title calls for, as far as the words say; a hint, never a fact.
 */
enum Gender {
  FEMALE,
  MALE;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private static final class FirstNames {
    private static final Map<String, Gender> ALL = load();

    private static Map<String, Gender> load() {
      Map<String, Gender> all = new HashMap<>();
      try (InputStream in =
              Objects.requireNonNull(Gender.class.getResourceAsStream("first-names.txt"));
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (line.startsWith("#") || line.isBlank()) {
            continue;
          }
          int colon = line.indexOf(':');
          Gender gender = valueOf(line.substring(0, colon).strip().toUpperCase(Locale.ROOT));
          for (String name : line.substring(colon + 1).strip().split("\\s+")) {
            all.put(name.toLowerCase(Locale.ROOT), gender);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("first-names.txt", e);
      }
      return Map.copyOf(all);
    }
  }

  /** By a first name's usual bearer; null for names of both and for unknown ones. */
  static @Nullable Gender ofFirstName(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return FirstNames.ALL.get(plain.toLowerCase(Locale.ROOT));
  }

  /** By a title; null when the word is none that tells. */
  static @Nullable Gender ofTitle(String word) {
    return switch (word) {
      case "mr", "mr.", "sir", "lord", "king", "prince", "congressman", "spokesman", "chairman" ->
          MALE;
      case "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "congresswoman",
          "spokeswoman",
          "chairwoman",
          "baroness" ->
          FEMALE;
      default -> null;
    };
  }

  /** By a pronoun or a common noun for a person; null when the word does not tell. */
  static @Nullable Gender ofWord(String word) {
    return switch (word) {
      case "he",
          "him",
          "his",
          "himself",
          "man",
          "gentleman",
          "father",
          "husband",
          "son",
          "brother",
          "boy",
          "grandfather",
          "uncle",
          "nephew",
          "ex-husband",
          "widower",
          "boyfriend",
          "actor",
          "businessman",
          "fisherman",
          "statesman",
          "salesman",
          "policeman" ->
          MALE;
      case "she",
          "her",
          "hers",
          "herself",
          "woman",
          "lady",
          "mother",
          "wife",
          "daughter",
          "sister",
          "girl",
          "grandmother",
          "aunt",
          "niece",
          "actress",
          "businesswoman",
          "policewoman",
          "ex-wife",
          "girlfriend",
          "mom",
          "waitress",
          "heiress",
          "widow" ->
          FEMALE;
      default -> ofTitle(word);
    };
  }

  /** Whether two hints can be of one person. */
  static boolean compatible(@Nullable Gender one, @Nullable Gender other) {
    return one == null || other == null || one == other;
  }
}
