package org.hearsay.grounding.time;

import java.util.Set;
import org.hearsay.claim.TimeReference;
import org.hearsay.text.Sentence;

/**
 * Whether what is said around a time lies ahead of the article's day: by tense; by a present tense
 * that speaks of what is arranged, "they are coming in April", "the law takes effect on Monday"
 * (Huddleston and Pullum 2002, "The Cambridge Grammar of the English Language", 4.2.4); or by a
 * word that looks ahead, "is due on Friday", "promised results by Wednesday".
 */
final class Prospect {

  private static final Set<String> PRESENT_BE =
      Set.of("am", "is", "are", "'m", "'s", "'re", "\u2019m", "\u2019s", "\u2019re");

  /** Verbs of what is arranged beforehand. */
  private static final Set<String> ARRANGED =
      Set.of(
          "arrive",
          "begin",
          "start",
          "open",
          "end",
          "expire",
          "take",
          "meet",
          "vote",
          "go",
          "visit",
          "leave",
          "depart",
          "fly",
          "resume",
          "return",
          "play",
          "host",
          "come",
          "close",
          "kick",
          "decide",
          "premiere",
          "travel",
          "gather",
          "conclude",
          "finish",
          "stand");

  /** Words that look ahead, in the base form of a verb or as an adjective. */
  private static final Set<String> AHEAD =
      Set.of(
          "due",
          "schedule",
          "scheduled",
          "set",
          "slate",
          "slated",
          "plan",
          "planned",
          "expect",
          "expected",
          "promise",
          "hope",
          "aim",
          "intend",
          "vow",
          "pledge",
          "forecast",
          "predict",
          "demand",
          "propose",
          "postpone",
          "want",
          "likely");

  private Prospect() {}

  /** Whether the time at token {@code i} lies ahead. */
  static boolean isAhead(TimeContext c, int i) {
    String before = c.word(i - 1);
    if (before.equals("since")) {
      return false;
    }
    if (c.tense(i) == TimeReference.FUTURE) {
      return true;
    }
    Sentence s = c.sentence();
    int own = isEdge(c, s.head(i)) ? s.head(i) : i; // "until the end of September"
    int at = s.head(own);
    for (int steps = 0; at >= 0 && steps < 4; at = s.head(at), steps++) {
      if (looksAhead(c, at)) {
        return i > at && (!c.tag(at).equals("VBD") || limits(before));
      }
      if (s.token(at).isVerb()) {
        break;
      }
    }
    if (at < 0 || !s.token(at).isVerb()) {
      return false;
    }
    if (s.head(own) == at && isArranged(c, at)) {
      return true;
    }
    int above = s.head(at);
    boolean infinitive =
        c.tag(at).equals("VB") || c.tag(at).equals("VBN") && c.word(at - 1).equals("be");
    return infinitive && above >= 0 && looksAhead(c, above) && i > at;
  }

  private static boolean looksAhead(TimeContext c, int i) {
    return AHEAD.contains(c.sentence().token(i).lemma()) && !isOver(c, i);
  }

  private static boolean isEdge(TimeContext c, int i) {
    return switch (c.word(i)) {
      case "end", "start", "beginning", "middle" -> true;
      default -> false;
    };
  }

  private static boolean limits(String word) {
    return word.equals("by") || word.equals("until") || word.equals("till") || word.equals("for");
  }

  /** "had been scheduled", "was set up", "were planned". */
  private static boolean isOver(TimeContext c, int i) {
    Sentence s = c.sentence();
    return c.word(i + 1).equals("up")
        || c.word(i + 1).equals("off")
        || c.word(i).equals("set") && s.child(i, "obj") >= 0
        || i > 0 && (c.word(i - 1).equals("been") && c.word(i - 2).equals("had"));
  }

  private static boolean isArranged(TimeContext c, int at) {
    Sentence s = c.sentence();
    String tag = c.tag(at);
    int auxiliary = s.child(at, "aux");
    if (tag.equals("VBG")) {
      return auxiliary >= 0 && PRESENT_BE.contains(c.word(auxiliary));
    }
    if (tag.equals("VB")) { // "is to arrive"
      return at > 1 && c.word(at - 1).equals("to") && PRESENT_BE.contains(c.word(at - 2));
    }
    return (tag.equals("VBZ") || tag.equals("VBP")) && ARRANGED.contains(s.token(at).lemma());
  }
}
