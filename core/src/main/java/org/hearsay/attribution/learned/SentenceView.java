package org.hearsay.attribution.learned;

import java.util.BitSet;
import java.util.Locale;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.CueEntry;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence with all that the features ask of it, by word. Arrays have one item a word. */
public final class SentenceView {

  static final int OUTSIDE = 0;
  static final int INSIDE = 1;
  static final int OPENING = 2;
  static final int CLOSING = 3;

  final Sentence sentence;
  final int size;
  final String[] lower;
  final String[] lemma;
  final String[] tag;
  final String[] relation;
  final int[] head;
  final int[] depth;

  /** First and last word below each word, itself included. */
  final int[] first;

  final int[] last;
  final int[] quoted;
  final @Nullable CueEntry[] entry;

  /** The rules' candidate whose cue each word is. */
  final @Nullable Candidate[] rule;

  /** How many rule candidates with another cue have the word in their content. */
  final int[] inRuleContent;

  /** End of the sentence without its last marks. */
  final int end;

  /** What the token tagger says of each word; probabilities. */
  final float[] taggedHead;

  final float[] taggedCue;
  final float[] taggedSource;
  final float[] taggedSourceSide;
  final float[] taggedContent;
  final float[] taggedBegin;
  final float[] taggedEnd;
  final float[] taggedAfter;
  final float[] taggedBefore;
  final float[] taggedAway;

  /**
   * Sums over the words up to one, of the log-odds of being content, and of its content after
   * (before) a cue.
   */
  final double[] contentOdds;

  final double[] afterOdds;
  final double[] beforeOdds;

  SentenceView(Sentence sentence, TokenScores scores) {
    this.sentence = sentence;
    size = sentence.size();
    lower = new String[size];
    lemma = new String[size];
    tag = new String[size];
    relation = new String[size];
    head = new int[size];
    depth = new int[size];
    first = new int[size];
    last = new int[size];
    quoted = new int[size];
    entry = new CueEntry[size];
    rule = new Candidate[size];
    inRuleContent = new int[size];
    for (int i = 0; i < size; i++) {
      lower[i] = sentence.token(i).text().toLowerCase(Locale.ROOT);
      lemma[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      tag[i] = sentence.token(i).tag();
      relation[i] = sentence.relation(i);
      head[i] = sentence.head(i);
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int steps = 0;
      for (int at = head[i]; at >= 0 && steps < 200; at = head[at], steps++) {
        first[at] = Math.min(first[at], i);
        last[at] = Math.max(last[at], i);
      }
      depth[i] = steps;
    }
    int at = sentence.index();
    taggedHead = new float[size];
    taggedCue = new float[size];
    taggedSource = new float[size];
    taggedSourceSide = new float[size];
    taggedContent = new float[size];
    taggedBegin = new float[size];
    taggedEnd = new float[size];
    taggedAfter = new float[size];
    taggedBefore = new float[size];
    taggedAway = new float[size];
    contentOdds = new double[size + 1];
    afterOdds = new double[size + 1];
    beforeOdds = new double[size + 1];
    for (int i = 0; i < size; i++) {
      taggedHead[i] = scores.cueHead(at, i);
      taggedCue[i] = scores.cue(at, i);
      taggedSource[i] = scores.source(at, i);
      taggedSourceSide[i] = scores.sourceBeforeCue(at, i) - scores.sourceAfterCue(at, i);
      taggedContent[i] = scores.content(at, i);
      taggedBegin[i] = scores.begin(Layout.CONTENT, at, i);
      taggedEnd[i] = scores.end(Layout.CONTENT, at, i);
      taggedAfter[i] = scores.contentAfterCue(at, i);
      taggedBefore[i] = scores.contentBeforeCue(at, i);
      taggedAway[i] = scores.contentAwayFromCue(at, i);
      boolean mark = sentence.token(i).isPunctuation();
      contentOdds[i + 1] = contentOdds[i] + (mark ? 0 : odds(taggedContent[i]));
      afterOdds[i + 1] = afterOdds[i] + (mark ? 0 : odds(taggedAfter[i]));
      beforeOdds[i + 1] = beforeOdds[i] + (mark ? 0 : odds(taggedBefore[i]));
    }
    int stop = size;
    while (stop > 0 && sentence.token(stop - 1).isPunctuation()) {
      stop--;
    }
    end = stop;
  }

  /** Log-odds, at most 6 either way. */
  static double odds(double probability) {
    double bounded = Math.max(0.0025, Math.min(0.9975, probability));
    return Math.log(bounded / (1 - bounded));
  }

  /** Log-odds in steps of one, -6 to 6. */
  static int bin(double probability) {
    return (int) Math.round(odds(probability));
  }

  public Sentence sentence() {
    return sentence;
  }

  /** How many steps a word lies below the sentence's root; -1 counts as the root. */
  public int depth(int i) {
    return i < 0 ? 0 : depth[i];
  }

  /** The words that are not punctuation. */
  public BitSet words() {
    BitSet words = new BitSet();
    for (int i = 0; i < size; i++) {
      words.set(i, !isPunctuation(i));
    }
    return words;
  }

  /** How well word {@code i} serves as the main word of the cue {@code words}; higher is better. */
  public double mainWordScore(int i, BitSet words) {
    return -depth[i]
        - (head[i] >= 0 && words.get(head[i]) ? 50 : 0)
        - (CueFeatures.isCandidate(this, i) ? 0 : 100)
        - (isPunctuation(i) ? 20 : 0)
        + (rule[i] == null ? 0 : 30)
        + (entry[i] == null ? 0 : 3)
        - i * 0.001;
  }

  String lower(int i) {
    return i < 0 ? "<s>" : i >= size ? "</s>" : lower[i];
  }

  String lemma(int i) {
    return i < 0 ? "<s>" : i >= size ? "</s>" : lemma[i];
  }

  String tag(int i) {
    return i < 0 ? "<s>" : i >= size ? "</s>" : tag[i];
  }

  boolean isPunctuation(int i) {
    return sentence.token(i).isPunctuation();
  }

  int child(int i, String name) {
    return sentence.child(i, name);
  }

  String entity(int i) {
    EntityType type = sentence.token(i).entity();
    return type == null ? "O" : type.name();
  }

  /** Whether all words of {@code words} lie before {@code i}. */
  static boolean before(BitSet words, int i) {
    return words.length() <= i;
  }
}
