package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, to be found in sentences. A word of a phrase
 * matches a token's printed word or its lemma, without regard to case; {@code _} matches any one
 * token and {@code ...} up to three. The longest phrase at a token wins.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {

  /**
   * A phrase found.
   *
   * @param first index of its first token
   * @param last index of its last token, included
   */
  public record Match<V>(int first, int last, V value) {}

  private record Phrase<V>(String[] words, V value) {}

  private static final int GAP = 3;

  private final Map<String, List<Phrase<V>>> byFirstWord = new HashMap<>();

  /**
   * The phrases of a rule file.
   *
   * @param column its cells hold phrases, apart by {@code |}
   * @param value what a row's phrases stand for
   */
  public static <V> Phrases<V> of(
      LexiconTable table, String column, Function<LexiconTable.Row, V> value) {
    Phrases<V> phrases = new Phrases<>();
    for (LexiconTable.Row row : table.rows()) {
      V meaning = value.apply(row);
      for (String phrase : row.get(column).split(" *\\| *")) {
        phrases.add(phrase, meaning);
      }
    }
    return phrases;
  }

  /** Adds a phrase; its first word is neither {@code _} nor {@code ...}. */
  public void add(String phrase, V value) {
    String[] words = phrase.toLowerCase(Locale.ROOT).split(" ");
    if (words[0].isEmpty() || words[0].equals("_") || words[0].equals("...")) {
      throw new IllegalArgumentException("a phrase must begin with a word: '" + phrase + "'");
    }
    List<Phrase<V>> same = byFirstWord.computeIfAbsent(words[0], word -> new ArrayList<>());
    same.add(new Phrase<>(words, value));
    same.sort(Comparator.comparingInt(each -> -each.words.length));
  }

  /** The longest phrase that begins at token {@code i}, or null. */
  public @Nullable Match<V> at(Sentence sentence, int i) {
    return at(sentence, i, token -> true);
  }

  /**
   * The longest phrase that begins at token {@code i} and has only tokens that {@code may} allows.
   */
  public @Nullable Match<V> at(Sentence sentence, int i, IntPredicate may) {
    Token token = sentence.token(i);
    String word = token.text().toLowerCase(Locale.ROOT);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Match<V> match = at(sentence, i, byFirstWord.get(word), may);
    if (!lemma.equals(word)) {
      Match<V> other = at(sentence, i, byFirstWord.get(lemma), may);
      if (match == null || other != null && other.last > match.last) {
        match = other;
      }
    }
    return match;
  }

  private @Nullable Match<V> at(
      Sentence sentence, int i, @Nullable List<Phrase<V>> candidates, IntPredicate may) {
    if (candidates == null) {
      return null;
    }
    for (Phrase<V> phrase : candidates) {
      int last = match(sentence, i, phrase.words, 0, may);
      if (last >= 0) {
        return new Match<>(i, last, phrase.value);
      }
    }
    return null;
  }

  private static int match(Sentence sentence, int i, String[] words, int w, IntPredicate may) {
    for (; w < words.length; w++, i++) {
      if (words[w].equals("...")) {
        for (int gap = 0; gap <= GAP; gap++) {
          int last = match(sentence, i + gap, words, w + 1, may);
          if (last >= 0) {
            return last;
          }
        }
        return -1;
      }
      if (i >= sentence.size() || !may.test(i) || !matches(words[w], sentence.token(i))) {
        return -1;
      }
    }
    return i - 1;
  }

  private static boolean matches(String word, Token token) {
    return word.equals("_")
        || word.equalsIgnoreCase(token.text())
        || word.equalsIgnoreCase(token.lemma());
  }
}
