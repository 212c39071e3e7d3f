package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * One word or mark of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text the words as printed (not the treebank's escapes)
 * @param lemma its dictionary form: lower case except for names
 * @param tag Penn Treebank part of speech
 * @param entity the kind of name or number it belongs to; null when it belongs to none
 */
public record Token(Span span, String text, String lemma, String tag, @Nullable EntityType entity) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP") || tag.startsWith("WP");
  }

  /** Whether the token has no letter and no digit. */
  public boolean isPunctuation() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
