package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb with a finite clause or direct speech: "X said that C", "X said C", "C, said X", "C1, X
 * said, C2", "X said: C". Not "X said nothing more". Where the parse shows no clause, marks and
 * order do for verbs whose main use is to report speech.
 */
final class SpeechVerb implements Construction {

  static final RuleId RULE = new RuleId("attribution/speech-verb");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (!cue.entry().takes(Frame.SPEECH)) {
      return null;
    }
    Sentence sentence = cue.sentence();
    Subjects.Phrase source = SpeechSource.of(cue);
    BitSet region = (BitSet) cue.tokens().clone();
    if (!source.isEmpty() && adjacent(sentence, cue, source)) {
      region.or(source.words());
    }
    region.set(region.nextSetBit(0), region.length());
    if (source.isEmpty() && !cue.passive()) {
      return null;
    }
    boolean inverted = !source.isEmpty() && source.words().nextSetBit(0) > cue.head();
    List<Span> spans = quotationBefore(cue, region, context);
    if (spans.isEmpty()) {
      BitSet content = content(cue, region, inverted);
      content.andNot(region);
      spans = Words.spans(sentence, content);
    }
    if (spans.isEmpty()) {
      spans = nextParagraph(sentence, region.length(), cue, context);
    }
    return spans.isEmpty() ? null : new Candidate(RULE, cue, cue.tokens(), source.words(), spans);
  }

  /** «"C?" said X»: the quotation ended its sentence, and the cue opens the next. */
  private static List<Span> quotationBefore(Cue cue, BitSet region, ArticleContext context) {
    Sentence sentence = cue.sentence();
    int start = sentence.token(region.nextSetBit(0)).start();
    boolean opens = region.nextSetBit(0) == 0 && cue.entry().takes(Frame.QUOTE);
    int next = region.length();
    boolean ownSpeech =
        next < sentence.size()
            && (Clauses.opensClause(sentence, next)
                || isMark(sentence, next, ":")
                || Clauses.isOpeningQuote(sentence, next));
    if (!opens || ownSpeech) {
      return List.of();
    }
    int at = start - 1;
    while (at >= 0 && (context.text().charAt(at) == ' ' || context.text().charAt(at) == '\u00a0')) {
      at--;
    }
    Quotation quotation = at < 0 ? null : context.quotations().at(at);
    return quotation == null || quotation.continues() || quotation.span().end() != at + 1
        ? List.of()
        : List.of(quotation.span());
  }

  private static BitSet content(Cue cue, BitSet region, boolean inverted) {
    Sentence sentence = cue.sentence();
    int verb = cue.head();
    int first = region.nextSetBit(0);
    int next = region.length();
    boolean quotes = cue.entry().takes(Frame.QUOTE);
    // A participle ("..., adding that C") never follows its own speech.
    boolean participle = sentence.token(cue.first()).tag().equals("VBG");
    boolean leftMark = !participle && first >= 1 && endsSpeech(sentence, first - 1);
    BitSet complement = complement(sentence, verb, region);
    boolean hasLeft = leftMark && wordsIn(sentence, complement, 0, first);
    boolean turned = inverted && leftMark;
    boolean hasRight = !turned && wordsIn(sentence, complement, next, sentence.size());
    int rightStart = hasRight ? complement.nextSetBit(next) : -1;
    if (turned && !hasLeft && isSpeechBefore(sentence, first)) {
      hasLeft = true;
    }
    if (!hasLeft && !hasRight && quotes) {
      rightStart = opensRight(sentence, next);
      if (rightStart < 0 && leftMark && isSpeechBefore(sentence, first)) {
        hasLeft = true;
        if (isMark(sentence, next, ",") && isLoose(sentence, verb)) {
          rightStart = next + 1;
        }
      }
      if (!hasLeft && rightStart < 0) {
        rightStart = RightClause.start(sentence, cue, next);
      }
    }
    if (quotes && splitsQuotation(sentence, first, next)) {
      hasLeft = true;
      rightStart = next + 1;
    }
    BitSet content = new BitSet();
    if (hasLeft) {
      int said = complement.nextSetBit(0);
      int left = isLoose(sentence, verb) || said < 0 || said > first ? 0 : said;
      content.set(left, first);
    }
    if (rightStart >= 0) {
      while (rightStart - 1 >= next
          && (Clauses.opensClause(sentence, rightStart - 1)
              || Clauses.isOpeningQuote(sentence, rightStart - 1))) {
        rightStart--;
      }
      int end = Clauses.contentEnd(sentence, verb, rightStart, complement);
      if (!hasLeft && !Words.hasFiniteVerb(sentence, rightStart, end)) {
        // The parser cut the clause before its verb.
        end = Math.max(end, Clauses.sentenceEnd(sentence));
      }
      content.set(rightStart, Math.max(end, rightStart + 1));
    }
    if (hasLeft && rightStart < 0 && goesOn(sentence, first, next)) {
      content.set(next + 1, Clauses.sentenceEnd(sentence));
    } else if (hasLeft
        && rightStart < 0
        && isMark(sentence, next, ",")
        && next + 1 < sentence.size()
        && Clauses.isOpeningQuote(sentence, next + 1)) {
      content.set(next + 1, sentence.size());
    }
    return content;
  }

  /**
   * "Loyalty, he said, has long been": the speech breaks off before its verb and takes it up again.
   */
  private static boolean goesOn(Sentence sentence, int first, int next) {
    if (!isMark(sentence, next, ",") || next + 1 >= sentence.size()) {
      return false;
    }
    boolean verbBefore = Words.hasFiniteVerb(sentence, 0, first);
    boolean verbNext = Words.hasFiniteVerb(sentence, next + 1, next + 2);
    boolean verbAfter = Words.hasFiniteVerb(sentence, next + 1, sentence.size());
    return verbNext || (!verbBefore && verbAfter);
  }

  /** «"C1," X said, "C2"»: both sides are speech, however small. */
  private static boolean splitsQuotation(Sentence sentence, int first, int next) {
    return first >= 1
        && Clauses.isClosingQuote(sentence, first - 1)
        && isMark(sentence, next, ",")
        && next + 1 < sentence.size()
        && Clauses.isOpeningQuote(sentence, next + 1);
  }

  private static boolean wordsIn(Sentence sentence, BitSet words, int from, int to) {
    for (int i = words.nextSetBit(from); i >= 0 && i < to; i = words.nextSetBit(i + 1)) {
      if (!sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /** The words of the clause that is said; empty when the parse shows none. */
  private static BitSet complement(Sentence sentence, int verb, BitSet region) {
    BitSet words = new BitSet();
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (sentence.is(c, "ccomp")) {
        words.or(sentence.subtree(c));
      }
    }
    if (words.isEmpty() && isParenthesis(sentence, verb)) {
      words = Words.minus(sentence.subtree(sentence.head(verb)), sentence.subtree(verb));
    }
    words.andNot(region);
    return words;
  }

  private static boolean isParenthesis(Sentence sentence, int verb) {
    return sentence.relation(verb).equals("parataxis") || sentence.relation(verb).equals("dep");
  }

  /**
   * Where speech begins after the cue by its marks: a colon, a comma and a quotation mark, "that".
   */
  private static int opensRight(Sentence sentence, int next) {
    if (next + 1 >= sentence.size()) {
      return -1;
    }
    if (Clauses.isOpeningQuote(sentence, next)
        || (Clauses.opensClause(sentence, next)
            && Words.hasFiniteVerb(sentence, next, sentence.size()))) {
      return next;
    }
    for (int i = next; i + 1 < sentence.size(); i++) {
      boolean colon = isMark(sentence, i, ":");
      if (colon || (isMark(sentence, i, ",") && Clauses.isOpeningQuote(sentence, i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * Whether what stands before the source can be speech: a clause, or a quotation that closes
   * there.
   */
  private static boolean isSpeechBefore(Sentence sentence, int first) {
    return Words.hasFiniteVerb(sentence, 0, first)
        || Clauses.isClosingQuote(sentence, first - 1)
        || first >= 2 && Clauses.isClosingQuote(sentence, first - 2);
  }

  private static boolean endsSpeech(Sentence sentence, int i) {
    String text = sentence.token(i).text();
    return text.equals(",")
        || text.equals("?")
        || text.equals("!")
        || text.equals("...")
        || text.equals("\u2014")
        || text.equals("\u2026")
        || Clauses.isClosingQuote(sentence, i);
  }

  private static boolean isMark(Sentence sentence, int i, String mark) {
    return i < sentence.size() && sentence.token(i).text().equals(mark);
  }

  /** Whether the cue is the sentence's main verb or stands beside it, not inside a clause. */
  private static boolean isLoose(Sentence sentence, int verb) {
    for (int at = verb; sentence.head(at) >= 0; at = sentence.head(at)) {
      if (!isParenthesis(sentence, at) && !sentence.relation(at).equals("conj")) {
        return false;
      }
    }
    return true;
  }

  /** «X said:» at the end of a paragraph: the quotation that opens the next. */
  private static List<Span> nextParagraph(
      Sentence sentence, int next, Cue cue, ArticleContext context) {
    boolean ends = cue.entry().takes(Frame.QUOTE) && isMark(sentence, sentence.size() - 1, ":");
    List<Sentence> all = context.parsed().sentences();
    if (!ends || sentence.index() + 1 >= all.size() || sentence.size() - next > 12) {
      return List.of();
    }
    Quotation quotation = context.quotations().at(all.get(sentence.index() + 1).span().start());
    return quotation == null ? List.of() : List.of(quotation.span());
  }

  /** Whether source and cue stand together, with at most marks and adverbs between. */
  private static boolean adjacent(Sentence sentence, Cue cue, Subjects.Phrase source) {
    int low = Math.min(source.words().length(), cue.last() + 1);
    int high = Math.max(source.words().nextSetBit(0), cue.first());
    for (int i = low; i < high; i++) {
      String tag = sentence.token(i).tag();
      if (!sentence.token(i).isPunctuation()
          && !tag.startsWith("RB")
          && !tag.equals("MD")
          && !tag.startsWith("VB")) {
        return false;
      }
    }
    return true;
  }
}
