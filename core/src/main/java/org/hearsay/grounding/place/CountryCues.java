package org.hearsay.grounding.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.LexiconTable;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Words that the reports of one country use ({@code country-cues.tsv}): "Const." in Canada, "lakh"
 * in India. Words are looked up as they are written. Immutable; thread-safe.
 */
final class CountryCues {

  /** The country's code by the word. */
  private static final Map<String, String> WORDS = words();

  private CountryCues() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.load(CountryCues.class, "country-cues.tsv").rows()) {
      words.put(row.get("word"), row.get("country"));
    }
    return Map.copyOf(words);
  }

  /** The country whose word most different ones of the sentences' words are; empty when a tie. */
  static List<String> countries(List<Sentence> sentences) {
    Map<String, Set<String>> found = new HashMap<>();
    for (Sentence s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        Token token = s.token(i);
        add(token.text(), found);
        if (i + 1 < s.size() && s.token(i + 1).start() == token.end()) {
          add(token.text() + s.token(i + 1).text(), found);
        }
      }
    }
    int most = found.values().stream().mapToInt(Set::size).max().orElse(0);
    List<String> best = new ArrayList<>();
    found.forEach(
        (country, words) -> {
          if (words.size() == most) {
            best.add(country);
          }
        });
    return best.size() == 1 ? best : List.of();
  }

  private static void add(String word, Map<String, Set<String>> found) {
    String country = WORDS.get(word.replace('’', '\''));
    if (country != null) {
      found.computeIfAbsent(country, unseen -> new HashSet<>()).add(word);
    }
  }
}
