package org.hearsay.eval.attribution.tagger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.tagger.Vocabulary;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/** Picks the words that a model knows by number: frequent ones that are not names. */
final class Words {

  /** In fewer articles a word is not learned. */
  private static final int FEWEST_ARTICLES = 6;

  private Words() {}

  /**
   * The vocabulary of some articles, each list in alphabetical order.
   *
   * @param words those that have a given vector
   */
  static Vocabulary of(List<ParsedArticle> articles, List<String> words) {
    Map<String, Integer> inArticles = new HashMap<>();
    Map<String, int[]> asName = new HashMap<>();
    TreeSet<String> tags = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    for (ParsedArticle article : articles) {
      Set<String> seen = new HashSet<>();
      for (Sentence sentence : article.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          Token token = sentence.token(i);
          String lemma = token.lemma().toLowerCase(Locale.ROOT);
          int[] counts = asName.computeIfAbsent(lemma, key -> new int[2]);
          counts[token.tag().startsWith("NNP") && !sentence.isHeadline() ? 1 : 0]++;
          if (seen.add(lemma)) {
            inArticles.merge(lemma, 1, Integer::sum);
          }
          tags.add(token.tag());
          relations.add(sentence.relation(i));
        }
      }
    }
    TreeSet<String> lemmas = new TreeSet<>();
    inArticles.forEach(
        (lemma, count) -> {
          int[] counts = asName.getOrDefault(lemma, new int[2]);
          if (count >= FEWEST_ARTICLES && counts[0] > counts[1]) {
            lemmas.add(lemma);
          }
        });
    return new Vocabulary(List.copyOf(lemmas), List.copyOf(tags), List.copyOf(relations), words);
  }
}
