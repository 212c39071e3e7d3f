package org.hearsay.story.origin;

import java.util.List;

/**
 * How many independent roots the reports of a story have.
 *
 * @param low when reports that share a statement or a quotation are counted as one too; at least 1
 * @param high when only copies and rewrites are; at least {@code low}
 * @param why the links between reports, by the places of the two
 */
public record Origins(int low, int high, List<OriginLink> why) {

  public Origins {
    why = List.copyOf(why);
    if (low < 1 || high < low) {
      throw new IllegalArgumentException("origins " + low + " to " + high);
    }
  }

  /**
   * @param reports how many reports the story has; at least 1
   * @param why links among these
   */
  static Origins of(int reports, List<OriginLink> why) {
    List<OriginLink> same = why.stream().filter(link -> link.kind().isOneReport()).toList();
    return new Origins(roots(reports, why), roots(reports, same), why);
  }

  /** How many groups the links leave. */
  private static int roots(int reports, List<OriginLink> links) {
    int[] root = new int[reports];
    for (int i = 0; i < reports; i++) {
      root[i] = i;
    }
    int groups = reports;
    for (OriginLink link : links) {
      int first = root[link.first()];
      int second = root[link.second()];
      if (first != second) {
        groups--;
        for (int i = 0; i < reports; i++) {
          root[i] = root[i] == second ? first : root[i];
        }
      }
    }
    return groups;
  }
}
