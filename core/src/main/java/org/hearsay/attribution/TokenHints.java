package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What quotation marks, the cue lexicon and the rules say of each token, as small numbers for a
 * trained model to read. Tokens are numbered over the article. Immutable by convention.
 *
 * @param starts for each sentence the number of tokens before it, and at the end that of all
 * @param quotation below {@link #QUOTATIONS}: outside, on the opening mark, between or on the
 *     closing mark; how long the quotation is; whether it goes on in the next paragraph
 * @param paragraph below {@link #PARAGRAPHS}: how much of the token's paragraph is quotation, and
 *     whether the paragraph before was left open
 * @param cue below {@link #CUES}: 0 none; the part of speech of the lexicon's cue that the token is
 *     the main word, or another word, of
 * @param frames below {@link #FRAMES}: which complements the cue's entry takes; 0 where no main
 *     word of a cue is
 * @param ruleCue below {@link #RULES}: 0 none; the rule in whose cue the token is, and whether it
 *     begins it
 * @param ruleSource the same for the source
 * @param ruleContent the same for the innermost content
 * @param nested how many contents of rules hold the token, at most 3
 */
public record TokenHints(
    int[] starts,
    int[] quotation,
    int[] paragraph,
    int[] cue,
    int[] frames,
    int[] ruleCue,
    int[] ruleSource,
    int[] ruleContent,
    int[] nested) {

  public static final int QUOTATIONS = 32;
  public static final int PARAGRAPHS = 12;
  public static final int CUES = 13;
  public static final int FRAMES = 1024;
  public static final int RULES = 1 + 2 * 11;
  public static final int NESTED = 4;

  /** Numbered by their place; what is not among them is the eleventh. */
  private static final List<String> RULE_NAMES =
      List.of(
          "attribution/according-to",
          "attribution/colon",
          "attribution/raised-subject",
          "attribution/speech-verb",
          "attribution/infinitive-verb",
          "attribution/object-verb",
          "attribution/preposition",
          "attribution/noun",
          "attribution/adjective",
          "attribution/reporting-adverb");

  /**
   * Reads the hints of an article.
   *
   * @param rules what {@link RuleAttributor} found in it
   */
  public static TokenHints of(AttributedArticle rules) {
    ParsedArticle parsed = rules.parsed();
    List<Sentence> sentences = parsed.sentences();
    int[] starts = new int[sentences.size() + 1];
    for (int s = 0; s < sentences.size(); s++) {
      starts[s + 1] = starts[s] + sentences.get(s).size();
    }
    int tokens = starts[sentences.size()];
    TokenHints hints =
        new TokenHints(
            starts,
            new int[tokens],
            new int[tokens],
            new int[tokens],
            new int[tokens],
            new int[tokens],
            new int[tokens],
            new int[tokens],
            new int[tokens]);
    Quotations quotations = Quotations.of(parsed.text());
    hints.addQuotations(sentences, quotations);
    hints.addParagraphs(sentences, quotations);
    hints.addCues(sentences);
    for (Attribution attribution : rules.attributions()) {
      int rule = RULE_NAMES.indexOf(attribution.evidence().rule().name());
      int number = 1 + 2 * (rule < 0 ? RULE_NAMES.size() : rule);
      hints.mark(sentences, attribution.cue(), number, hints.ruleCue, null);
      hints.mark(sentences, attribution.source(), number, hints.ruleSource, null);
      // Outer before inner: the innermost is written last.
      hints.mark(sentences, attribution.content(), number, hints.ruleContent, hints.nested);
    }
    return hints;
  }

  private void addQuotations(List<Sentence> sentences, Quotations quotations) {
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        Span token = sentence.token(i).span();
        Quotation held = quotations.at(token.start());
        if (held == null) {
          continue;
        }
        int place =
            token.start() < held.inner().start() ? 1 : token.start() < held.inner().end() ? 2 : 3;
        int length = held.inner().length();
        int size = length < 20 ? 0 : length < 60 ? 1 : length < 150 ? 2 : 3;
        quotation[starts[sentence.index()] + i] = place * 8 + size * 2 + (held.continues() ? 1 : 0);
      }
    }
  }

  private void addParagraphs(List<Sentence> sentences, Quotations quotations) {
    boolean open = false;
    for (int from = 0; from < sentences.size(); ) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      int quoted = 0;
      for (int token = starts[from]; token < starts[to]; token++) {
        quoted += quotation[token] > 0 ? 1 : 0;
      }
      int all = starts[to] - starts[from];
      int share = quoted == 0 ? 0 : quoted >= all - 1 ? 3 : 2 * quoted > all ? 2 : 1;
      boolean leading = quotation[starts[from]] > 0;
      int value = share * 3 + (open ? 2 : leading ? 1 : 0);
      for (int token = starts[from]; token < starts[to]; token++) {
        paragraph[token] = value;
      }
      Quotation last = quotations.at(sentences.get(to - 1).span().end() - 1);
      open = last != null && last.continues();
      from = to;
    }
  }

  private void addCues(List<Sentence> sentences) {
    CueFinder finder = new CueFinder(CueLexicon.shipped());
    for (Sentence sentence : sentences) {
      int start = starts[sentence.index()];
      for (Cue found : finder.find(sentence)) {
        int part = found.entry().part().ordinal();
        for (int i = found.tokens().nextSetBit(0); i >= 0; i = found.tokens().nextSetBit(i + 1)) {
          if (cue[start + i] == 0) {
            cue[start + i] = 7 + part;
          }
        }
        cue[start + found.head()] = 1 + part;
        int bits = 0;
        for (Frame frame : Frame.values()) {
          bits |= found.entry().takes(frame) ? 1 << frame.ordinal() : 0;
        }
        frames[start + found.head()] = bits;
      }
    }
  }

  private void mark(
      List<Sentence> sentences,
      List<Span> spans,
      int number,
      int[] marks,
      int @Nullable [] counts) {
    for (Span span : spans) {
      boolean begun = false;
      for (int s = Sentence.firstEndingAfter(sentences, span.start());
          s < sentences.size() && sentences.get(s).span().start() < span.end();
          s++) {
        Sentence sentence = sentences.get(s);
        for (int i = sentence.tokenAtOrAfter(span.start());
            i < sentence.size() && sentence.token(i).start() < span.end();
            i++) {
          int token = starts[s] + i;
          marks[token] = begun ? number + 1 : number;
          begun = true;
          if (counts != null && counts[token] < NESTED - 1) {
            counts[token]++;
          }
        }
      }
    }
  }

  /** Tokens of the article. */
  public int tokens() {
    return starts[starts.length - 1];
  }

  /** Whether the token, numbered over the article, is the main word of a cue of the lexicon. */
  public boolean isCueHead(int token) {
    return cue[token] >= 1 && cue[token] <= 6;
  }
}
