package org.hearsay.eval.attribution.learned;

import java.util.BitSet;
import org.hearsay.eval.attribution.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A marked attribution, brought onto the words of the parse.
 *
 * @param parts as marked
 * @param sentence index of the cue's sentence
 * @param cue index of the cue's main word
 * @param source the source's words in that sentence
 * @param elsewhere whether the source stands in another sentence
 * @param content the content's words in that sentence
 */
record Mark(Parts parts, int sentence, int cue, BitSet source, boolean elsewhere, BitSet content) {

  /** First and last of the content's words before or after the cue; null where there is none. */
  int @Nullable [] piece(boolean right, BitSet words) {
    int first = -1;
    int last = -1;
    for (int i = content.nextSetBit(right ? cue + 1 : 0);
        i >= 0 && (right || i < cue);
        i = content.nextSetBit(i + 1)) {
      if (words.get(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? null : new int[] {first, last};
  }
}
