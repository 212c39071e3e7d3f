package org.hearsay.attribution.learned;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.Cue;
import org.hearsay.attribution.CueEntry;
import org.hearsay.attribution.QuotationExtender;
import org.hearsay.attribution.Words;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;

/** What says whether a content goes on into the next sentence, or began in the one before. */
public final class ExtentFeatures {

  private static final RuleId AS_SPEECH = new RuleId("attribution/speech-verb");

  private final ArticleView article;
  private final SentenceView own;
  private final int cue;
  private final Candidate extended;
  private final int shape;
  private final boolean endsQuoted;
  private final boolean startsQuoted;
  private final boolean allQuoted;
  private final boolean ownStart;
  private final boolean ownEnd;

  /**
   * @param within the content's words in the cue's own sentence
   * @param extended the candidate with that content, as the quotation marks alone would extend it
   */
  private ExtentFeatures(
      ArticleView article, SentenceView own, int cue, List<Span> within, Candidate extended) {
    this.article = article;
    this.own = own;
    this.cue = cue;
    this.extended = extended;
    int sides = 0;
    boolean quoted = true;
    boolean any = false;
    int last = -1;
    int first = -1;
    for (int i = 0; i < own.size; i++) {
      if (!own.isPunctuation(i) && covered(own.sentence.token(i).start(), within)) {
        sides |= i < cue ? 2 : 1;
        any = true;
        quoted &= own.quoted[i] == SentenceView.INSIDE;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    shape = sides;
    allQuoted = any && quoted;
    endsQuoted = last >= 0 && own.quoted[last] == SentenceView.INSIDE;
    startsQuoted = first >= 0 && own.quoted[first] == SentenceView.INSIDE;
    ownEnd = last >= own.end - 1;
    ownStart = first >= 0 && first <= 1;
  }

  /**
   * @param within the content's words in the cue's own sentence; none where it lies in others
   */
  public static ExtentFeatures of(
      ArticleView article,
      SentenceView own,
      int cue,
      BitSet source,
      List<Span> within,
      QuotationExtender extender) {
    Candidate rule = own.rule[cue];
    CueEntry entry = new CueEntry(own.lemma[cue], CueEntry.Part.VERB, Set.of(), Set.of());
    BitSet word = Words.range(cue, cue + 1);
    Cue any = rule == null ? new Cue(own.sentence, cue, word, entry, false, false) : rule.cue();
    List<Span> some = within.isEmpty() ? List.of(own.sentence.token(cue).span()) : within;
    // As speech, so that the marks of following sentences are followed as well.
    Candidate speech = new Candidate(AS_SPEECH, any, word, source, some);
    return new ExtentFeatures(article, own, cue, within, extender.extend(speech));
  }

  /**
   * The directions in which a content can run on: back only where it does not begin after its cue.
   */
  public static int[] directions(List<Span> within, SentenceView own, int cue) {
    boolean after = !within.isEmpty() && within.get(0).start() > own.sentence.token(cue).start();
    return after ? new int[] {1} : new int[] {1, -1};
  }

  static boolean covered(int offset, List<Span> spans) {
    for (Span span : spans) {
      if (span.contains(offset)) {
        return true;
      }
    }
    return false;
  }

  /** Share of a sentence's words inside quotation marks, 0 to 4. */
  static int quotedShare(SentenceView s) {
    int words = 0;
    int inside = 0;
    for (int i = 0; i < s.size; i++) {
      if (!s.isPunctuation(i)) {
        words++;
        if (s.quoted[i] == SentenceView.INSIDE) {
          inside++;
        }
      }
    }
    return words == 0 ? 0 : inside == 0 ? 0 : inside == words ? 4 : 1 + 2 * inside / words;
  }

  static boolean startsQuoted(SentenceView s) {
    return s.quoted[0] != SentenceView.OUTSIDE;
  }

  /** A rule's cue outside quotation marks. */
  private static int ownCues(SentenceView s) {
    int count = 0;
    for (int i = 0; i < s.size; i++) {
      if (s.rule[i] != null && s.quoted[i] == SentenceView.OUTSIDE) {
        count++;
      }
    }
    return Math.min(count, 2);
  }

  private static boolean labelled(SentenceView s) {
    for (int i = 1; i < Math.min(s.size, 6); i++) {
      if (s.lower[i].equals(":")) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param j the sentence in question; all between it and the cue's are in the content
   */
  public void of(int j, Features f) {
    f.clear();
    SentenceView s = article.sentences.get(j);
    boolean forward = j > own.sentence.index();
    int way = forward ? 1 : 0;
    SentenceView near = article.sentences.get(forward ? j - 1 : j + 1);
    boolean sameParagraph = s.sentence.paragraph() == near.sentence.paragraph();
    boolean cueParagraph = s.sentence.paragraph() == own.sentence.paragraph();
    int paragraphs = Math.min(3, Math.abs(s.sentence.paragraph() - own.sentence.paragraph()));
    int steps = SourceFeatures.distance(Math.abs(j - own.sentence.index()));
    int share = quotedShare(s);
    int nearShare = quotedShare(near);
    // One quotation over both sentences.
    boolean bridged = bridged(forward ? near : s, forward ? s : near);
    boolean rule = covered(middle(s), extended.content());
    String lemma = own.lemma[cue];
    int quotes = (allQuoted ? 1 : 0) + (startsQuoted ? 2 : 0) + (endsQuoted ? 4 : 0);
    int state = way + 2 * (sameParagraph ? 1 : 0) + 4 * (bridged ? 1 : 0) + 8 * (rule ? 1 : 0);
    int cues = ownCues(s);
    f.add(1, way);
    f.add(2, state);
    f.add(3, state, share, quotes);
    f.add(4, state, lemma);
    f.add(5, state, steps);
    f.add(6, state, cues, share);
    f.add(7, way, shape, quotes);
    f.add(8, state, shape, share);
    f.add(9, way, paragraphs, share);
    f.add(10, state, nearShare, share);
    f.add(11, lemma, share, way);
    f.add(12, own.tag[cue], way, share);
    f.add(13, startsQuoted(s) ? 1 : 0, paragraphs, way);
    f.add(14, startsQuoted(s) ? 1 : 0, quotes, way);
    f.add(15, labelled(s) ? 1 : 0, labelled(own) ? 1 : 0, way);
    f.add(16, labelled(s) ? 1 : 0, lemma.hashCode(), state);
    f.add(17, own.lower(own.size - 1), way, share);
    f.add(18, own.lower(own.size - 1), state, shape);
    f.add(19, ownEnd ? 1 : 0, ownStart ? 1 : 0, way);
    f.add(20, s.lower[0], way);
    f.add(21, s.lower(1), way);
    f.add(22, firstPerson(s) ? 1 : 0, share, way);
    f.add(23, firstPerson(s) ? 1 : 0, quotes, state);
    f.add(24, own.quoted[cue], state);
    f.add(25, own.rule[cue] == null ? "-" : own.rule[cue].rule().name(), state, share);
    f.add(26, cueParagraph ? 1 : 0, state, quotes);
    f.add(27, near.lower(near.size - 1), way, share);
    f.add(28, own.relation[cue], way, share);
    f.add(29, nextCue(j, forward), state, share);
    f.add(30, own.sentence.isHeadline() ? 1 : 0, way);
    int any = mean(s.taggedContent);
    int toward = mean(forward ? s.taggedAfter : s.taggedBefore);
    int away = mean(s.taggedAway);
    f.add(40, any, way);
    f.add(41, toward, way);
    f.add(42, away, way);
    f.add(43, any, toward, away);
    f.add(44, any, state);
    f.add(45, toward, state);
    f.add(46, away, paragraphs, way);
    f.add(47, any, cues, way);
    f.add(48, any, mean(near.taggedContent), way);
    f.add(49, lemma, any, way);
    f.add(50, Math.max(toward, away), share, way);
  }

  private static int mean(float[] probabilities) {
    double sum = 0;
    for (float probability : probabilities) {
      sum += probability;
    }
    return SentenceView.bin(sum / probabilities.length);
  }

  /** Whether the paragraph's next sentence that way names a speaker itself. */
  private int nextCue(int j, boolean forward) {
    int k = forward ? j + 1 : j - 1;
    if (k < 0
        || k >= article.sentences.size()
        || article.sentences.get(k).sentence.paragraph()
            != article.sentences.get(j).sentence.paragraph()) {
      return 3;
    }
    return ownCues(article.sentences.get(k));
  }

  private static boolean firstPerson(SentenceView s) {
    for (String word : s.lower) {
      if (word.equals("i") || word.equals("we") || word.equals("my") || word.equals("our")) {
        return true;
      }
    }
    return false;
  }

  private static boolean bridged(SentenceView before, SentenceView after) {
    boolean open = false;
    for (int i = 0; i < before.size; i++) {
      open = before.quoted[i] == SentenceView.INSIDE || before.quoted[i] == SentenceView.OPENING;
    }
    return open && after.quoted[0] == SentenceView.INSIDE;
  }

  private static int middle(SentenceView s) {
    return s.sentence.token(s.size / 2).start();
  }

  /**
   * The part of sentence {@code j} that is content: its quotations where it begins or ends in one,
   * else all of it.
   */
  public static Span part(SentenceView s) {
    int share = quotedShare(s);
    if (share > 0 && share < 4) {
      int from = -1;
      int to = -1;
      for (int i = 0; i < s.size; i++) {
        if (s.quoted[i] != SentenceView.OUTSIDE) {
          from = from < 0 ? i : from;
          to = i;
        }
      }
      if (ownCues(s) > 0) {
        return s.sentence.span(from, to);
      }
    }
    return s.sentence.span();
  }
}
