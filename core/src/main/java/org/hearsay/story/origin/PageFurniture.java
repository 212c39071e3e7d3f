package org.hearsay.story.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand in the reports of several stories: registration notices, tip lines, set
 * formulas. That two reports share these says nothing of where they come from. Not thread-safe.
 */
final class PageFurniture {

  private static final int STORIES = 3;

  private final Map<Long, Integer> stories = new HashMap<>();

  /** Takes in the reports of one story. */
  void add(List<Shingles> reports) {
    Set<Long> seen = new HashSet<>();
    for (Shingles report : reports) {
      for (int i = 0; i < report.size(); i++) {
        if (seen.add(report.at(i))) {
          stories.merge(report.at(i), 1, Integer::sum);
        }
      }
    }
  }

  boolean holds(long shingle) {
    return stories.getOrDefault(shingle, 0) >= STORIES;
  }
}
