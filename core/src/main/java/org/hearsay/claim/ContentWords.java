package org.hearsay.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * The words of a claim that carry its content: nouns, full verbs, adjectives and numbers, by their
 * lemmas in lower case. Confined to one article; not thread-safe.
 */
final class ContentWords {

  private static final Set<String> EMPTY =
      Set.of(
          "be", "have", "do", "say", "get", "go", "make", "take", "other", "such", "more", "many");

  private final List<Sentence> sentences;
  private final Map<String, Set<String>> byClaim = new HashMap<>();

  ContentWords(ParsedArticle parsed) {
    sentences = parsed.sentences();
  }

  /** How a lemma is compared. */
  static String key(String lemma) {
    return lemma.toLowerCase(Locale.ROOT);
  }

  Set<String> of(ClaimMention claim) {
    return byClaim.computeIfAbsent(claim.id(), id -> read(claim));
  }

  private Set<String> read(ClaimMention claim) {
    Set<String> words = new HashSet<>();
    for (Span span : claim.spans()) {
      for (int i = Sentence.firstEndingAfter(sentences, span.start()); i < sentences.size(); i++) {
        Sentence sentence = sentences.get(i);
        if (sentence.span().start() >= span.end()) {
          break;
        }
        for (int t = sentence.tokenAtOrAfter(span.start());
            t < sentence.size() && sentence.token(t).start() < span.end();
            t++) {
          add(sentence.token(t), words);
        }
      }
    }
    return words;
  }

  private static void add(Token token, Set<String> words) {
    String tag = token.tag();
    String word = key(token.lemma());
    boolean content = token.isNoun() || token.isVerb() || tag.startsWith("JJ") || tag.equals("CD");
    if (content && !EMPTY.contains(word)) {
      words.add(word);
    }
  }
}
