package org.hearsay.attribution.learned;

import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.CueEntry;

/** What speaks for or against a word being the main word of a cue. */
public final class CueFeatures {

  private CueFeatures() {}

  /** Whether a word can be the main word of a cue at all. */
  public static boolean isCandidate(SentenceView s, int i) {
    String tag = s.tag[i];
    if (tag.startsWith("VB")) {
      return !s.relation[i].startsWith("aux") && !s.relation[i].equals("cop");
    }
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.startsWith("RB") && s.entry[i] != null
        || s.lower[i].equals("according")
        || s.rule[i] != null
        || s.lower[i].equals(":")
        || s.entry[i] != null;
  }

  public static void of(SentenceView s, int i, Features f) {
    f.clear();
    String lemma = s.lemma[i];
    String tag = s.tag[i];
    CueEntry entry = s.entry[i];
    String key = entry == null ? "-" : entry.key();
    String relation = s.relation[i];
    int head = s.head[i];
    f.add(1);
    f.add(2, lemma);
    f.add(3, tag);
    f.add(4, lemma, tag);
    f.add(5, suffix(s.lower[i]), tag);
    f.add(6, key);
    f.add(7, relation, tag);
    f.add(8, lemma, relation);
    f.add(9, s.lemma(head), relation);
    f.add(10, s.tag(head), relation);
    boolean headIsCue = head >= 0 && s.entry[head] != null;
    f.add(11, relation, headIsCue ? s.lemma[head] : "-");
    boolean known = entry != null;
    f.add(12, known ? 1 : 0, tag.hashCode(), relation.hashCode());
    if (entry != null) {
      for (CueEntry.Frame frame : entry.frames()) {
        f.add(13, frame.name());
      }
    }
    rule(s, i, f);
    window(s, i, f);
    children(s, i, f);
    place(s, i, f);
    ancestors(s, i, f);
    tagged(s, i, f);
  }

  private static void tagged(SentenceView s, int i, Features f) {
    int head = SentenceView.bin(s.taggedHead[i]);
    int cue = SentenceView.bin(s.taggedCue[i]);
    int content = SentenceView.bin(s.taggedContent[i]);
    int rule = s.rule[i] == null ? 0 : 1;
    int known = s.entry[i] == null ? 0 : 1;
    f.add(110, head);
    f.add(111, head, cue);
    f.add(112, head, content);
    f.add(113, head, known + 2 * rule);
    f.add(114, head, s.tag[i]);
    f.add(115, head, s.relation[i]);
    f.add(116, s.lemma[i], head);
    f.add(117, cue, s.tag[i]);
    f.add(118, content, s.quoted[i]);
    double source = 0;
    double right = 0;
    double left = 0;
    for (int k = 0; k < s.size; k++) {
      source = Math.max(source, s.taggedSource[k]);
      if (k > i) {
        right = Math.max(right, s.taggedAfter[k]);
      } else if (k < i) {
        left = Math.max(left, s.taggedBefore[k]);
      }
    }
    f.add(119, SentenceView.bin(source), head);
    f.add(120, SentenceView.bin(right), SentenceView.bin(left));
    f.add(121, head, SentenceView.bin(Math.max(left, right)));
  }

  private static void rule(SentenceView s, int i, Features f) {
    Candidate rule = s.rule[i];
    int inside = Math.min(s.inRuleContent[i], 3);
    f.add(20, inside);
    f.add(21, s.lemma[i], inside);
    if (rule == null) {
      f.add(22);
      f.add(28, s.tag[i], s.entry[i] == null ? 0 : 1);
      return;
    }
    String name = rule.rule().name();
    f.add(23, name);
    f.add(24, name, s.lemma[i]);
    f.add(25, name, inside);
    f.add(26, name, rule.source().isEmpty() ? 0 : 1);
    f.add(27, name, s.quoted[i]);
  }

  private static void window(SentenceView s, int i, Features f) {
    for (int k = -3; k <= 3; k++) {
      if (k != 0) {
        f.add(30 + k + 3, s.lower(i + k));
        f.add(40 + k + 3, s.tag(i + k));
      }
    }
    f.add(50, s.lemma(i), s.lower(i + 1));
    f.add(51, s.lower(i - 1), s.lemma(i));
    f.add(52, s.lemma(i), s.tag(i + 1));
    f.add(53, s.tag(i - 1), s.lemma(i));
    f.add(54, s.tag(i - 1), s.tag(i + 1));
    f.add(55, s.tag(i + 1), s.tag(i + 2));
    f.add(56, s.tag(i - 2), s.tag(i - 1));
    f.add(57, s.lower(i + 1), s.lower(i + 2));
  }

  private static void children(SentenceView s, int i, Features f) {
    String lemma = s.lemma[i];
    int known = s.entry[i] == null ? 0 : 1;
    int seen = 0;
    for (int k = 0; k < s.sentence.childCount(i); k++) {
      int c = s.sentence.child(i, k);
      String relation = s.relation[c];
      if (relation.equals("punct") || relation.equals("det")) {
        continue;
      }
      int side = c < i ? 0 : 1;
      f.add(60, relation, side);
      f.add(61, lemma, relation);
      f.add(62, known, relation.hashCode(), side);
      f.add(63, relation, s.lemma[c]);
      f.add(64, relation, s.tag[c]);
      if (relation.startsWith("nsubj")) {
        seen |= 1;
        f.add(65, s.lemma[c]);
        f.add(66, s.entity(c), s.tag[c]);
        f.add(67, lemma, s.entity(c));
        f.add(68, s.entity(c), known);
      } else if (relation.equals("ccomp")) {
        seen |= 2;
        f.add(69, lemma, s.child(c, "mark") >= 0 ? s.lower[s.child(c, "mark")] : "-");
        f.add(70, known, side);
      } else if (relation.equals("xcomp")) {
        seen |= 4;
        f.add(71, lemma, s.tag[c]);
      } else if (relation.equals("obj")) {
        seen |= 8;
        f.add(72, lemma, s.lemma[c]);
        f.add(73, s.tag[c], known);
        f.add(74, lemma, s.entity(c));
      } else if (relation.startsWith("obl")
          || relation.startsWith("nmod")
          || relation.equals("advcl")) {
        int mark = s.child(c, "case");
        mark = mark < 0 ? s.child(c, "mark") : mark;
        String word = mark < 0 ? "-" : s.lower[mark];
        f.add(75, lemma, word);
        f.add(76, word, known, side);
        seen |= 16;
      } else if (relation.startsWith("aux")) {
        f.add(77, lemma, s.lemma[c]);
        f.add(78, s.lemma[c], known);
      } else if (relation.startsWith("acl")) {
        seen |= 32;
        f.add(79, lemma, s.tag[c]);
      } else if (relation.equals("compound:prt")) {
        f.add(80, lemma, s.lower[c]);
      }
    }
    f.add(81, seen, known);
    f.add(82, lemma, seen);
    f.add(83, seen, s.tag[i].hashCode());
    f.add(84, seen, s.relation[i].hashCode(), known);
  }

  private static void place(SentenceView s, int i, Features f) {
    String lemma = s.lemma[i];
    f.add(90, s.quoted[i], s.sentence.isHeadline() ? 1 : 0);
    f.add(91, lemma, s.quoted[i]);
    f.add(92, Math.min(s.depth[i], 6));
    f.add(93, Math.min(s.depth[i], 6), s.entry[i] == null ? 0 : 1);
    f.add(94, Math.min(s.sentence.index(), 3));
    int quotes = 0;
    for (int k = 0; k < s.size; k++) {
      if (s.quoted[k] == SentenceView.OPENING || s.quoted[k] == SentenceView.INSIDE) {
        quotes |= k < i ? 1 : 2;
      }
    }
    f.add(95, quotes);
    f.add(96, lemma, quotes);
    f.add(97, quotes, s.quoted[i], s.entry[i] == null ? 0 : 1);
    int before = 0;
    int after = 0;
    for (int k = 0; k < s.size; k++) {
      if (s.rule[k] != null && k != i) {
        if (k < i) {
          before++;
        } else {
          after++;
        }
      }
    }
    f.add(98, Math.min(before, 2), Math.min(after, 2), s.rule[i] == null ? 0 : 1);
  }

  private static void ancestors(SentenceView s, int i, Features f) {
    int steps = 0;
    String path = s.relation[i];
    for (int at = s.head[i]; at >= 0 && steps < 8; at = s.head[at], steps++) {
      if (s.entry[at] != null || s.rule[at] != null) {
        f.add(100, s.lemma[at], Math.min(steps, 3));
        f.add(101, path.hashCode(), s.rule[at] == null ? 0 : 1);
        f.add(102, s.lemma[at], path);
        f.add(103, s.lemma[i], s.lemma[at]);
        return;
      }
      path = s.relation[at];
    }
    f.add(104, s.entry[i] == null ? 0 : 1);
  }

  private static String suffix(String word) {
    return word.length() <= 3 ? word : word.substring(word.length() - 3);
  }
}
