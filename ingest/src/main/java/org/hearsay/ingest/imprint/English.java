package org.hearsay.ingest.imprint;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a text is English, by the share of its words that only hold a sentence together (the
 * commonest function words; Grefenstette 1995, "Comparing two language identification schemes").
 * Fast, and sure for texts of a paragraph or more; names alone are no English.
 */
public final class English {

  /** Words that English has and its neighbours have not, or seldom. */
  private static final Set<String> WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "it", "with", "as", "his", "on", "be", "at",
          "by", "i", "this", "had", "not", "are", "but", "from", "or", "have", "an", "they",
          "which", "you", "were", "her", "all", "their", "there", "been", "if", "more", "when",
          "would", "who", "about", "after", "its", "than", "into", "could", "other", "then",
          "these", "some", "what", "out", "up", "said", "says", "has", "our", "my", "your", "how",
          "because", "should", "where", "through", "before", "between", "while", "during",
          "against", "being", "those", "both", "such", "over");

  /** Words that are English's and others' too; they count half. */
  private static final Set<String> SHARED =
      Set.of(
          "in", "a", "is", "was", "he", "she", "we", "will", "one", "no", "so", "do", "can", "me");

  /** What is looked at, in words: a long text is decided by its beginning. */
  private static final int LOOKED_AT = 400;

  /** English newspaper text has 30 to 45 words in a hundred of these; Dutch, the closest, 10. */
  private static final double LEAST_SHARE = 0.18;

  private English() {}

  /** False for a text without words. */
  public static boolean is(String text) {
    int words = 0;
    double held = 0;
    int at = 0;
    while (at < text.length() && words < LOOKED_AT) {
      while (at < text.length() && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words++;
        String word = at - start > 8 ? "" : text.substring(start, at).toLowerCase(Locale.ROOT);
        held += WORDS.contains(word) ? 1 : SHARED.contains(word) ? 0.5 : 0;
      }
    }
    return words > 0 && held / words >= LEAST_SHARE;
  }
}
