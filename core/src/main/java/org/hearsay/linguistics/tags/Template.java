package org.hearsay.linguistics.tags;

import org.hearsay.linguistics.packed.TextHash;

/** What the tagger looks at: each of CoreNLP's extractors, by the name it gives itself. */
enum Template {
  PREVIOUS_WORD("Extractor(-1,word)"),
  WORD("Extractor(0,word)"),
  NEXT_WORD("Extractor(1,word)"),
  /** The two tags before, with {@code !} between them. */
  TWO_TAGS("ExtractorContinuousTagConj(-2 ... -1)"),
  PREVIOUS_TAG("Extractor(-1,tag)"),
  PREVIOUS_SHAPE("ExtractorWordShapeClassifier(-1,chris2)"),
  SHAPE("ExtractorWordShapeClassifier(0,chris2)"),
  NEXT_SHAPE("ExtractorWordShapeClassifier(1,chris2)"),
  PREVIOUS_CLUSTER("ExtractorDistsim(-1,word)"),
  CLUSTER("ExtractorDistsim(0,word)"),
  NEXT_CLUSTER("ExtractorDistsim(1,word)"),
  /** The clusters of the word and its neighbours, with {@code |} between them. */
  CLUSTERS("ExtractorDistsimConjunction(-1,1)"),
  HAS_UPPER_CASE("ExtractorUCase()"),
  HAS_DIGIT("ExtractorCNumber()"),
  HAS_DASH("ExtractorDash()"),
  HAS_LETTER_DIGIT_DASH("ExtractorLetterDigitDash()"),
  COMPANY("CompanyNameDetector()"),
  ALL_UPPER_CASE("ExtractorAllCapitalized()"),
  HAS_UPPER_CASE_DIGIT_DASH("ExtractorUpperDigitDash()"),
  /** Of a capitalised first word: the most frequent tag of the word in lower case. */
  FIRST_CAPITALISED("ExtractorStartSentenceCap()"),
  /** The same of a later word. */
  LATER_CAPITALISED("ExtractorMidSentenceCapC()"),
  FIRST_HAS_UPPER_CASE("ExtractorMidSentenceCap()"),
  /** The first one to ten letters. */
  BEGINNING("ExtractorWordPref"),
  /** The last one to ten letters. */
  ENDING("ExtractorWordSuff"),
  UNICODE_SHAPE("ExtractorWordShapeClassifier(0,chris4)"),
  NO_LETTER_OR_DIGIT("ExtractorNonAlphanumeric()");

  /** Length of the longest beginning and ending. */
  static final int LONGEST_AFFIX = 10;

  private final String extractor;
  private final TextHash start;

  Template(String extractor) {
    this.extractor = extractor;
    this.start = TextHash.of(String.valueOf((char) (1 + ordinal())));
  }

  /** What CoreNLP calls it; of {@link #BEGINNING} and {@link #ENDING} without the length. */
  String extractor() {
    return extractor;
  }

  /** The key of the feature that is {@code value} here. */
  long key(TextHash value) {
    return value.after(start.value());
  }

  /** The key of the beginning or ending {@code value}, looked for with {@code length} letters. */
  long key(int length, TextHash value) {
    return value.after(TextHash.append(start.value(), (char) length));
  }
}
