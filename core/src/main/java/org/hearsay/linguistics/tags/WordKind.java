package org.hearsay.linguistics.tags;

import java.util.List;

/**
 * What training saw of a word.
 *
 * @param tags the numbers of the tags it may have, at least one
 * @param first the number of the most frequent, -1 for a word that was not seen
 * @param rare whether it was seen so seldom, or never, that its form is looked at too
 */
record WordKind(List<Integer> tags, int first, boolean rare) {

  WordKind {
    tags = List.copyOf(tags);
    if (tags.isEmpty()) {
      throw new IllegalArgumentException("a word without a tag");
    }
  }
}
