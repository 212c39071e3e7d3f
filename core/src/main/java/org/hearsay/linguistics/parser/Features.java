package org.hearsay.linguistics.parser;

import java.util.List;

/**
 * What the network sees of a configuration: the words at 18 places around the top of the stack, the
 * tags at the same places, and the relations of the 12 of them that are children (Chen and Manning
 * 2014, section 3.1). Reused from sentence to sentence; not thread-safe.
 */
final class Features {

  /** Places whose word and tag are seen. */
  static final int PLACES = 18;

  /** Places that are no children: three of the stack, three tokens ahead. */
  private static final int TOP_PLACES = 6;

  /** Children seen of each of the two topmost nodes. */
  private static final int CHILDREN = 6;

  static final int RELATION_PLACES = PLACES - TOP_PLACES;

  /** Features in all: words, then tags, then relations. */
  static final int COUNT = 2 * PLACES + RELATION_PLACES;

  private final ParserModel model;
  private final int nullWord;
  private final int nullTag;
  private int[] words = new int[0];
  private int[] tags = new int[0];

  Features(ParserModel model) {
    this.model = model;
    this.nullWord = model.word(ParserModel.NULL);
    this.nullTag = model.tag(ParserModel.NULL);
  }

  /** Looks up a sentence's words and tags. */
  void begin(List<String> sentence, List<String> sentenceTags) {
    int length = sentence.size();
    if (words.length <= length) {
      words = new int[length + 1];
      tags = new int[length + 1];
    }
    words[0] = model.word(ParserModel.ROOT);
    tags[0] = model.tag(ParserModel.ROOT);
    for (int i = 0; i < length; i++) {
      words[i + 1] = model.word(sentence.get(i));
      tags[i + 1] = model.tag(sentenceTags.get(i));
    }
  }

  /** The feature at {@code position} when its place is empty. */
  static int missing(ParserModel model, int position) {
    if (position < PLACES) {
      return model.word(ParserModel.NULL);
    }
    return position < 2 * PLACES ? model.tag(ParserModel.NULL) : model.nullRelation();
  }

  /** Writes the features of {@code configuration} into {@code into}, one a position. */
  void see(Configuration configuration, int[] into) {
    for (int k = 0; k < 3; k++) {
      seeNode(configuration.stack(k), 2 - k, into);
      seeNode(configuration.ahead(k), 3 + k, into);
    }
    for (int k = 0; k < 2; k++) {
      int node = configuration.stack(k);
      int place = TOP_PLACES + k * CHILDREN;
      int left = configuration.left(node);
      int right = configuration.right(node);
      seeChild(configuration, left, place, into);
      seeChild(configuration, right, place + 1, into);
      seeChild(configuration, configuration.secondLeft(node), place + 2, into);
      seeChild(configuration, configuration.secondRight(node), place + 3, into);
      seeChild(configuration, configuration.left(left), place + 4, into);
      seeChild(configuration, configuration.right(right), place + 5, into);
    }
  }

  private void seeNode(int node, int place, int[] into) {
    into[place] = node < 0 ? nullWord : words[node];
    into[PLACES + place] = node < 0 ? nullTag : tags[node];
  }

  private void seeChild(Configuration configuration, int node, int place, int[] into) {
    seeNode(node, place, into);
    into[2 * PLACES + place - TOP_PLACES] =
        node < 0 ? model.nullRelation() : model.firstRelation() + configuration.label(node);
  }
}
