package org.hearsay.attribution.tagger;

import java.util.Comparator;
import java.util.List;

/** Paragraphs that are read side by side, the longest first. */
public final class Batch {

  private final List<Paragraph> paragraphs;
  private final int[] starts;
  private final int[] active;

  /**
   * @param unordered at least one, none empty
   */
  public Batch(List<Paragraph> unordered) {
    paragraphs =
        unordered.stream().sorted(Comparator.comparingInt(Paragraph::length).reversed()).toList();
    starts = new int[paragraphs.size() + 1];
    active = new int[paragraphs.get(0).length()];
    for (int p = 0; p < paragraphs.size(); p++) {
      int length = paragraphs.get(p).length();
      starts[p + 1] = starts[p] + length;
      for (int step = 0; step < length; step++) {
        active[step]++;
      }
    }
  }

  /** The paragraphs, the longest first; of equally long ones as they were given. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** Tokens of all paragraphs. */
  public int tokens() {
    return starts[paragraphs.size()];
  }

  /** Number of the first token of a paragraph, counted over the batch. */
  public int start(int paragraph) {
    return starts[paragraph];
  }

  /** Tokens of the longest paragraph. */
  int steps() {
    return active.length;
  }

  /** How many paragraphs have more than {@code step} tokens: the first that many. */
  public int active(int step) {
    return active[step];
  }

  /** The token that a paragraph's reader is at after {@code step} tokens. */
  public int token(int paragraph, int step, boolean backward) {
    return backward ? starts[paragraph + 1] - 1 - step : starts[paragraph] + step;
  }
}
