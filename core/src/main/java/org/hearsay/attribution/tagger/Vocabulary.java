package org.hearsay.attribution.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a model knows, numbered by their place.
 *
 * @param lemmas lower-case lemmas that have a number of their own
 * @param tags part-of-speech tags
 * @param relations dependency relations
 * @param words words that have a given vector, as printed
 */
public record Vocabulary(
    List<String> lemmas, List<String> tags, List<String> relations, List<String> words) {

  public Vocabulary {
    lemmas = List.copyOf(lemmas);
    tags = List.copyOf(tags);
    relations = List.copyOf(relations);
    words = List.copyOf(words);
  }

  /** Each item's place in {@code list}. */
  static Map<String, Integer> numbers(List<String> list) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < list.size(); i++) {
      numbers.put(list.get(i), i);
    }
    return numbers;
  }
}
