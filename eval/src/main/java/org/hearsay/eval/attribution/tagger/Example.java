package org.hearsay.eval.attribution.tagger;

import org.hearsay.attribution.tagger.Paragraph;

/**
 * A paragraph and what is to be answered.
 *
 * @param paragraph what the network sees
 * @param targets for each token the share of annotators for each output
 */
record Example(Paragraph paragraph, float[][] targets) {

  int length() {
    return paragraph.length();
  }
}
