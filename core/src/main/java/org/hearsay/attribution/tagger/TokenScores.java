package org.hearsay.attribution.tagger;

/**
 * For each token of an article the probabilities that the network gives it. Sentences and tokens
 * are numbered as in the parse. Immutable by convention: nobody writes into the arrays.
 *
 * @param starts for each sentence the number of tokens before it, and at the end that of all tokens
 * @param outputs {@link Layout#WIDTH} probabilities a token, token after token
 */
public record TokenScores(int[] starts, float[] outputs) {

  public TokenScores {
    int tokens = starts.length == 0 ? 0 : starts[starts.length - 1];
    if (outputs.length != tokens * Layout.WIDTH) {
      throw new IllegalArgumentException(outputs.length + " outputs for " + tokens + " tokens");
    }
  }

  /** One probability: {@code value} of {@code choice}, counted from 0. */
  public float of(int sentence, int token, Layout choice, int value) {
    return outputs[(starts[sentence] + token) * Layout.WIDTH + choice.from() + value];
  }

  /** That the token belongs to a cue. */
  public float cue(int sentence, int token) {
    return 1 - of(sentence, token, Layout.CUE, Layout.OUTSIDE);
  }

  /** That the token is a cue's syntactic head. */
  public float cueHead(int sentence, int token) {
    return of(sentence, token, Layout.CUE_HEAD, 1);
  }

  /** That the token belongs to a source. */
  public float source(int sentence, int token) {
    return 1 - of(sentence, token, Layout.SOURCE, Layout.OUTSIDE);
  }

  /** That a piece of a content holds the token. */
  public float content(int sentence, int token) {
    return 1 - of(sentence, token, Layout.CONTENT, Layout.OUTSIDE);
  }

  /** That a span of {@code role} (cue, source or content) begins with the token. */
  public float begin(Layout role, int sentence, int token) {
    return of(sentence, token, role, Layout.BEGIN) + of(sentence, token, role, Layout.SINGLE);
  }

  /** That a span of {@code role} (cue, source or content) ends with the token. */
  public float end(Layout role, int sentence, int token) {
    return of(sentence, token, role, Layout.END) + of(sentence, token, role, Layout.SINGLE);
  }

  /** That the token belongs to a content whose cue stands before it in its paragraph. */
  public float contentAfterCue(int sentence, int token) {
    return of(sentence, token, Layout.CONTENT_CUE, 1);
  }

  /** That the token belongs to a content whose cue stands after it in its paragraph. */
  public float contentBeforeCue(int sentence, int token) {
    return of(sentence, token, Layout.CONTENT_CUE, 2);
  }

  /** That the token belongs to a content whose cue stands in another paragraph, or nowhere. */
  public float contentAwayFromCue(int sentence, int token) {
    return of(sentence, token, Layout.CONTENT_CUE, 3);
  }

  /** That the token belongs to a source whose cue stands before it. */
  public float sourceAfterCue(int sentence, int token) {
    return of(sentence, token, Layout.SOURCE_CUE, 1);
  }

  /** That the token belongs to a source whose cue stands after it. */
  public float sourceBeforeCue(int sentence, int token) {
    return of(sentence, token, Layout.SOURCE_CUE, 2);
  }
}
