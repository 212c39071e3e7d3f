package org.hearsay.attribution.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.attribution.Candidate;
import org.hearsay.text.Span;

/**
 * What speaks for or against a run of words being the content, or its piece on one side, of a cue.
 */
public final class ContentFeatures {

  /** A run of words of the sentence, both ends in. */
  public record Piece(int from, int to) {

    /** Jaccard over words. */
    public double common(Piece other) {
      int shared = Math.min(to, other.to) - Math.max(from, other.from) + 1;
      int all = Math.max(to, other.to) - Math.min(from, other.from) + 1;
      return shared <= 0 ? 0 : (double) shared / all;
    }
  }

  private static final int MOST_STARTS = 14;
  private static final int MOST_ENDS = 16;

  private final SentenceView s;
  private final int cue;
  private final BitSet source;
  private final boolean right;
  private final int ruleFrom;
  private final int ruleTo;
  private final String rule;
  private double bestSide = Double.NEGATIVE_INFINITY;
  private double bestAny = Double.NEGATIVE_INFINITY;

  /**
   * @param source the words of the cue's source in this sentence, none when it has none
   * @param right whether the side after the cue is looked at, else that before it
   */
  public ContentFeatures(SentenceView s, int cue, BitSet source, boolean right) {
    this.s = s;
    this.cue = cue;
    this.source = source;
    this.right = right;
    Candidate candidate = s.rule[cue];
    int low = -1;
    int high = -1;
    if (candidate != null) {
      for (Span piece : candidate.content()) {
        for (int i = s.sentence.tokenAtOrAfter(piece.start());
            i < s.size && s.sentence.token(i).start() < piece.end();
            i++) {
          if (right == i > cue && !s.isPunctuation(i)) {
            low = low < 0 ? i : low;
            high = i;
          }
        }
      }
    }
    ruleFrom = low;
    ruleTo = high;
    rule = candidate == null ? "-" : candidate.rule().name();
  }

  public int ruleFrom() {
    return ruleFrom;
  }

  /** The runs that can be the content's piece on this side. */
  public List<Piece> candidates() {
    TreeSet<Integer> starts = new TreeSet<>();
    TreeSet<Integer> ends = new TreeSet<>();
    int low = right ? cue + 1 : 0;
    int high = right ? s.size : cue;
    for (int i = low; i < high; i++) {
      if (s.isPunctuation(i)) {
        continue;
      }
      boolean afterMark = i == low || s.isPunctuation(i - 1) || source.get(i - 1);
      int top = top(i, true);
      boolean opens = s.first[top] == i && near(top);
      if (afterMark
          || opens
          || s.lower(i - 1).equals("that")
          || isOpener(s.lower[i])
          || i == ruleFrom) {
        starts.add(i);
      }
      boolean beforeMark =
          i + 1 == high || s.isPunctuation(i + 1) || i + 1 < s.size && source.get(i + 1);
      int bottom = top(i, false);
      boolean closes = s.last[bottom] == i && near(bottom);
      if (beforeMark
          || closes
          || i == ruleTo
          || i == s.end - 1
          || i + 1 < high && s.tag[i + 1].equals("CC")) {
        ends.add(i);
      }
    }
    List<Integer> from = nearest(starts, MOST_STARTS, ruleFrom, right ? -1 : 0);
    List<Integer> to = nearest(ends, MOST_ENDS, ruleTo, right ? s.end - 1 : -1);
    List<Piece> pieces = new ArrayList<>();
    for (int a : from) {
      for (int b : to) {
        if (b >= a) {
          pieces.add(new Piece(a, b));
          bestSide = Math.max(bestSide, sideOdds(a, b));
          bestAny = Math.max(bestAny, anyOdds(a, b));
        }
      }
    }
    return pieces;
  }

  /** Log-odds of these words being content of a cue on that side, the source's words out. */
  private double sideOdds(int from, int to) {
    double[] odds = right ? s.afterOdds : s.beforeOdds;
    return odds[to + 1] - odds[from];
  }

  private double anyOdds(int from, int to) {
    return s.contentOdds[to + 1] - s.contentOdds[from];
  }

  /** How far behind the best, in steps that grow. */
  private static int behind(double best, double own) {
    double gap = best - own;
    return gap < 0.01
        ? 0
        : gap < 2 ? 1 : gap < 4 ? 2 : gap < 7 ? 3 : gap < 11 ? 4 : gap < 17 ? 5 : gap < 30 ? 6 : 7;
  }

  private List<Integer> nearest(TreeSet<Integer> all, int most, int kept, int also) {
    List<Integer> sorted = new ArrayList<>(right ? all : all.descendingSet());
    List<Integer> result = new ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
    if (kept >= 0 && !result.contains(kept)) {
      result.add(kept);
    }
    if (also >= 0 && all.contains(also) && !result.contains(also)) {
      result.add(also);
    }
    return result;
  }

  /**
   * The highest word whose subtree begins (or ends) with word {@code i}, the cue's own ancestors
   * out.
   */
  private int top(int i, boolean begin) {
    int at = i;
    for (int up = s.head[at]; up >= 0; up = s.head[at]) {
      if ((begin ? s.first[up] != i : s.last[up] != i) || s.sentence.isUnder(cue, up)) {
        break;
      }
      at = up;
    }
    return at;
  }

  /** Whether a word hangs on the cue, on its ancestors, or one or two steps below. */
  private boolean near(int i) {
    int up = s.head[i];
    for (int steps = 0; up >= 0 && steps < 3; steps++) {
      if (up == cue || s.sentence.isUnder(cue, up)) {
        return true;
      }
      up = s.head[up];
    }
    return up < 0;
  }

  private static boolean isOpener(String word) {
    return switch (word) {
      case "that", "whether", "if", "how", "why", "what", "who", "when", "where", "to" -> true;
      default -> false;
    };
  }

  public void of(Piece piece, Features f) {
    f.clear();
    int a = piece.from();
    int b = piece.to();
    int side = right ? 1 : 0;
    String lemma = s.lemma[cue];
    String tag = s.tag[cue];
    int known = s.entry[cue] == null ? 0 : 1;
    // Where it begins.
    int begin = top(a, true);
    String hang = hang(begin);
    int gap = right ? gap(cue + 1, a) : 0;
    f.add(1, side, a == ruleFrom ? 1 : 0, ruleFrom < 0 ? 0 : 1);
    f.add(2, side, (a == ruleFrom ? 1 : 0), rule.hashCode());
    f.add(3, s.lower[a], side);
    f.add(4, s.tag[a], side);
    f.add(5, s.lower(a - 1), side);
    f.add(6, s.tag(a - 1), s.tag[a].hashCode(), side);
    f.add(7, hang, side);
    f.add(8, hang.hashCode(), lemma.hashCode(), side);
    f.add(9, hang, s.tag[a]);
    f.add(10, hang.hashCode(), s.lower[a].hashCode(), side);
    f.add(11, s.quoted[a], s.quoted[cue], side);
    f.add(12, lemma, s.lower[a]);
    f.add(13, lemma, s.tag[a]);
    f.add(14, tag, hang);
    f.add(15, a == 0 ? 1 : 0, side);
    f.add(16, side, SourceFeatures.distance(Math.abs(cue - a)));
    f.add(17, side, gap);
    f.add(18, gap, known, s.tag[a].hashCode());
    f.add(19, lemma, gap);
    f.add(20, s.first[begin] == a ? 1 : 0, side, s.relation[begin].hashCode());
    f.add(21, quoteOpens(a), side, s.quoted[cue]);
    // Where it ends.
    int finish = top(b, false);
    String tail = hang(finish);
    f.add(30, side, b == ruleTo ? 1 : 0, ruleTo < 0 ? 0 : 1);
    f.add(31, side, (b == ruleTo ? 1 : 0), rule.hashCode());
    f.add(32, s.lower(b + 1), side);
    f.add(33, s.tag(b + 1), side);
    f.add(34, s.lower[b], side);
    f.add(35, s.tag[b], s.tag(b + 1).hashCode(), side);
    f.add(36, tail, side);
    f.add(37, tail.hashCode(), lemma.hashCode(), side);
    f.add(38, b >= s.end - 1 ? 1 : 0, side);
    f.add(39, (b >= s.end - 1 ? 1 : 0), lemma.hashCode(), side);
    f.add(40, quoteCloses(b), side, s.quoted[cue]);
    f.add(41, side, SourceFeatures.distance(Math.abs(cue - b)));
    f.add(42, s.lower(b + 1).hashCode(), s.lower(b + 2).hashCode(), side);
    f.add(43, s.tag(b + 1).hashCode(), s.tag(b + 2).hashCode(), side);
    f.add(44, s.lower(b + 1).hashCode(), tail.hashCode(), side);
    f.add(45, !right ? gap(b + 1, Math.min(cue, first(source, cue))) : 0, side);
    int next = b + 1 < s.size && s.isPunctuation(b + 1) ? b + 2 : b + 1;
    if (next < s.size) {
      f.add(46, hang(top(next, true)), side);
      f.add(47, hang(top(next, true)).hashCode(), s.lower(b + 1).hashCode(), side);
      f.add(48, s.entry[next] == null ? 0 : 1, s.tag[next].hashCode(), s.lower(b + 1).hashCode());
    }
    // The whole.
    whole(piece, side, known, hang, tail, f);
  }

  private void whole(Piece piece, int side, int known, String hang, String tail, Features f) {
    int a = piece.from();
    int b = piece.to();
    String lemma = s.lemma[cue];
    int tops = 0;
    int crossing = 0;
    int onCue = 0;
    int finite = 0;
    int sources = 0;
    int cues = 0;
    int open = 0;
    int commas = 0;
    int topHash = 0;
    String topRelation = "-";
    for (int i = a; i <= b; i++) {
      int head = s.head[i];
      if ((head < a || head > b) && !s.isPunctuation(i)) {
        tops++;
        topRelation = s.relation[i];
        topHash = topHash * 31 + (head == cue ? s.relation[i].hashCode() : 7);
        if (head == cue) {
          onCue++;
        }
      }
      if (s.first[i] < a && !(s.first[i] <= cue && cue <= s.last[i])
          || s.last[i] > b && !(s.first[i] <= cue && cue <= s.last[i])) {
        crossing++;
      }
      String t = s.tag[i];
      if (t.equals("VBD") || t.equals("VBZ") || t.equals("VBP") || t.equals("MD")) {
        finite++;
      }
      if (source.get(i)) {
        sources++;
      }
      if (s.entry[i] != null && s.entry[i].part() == org.hearsay.attribution.CueEntry.Part.VERB) {
        cues++;
      }
      if (s.quoted[i] == SentenceView.OPENING) {
        open++;
      } else if (s.quoted[i] == SentenceView.CLOSING) {
        open--;
      }
      if (s.lower[i].equals(",")) {
        commas++;
      }
    }
    boolean exactRule = a == ruleFrom && b == ruleTo;
    int bySide = behind(bestSide, sideOdds(a, b));
    int byAny = behind(bestAny, anyOdds(a, b));
    f.add(90, bySide, side);
    f.add(91, byAny, side);
    f.add(92, bySide, byAny, side);
    f.add(93, bySide, exactRule ? 1 : 0, ruleFrom < 0 ? 0 : 1);
    f.add(94, bySide, hang.hashCode(), side);
    f.add(95, byAny, tail.hashCode(), side);
    int begins = SentenceView.bin(s.taggedBegin[a]);
    int ends = SentenceView.bin(s.taggedEnd[b]);
    f.add(96, begins, side);
    f.add(97, ends, side);
    f.add(98, begins, ends, side);
    f.add(99, begins, hang.hashCode());
    f.add(100, ends, s.lower(b + 1).hashCode());
    f.add(101, bySide, begins, ends);
    f.add(
        102,
        b + 1 < s.size ? SentenceView.bin(right ? s.taggedAfter[b + 1] : s.taggedBefore[b + 1]) : 9,
        s.tag(b + 1));
    f.add(
        103,
        a > 0 ? SentenceView.bin(right ? s.taggedAfter[a - 1] : s.taggedBefore[a - 1]) : 9,
        s.tag(a - 1));
    double[] stream = s.contentOdds;
    int mean = (int) Math.round((stream[b + 1] - stream[a]) / (b - a + 1));
    f.add(104, mean, side);
    f.add(60, exactRule ? 1 : 0, ruleFrom < 0 ? 0 : 1, side);
    f.add(61, exactRule ? 1 : 0, rule.hashCode(), side);
    f.add(62, exactRule ? 1 : 0, lemma.hashCode());
    f.add(63, Math.min(tops, 4), Math.min(onCue, 3), side);
    f.add(64, Math.min(crossing, 4), side);
    f.add(65, topHash, side);
    f.add(66, topHash, lemma.hashCode(), side);
    f.add(67, topRelation, Math.min(tops, 3), side);
    f.add(68, Math.min(finite, 2), side, known);
    f.add(69, lemma, Math.min(finite, 2));
    f.add(70, Math.min(sources, 2), side);
    f.add(71, Math.min(cues, 2), side);
    f.add(72, open, side);
    f.add(73, open, s.quoted[cue], quoteOpens(a) * 3 + quoteCloses(b));
    f.add(74, SourceFeatures.distance(b - a + 1), side);
    f.add(75, SourceFeatures.distance(b - a + 1), lemma.hashCode());
    f.add(76, Math.min(commas, 3), side);
    f.add(77, s.tag[cue], Math.min(finite, 2) * 2 + side);
    f.add(78, hang.hashCode(), tail.hashCode(), side);
    f.add(79, hang.hashCode(), b >= s.end - 1 ? 1 : 0, side);
    f.add(80, hang.hashCode(), s.lower(b + 1).hashCode(), side);
    if (s.entry[cue] != null) {
      for (var frame : s.entry[cue].frames()) {
        f.add(81, frame.ordinal(), hang.hashCode(), side);
        f.add(82, frame.ordinal(), s.tag[a].hashCode(), s.lower[a].hashCode());
        f.add(83, frame.ordinal(), Math.min(finite, 1), side);
      }
    }
  }

  private static int first(BitSet words, int otherwise) {
    int first = words.nextSetBit(0);
    return first < 0 ? otherwise : Math.min(first, otherwise);
  }

  /** How a word hangs on the cue: its relation and the steps up to the cue or its ancestor. */
  private String hang(int i) {
    int up = s.head[i];
    if (up == cue) {
      return s.relation[i];
    }
    if (up < 0) {
      return "root";
    }
    if (s.head[cue] == i || s.sentence.isUnder(cue, i)) {
      return "over:" + s.relation[cue];
    }
    if (s.sentence.isUnder(cue, up)) {
      return "beside:" + s.relation[i];
    }
    if (s.head[up] == cue) {
      return s.relation[up] + ">" + s.relation[i];
    }
    return "below:" + s.relation[i];
  }

  /** What stands between two words: nothing, only the source, "that", marks, others. */
  private int gap(int from, int to) {
    int seen = 0;
    for (int i = from; i < to; i++) {
      if (source.get(i)) {
        seen |= 1;
      } else if (s.isPunctuation(i)) {
        seen |= s.lower[i].equals(",") ? 2 : s.lower[i].equals(":") ? 4 : 8;
      } else if (s.lower[i].equals("that")) {
        seen |= 16;
      } else if (s.head[i] == cue) {
        seen |= 32;
      } else {
        seen |= 64;
      }
    }
    return seen;
  }

  private int quoteOpens(int a) {
    return a > 0 && s.quoted[a - 1] == SentenceView.OPENING
        ? 2
        : s.quoted[a] == SentenceView.INSIDE ? 1 : 0;
  }

  private int quoteCloses(int b) {
    int k = b + 1;
    while (k < s.size && s.isPunctuation(k) && s.quoted[k] == SentenceView.INSIDE) {
      k++;
    }
    return k < s.size && s.quoted[k] == SentenceView.CLOSING
        ? 2
        : s.quoted[b] == SentenceView.INSIDE ? 1 : 0;
  }
}
