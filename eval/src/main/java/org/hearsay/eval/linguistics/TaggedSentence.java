package org.hearsay.eval.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * What both parsers are given.
 *
 * @param words at least one
 * @param tags one a word
 */
record TaggedSentence(List<String> words, List<String> tags) {

  TaggedSentence {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
  }

  /** The first {@code count} sentences of {@code articles}, or all if there are fewer. */
  static List<TaggedSentence> of(Linguistics linguistics, List<Article> articles, int count) {
    List<TaggedSentence> sentences = new ArrayList<>();
    for (Article article : articles) {
      for (Sentence sentence : linguistics.parse(article).sentences()) {
        if (sentences.size() == count) {
          return sentences;
        }
        sentences.add(
            new TaggedSentence(
                sentence.tokens().stream().map(Token::text).toList(),
                sentence.tokens().stream().map(Token::tag).toList()));
      }
    }
    return sentences;
  }

  static int tokens(List<TaggedSentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }
}
