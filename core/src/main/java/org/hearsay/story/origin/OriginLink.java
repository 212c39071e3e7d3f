package org.hearsay.story.origin;

import java.util.List;

/**
 * Why two reports are counted as one, or as leaning on the same words.
 *
 * @param kind of likeness
 * @param first the older report's place in its story: 0, 1, ...
 * @param second the younger report's
 * @param shared share of the words of one of them that stand in the other too, the greater of both;
 *     0 to 1, what pages repeat left aside
 * @param evidence the passages that both have, the longest first
 */
public record OriginLink(
    OriginKind kind, int first, int second, double shared, List<Passage> evidence) {

  public OriginLink {
    evidence = List.copyOf(evidence);
    if (first < 0 || second <= first || !(shared >= 0 && shared <= 1) || evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "no link: " + first + ", " + second + ", " + shared + ", " + evidence);
    }
  }
}
