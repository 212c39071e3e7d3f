package org.hearsay.linguistics;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Recognises "Jones asked." behind a quotation that ends in a question or exclamation mark: up to
 * {@value #LONGEST_NAME} capitalised words and a verb of speech that has no other object. "Jones
 * said he did not know" is a sentence of its own.
 */
final class SpeechTag {

  private static final int LONGEST_NAME = 5;

  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "replied",
          "added",
          "adds",
          "wrote",
          "writes",
          "told",
          "tells",
          "tweeted",
          "tweets",
          "shouted",
          "cried",
          "exclaimed",
          "answered",
          "responded",
          "wondered",
          "demanded",
          "continued",
          "quipped",
          "joked",
          "recalled",
          "explained",
          "yelled",
          "declared",
          "insisted",
          "concluded",
          "chanted",
          "screamed");

  private static final Set<String> OBJECTS =
      Set.of(
          "that", "he", "she", "it", "they", "we", "i", "you", "there", "the", "a", "an", "his",
          "her", "its", "their", "our", "my", "this", "these", "those", "if", "whether", "how",
          "why", "what");

  private SpeechTag() {}

  /** Whether a tag of that form begins at {@code first}. */
  static boolean at(List<Word> words, int first) {
    int at = first;
    while (at < words.size() && at - first < LONGEST_NAME && isName(words.get(at).form())) {
      at++;
    }
    if (at == first || at == words.size() || !VERBS.contains(words.get(at).form())) {
      return false;
    }
    if (at + 1 == words.size()) {
      return true;
    }
    String next = words.get(at + 1).form();
    // "told reporters", "told the crowd": whom it was told does not count
    return words.get(at).form().startsWith("t")
        || !(OBJECTS.contains(next.toLowerCase(Locale.ROOT)));
  }

  private static boolean isName(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }
}
