package org.hearsay.attribution.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.Subjects;

/** What speaks for or against a noun phrase being the source of a cue. */
public final class SourceFeatures {

  private static final int FARTHEST = 60;

  private SourceFeatures() {}

  /**
   * The main words of noun phrases that can be the source of the cue at {@code cue}; -1 for no
   * source.
   */
  public static List<Integer> candidates(SentenceView s, int cue) {
    List<Integer> found = new ArrayList<>();
    found.add(-1);
    for (int i = Math.max(0, cue - FARTHEST); i < Math.min(s.size, cue + FARTHEST); i++) {
      if (i != cue && isNominal(s, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isNominal(SentenceView s, int i) {
    String tag = s.tag[i];
    String relation = s.relation[i];
    if (tag.startsWith("NN") || tag.startsWith("PRP") || tag.startsWith("WP")) {
      return !(relation.equals("compound") || relation.equals("flat")) || s.head[i] == i;
    }
    boolean other =
        tag.equals("CD") || tag.equals("DT") || tag.startsWith("JJ") || tag.equals("WDT");
    return other
        && (relation.startsWith("nsubj")
            || relation.equals("obl")
            || relation.equals("obj")
            || relation.equals("nmod:poss"));
  }

  public static void of(SentenceView s, int cue, int i, Features f) {
    f.clear();
    Candidate rule = s.rule[cue];
    int ruleHead = rule == null ? -2 : mainWord(s, rule.source());
    String lemma = s.lemma[cue];
    String tag = s.tag[cue];
    if (i < 0) {
      f.add(1);
      f.add(2, lemma);
      f.add(3, tag, s.relation[cue]);
      f.add(4, rule == null ? 0 : rule.source().isEmpty() ? 1 : 2);
      f.add(
          5,
          rule == null ? "-" : rule.rule().name(),
          rule != null && rule.source().isEmpty() ? 1 : 0);
      f.add(6, s.relation[cue], s.lemma(s.head[cue]));
      boolean subject = false;
      boolean passive = false;
      for (int k = 0; k < s.sentence.childCount(cue); k++) {
        String relation = s.relation[s.sentence.child(cue, k)];
        subject |= relation.startsWith("nsubj");
        passive |= relation.equals("aux:pass");
      }
      f.add(7, subject ? 1 : 0, passive ? 1 : 0, tag.hashCode());
      f.add(8, lemma, passive ? 1 : 0);
      f.add(9, s.lower(cue - 1), tag);
      double most = 0;
      for (int k = 0; k < s.size; k++) {
        most = Math.max(most, s.taggedSource[k]);
      }
      f.add(10, SentenceView.bin(most));
      f.add(11, SentenceView.bin(most), subject ? 1 : 0, passive ? 1 : 0);
      f.add(12, SentenceView.bin(most), s.relation[cue].hashCode());
      return;
    }
    int side = i < cue ? 0 : 1;
    int distance = distance(Math.abs(i - cue));
    String path = path(s, cue, i);
    String kind = kind(s, i);
    f.add(20, side);
    f.add(21, side, distance);
    f.add(22, path);
    f.add(23, path, tag);
    f.add(24, path, lemma);
    f.add(25, path, kind);
    f.add(26, s.lemma[i]);
    f.add(27, kind, side);
    f.add(28, kind, s.relation[i]);
    f.add(29, s.relation[i], side);
    f.add(30, s.relation[i], s.tag(s.head[i]));
    f.add(31, path, side, distance);
    f.add(32, s.entity(i), s.tag[i]);
    f.add(33, lemma, kind);
    f.add(34, s.quoted[i], s.quoted[cue]);
    f.add(35, side, between(s, cue, i));
    f.add(36, path, between(s, cue, i));
    f.add(37, s.relation[cue].hashCode(), s.relation[i].hashCode(), side);
    int case_ = s.child(i, "case");
    String preposition = case_ < 0 ? "-" : s.lower[case_];
    f.add(38, preposition, side);
    f.add(39, preposition, lemma);
    f.add(40, preposition, path);
    f.add(41, s.tag(s.first[i] - 1), s.tag(s.last[i] + 1));
    f.add(42, s.lower(s.first[i] - 1), side);
    f.add(43, s.lower(s.last[i] + 1), side);
    f.add(44, s.first[i] == 0 ? 1 : 0, side);
    f.add(45, nominalsBetween(s, cue, i), side, s.tag[cue].hashCode());
    f.add(46, s.inRuleContent[i] - (s.inRuleContent[cue]), side);
    int tagged = SentenceView.bin(s.taggedSource[i]);
    int toward = Math.round(4 * (side == 0 ? s.taggedSourceSide[i] : -s.taggedSourceSide[i]));
    f.add(60, tagged);
    f.add(61, tagged, toward);
    f.add(62, tagged, path.hashCode());
    f.add(63, tagged, side, distance);
    f.add(64, toward, between(s, cue, i));
    f.add(65, tagged, SentenceView.bin(s.taggedContent[i]));
    f.add(66, tagged, kind.hashCode());
    if (rule != null) {
      String name = rule.rule().name();
      int agrees = ruleHead == i ? 2 : rule.source().get(i) ? 1 : 0;
      f.add(50, agrees);
      f.add(51, agrees, name.hashCode());
      f.add(52, agrees, kind.hashCode());
      f.add(53, agrees, path.hashCode());
      boolean inContent = covers(rule, s.sentence.token(i).start());
      f.add(54, inContent ? 1 : 0, side);
      f.add(55, name, inContent ? 1 : 0, agrees);
    } else {
      f.add(56, path, distance);
    }
  }

  private static boolean covers(Candidate rule, int offset) {
    return rule.content().stream().anyMatch(piece -> piece.contains(offset));
  }

  static int mainWord(SentenceView s, BitSet words) {
    int best = -1;
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (!s.isPunctuation(i) && (best < 0 || s.depth[i] < s.depth[best])) {
        best = i;
      }
    }
    return best;
  }

  static String kind(SentenceView s, int i) {
    String tag = s.tag[i];
    if (tag.startsWith("PRP")) {
      return s.lower[i];
    }
    if (tag.startsWith("WP") || tag.equals("WDT")) {
      return "wh";
    }
    String entity = s.entity(i);
    return entity.equals("O") ? tag : entity;
  }

  static int distance(int words) {
    return words <= 4 ? words : words <= 6 ? 5 : words <= 10 ? 6 : words <= 20 ? 7 : 8;
  }

  private static int between(SentenceView s, int cue, int i) {
    int seen = 0;
    for (int k = Math.min(cue, i) + 1; k < Math.max(cue, i); k++) {
      String word = s.lower[k];
      if (word.equals(",")) {
        seen |= 1;
      } else if (s.quoted[k] == SentenceView.OPENING || s.quoted[k] == SentenceView.CLOSING) {
        seen |= 2;
      } else if (s.tag[k].startsWith("VB") && !s.relation[k].startsWith("aux")) {
        seen |= 4;
      } else if (word.equals(":") || word.equals(";") || word.equals("--")) {
        seen |= 8;
      }
    }
    return seen;
  }

  private static int nominalsBetween(SentenceView s, int cue, int i) {
    int count = 0;
    for (int k = Math.min(cue, i) + 1; k < Math.max(cue, i); k++) {
      if (isNominal(s, k)) {
        count++;
      }
    }
    return Math.min(count, 3);
  }

  /** The relations from the cue up to the common ancestor and down to the word. */
  static String path(SentenceView s, int from, int to) {
    StringBuilder up = new StringBuilder();
    int at = from;
    int steps = 0;
    while (at >= 0 && !s.sentence.isUnder(to, at)) {
      if (++steps > 5) {
        return "far";
      }
      up.append('^').append(s.relation[at]);
      at = s.head[at];
    }
    StringBuilder down = new StringBuilder();
    for (int k = to; k >= 0 && k != at; k = s.head[k]) {
      if (++steps > 6) {
        return "far";
      }
      down.insert(0, "v" + s.relation[k]);
    }
    return up.append(down).toString();
  }

  /** The words of the noun phrase around {@code i}. */
  public static BitSet words(SentenceView s, int cue, int i) {
    return Subjects.phrase(s.sentence, i, cue).words();
  }
}
