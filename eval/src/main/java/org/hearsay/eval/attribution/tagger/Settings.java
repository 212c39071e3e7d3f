package org.hearsay.eval.attribution.tagger;

/**
 * How a model is trained.
 *
 * @param input units of the summed input
 * @param layers recurrent layers
 * @param hidden units of one direction
 * @param epochs times that every paragraph is seen
 * @param batch tokens of a batch, about
 * @param rate Adam's first step size; it falls in a line to a twentieth
 * @param dropout share of units hidden at each level
 * @param wordDropout share of tokens whose word, or whose head's word, is hidden
 * @param seed of all chance
 */
record Settings(
    int input,
    int layers,
    int hidden,
    int epochs,
    int batch,
    double rate,
    double dropout,
    double wordDropout,
    long seed) {}
