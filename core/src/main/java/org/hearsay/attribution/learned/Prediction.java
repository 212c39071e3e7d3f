package org.hearsay.attribution.learned;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Candidate;
import org.hearsay.text.Span;

/**
 * An attribution that may be, with how sure each of its decisions is.
 *
 * @param sentence index of the cue's sentence
 * @param cue index of the cue's main word there
 * @param cueProbability that it is a cue
 * @param source index of the source's main word; -1 for none
 * @param sourceProbability of that source, given the cue
 * @param shape on which sides the content lies: see {@link ShapeFeatures}
 * @param shapeProbability of it, given cue and source
 * @param contentProbability of the content's pieces, given the rest
 * @param candidate the whole
 */
public record Prediction(
    int sentence,
    int cue,
    double cueProbability,
    int source,
    double sourceProbability,
    int shape,
    double shapeProbability,
    double contentProbability,
    Candidate candidate) {

  BitSet sourceWords() {
    return candidate.source();
  }

  List<Span> content() {
    return candidate.content();
  }
}
