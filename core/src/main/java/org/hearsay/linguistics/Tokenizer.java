package org.hearsay.linguistics;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/**
 * Cuts a paragraph into words and marks as the Penn Treebank's newer guidelines and Universal
 * Dependencies do, with CoreNLP's tokenizer, whose models expect no other. What is no word by its
 * mere length, such as a line of dashes or a block of encoded data, is one token. Not thread-safe;
 * one tokenizer cuts one paragraph.
 */
final class Tokenizer {

  /**
   * Unknown characters become words of their own, silently: by default they are dropped and a
   * warning is printed.
   */
  private static final String OPTIONS = "untokenizable=noneKeep";

  /**
   * The longest unbroken run that is cut into words; and the longest with few letters. CoreNLP's
   * tokenizer looks ahead through such a run at every character of it, so its time grows with the
   * square of the run's length.
   */
  private static final int LONGEST_RUN = 300;

  private static final int LONGEST_RUN_OF_MARKS = 40;

  /** Longest form given to the models, whose patterns may take time with the square of it too. */
  private static final int LONGEST_FORM = 100;

  /** A text without line ends is handed over in stretches of about this length. */
  private static final int STRETCH = 10_000;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /**
   * The words of {@code paragraph} in order. Every character is in one of them, but for white space
   * and for control and format characters.
   */
  static List<Word> words(String text, Span paragraph) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.cut(paragraph.start(), paragraph.end());
    return tokenizer.joinTitles();
  }

  private void cut(int start, int end) {
    int from = start;
    int at = start;
    while (at < end) {
      int run = at;
      while (at < end && !Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (isNoWord(run, at)) {
        lex(from, run);
        words.add(new Word(run, at, form(text.substring(run, at))));
        from = at;
      } else if (GluedSentences.firstBreak(text, run, at) > 0) {
        for (int cut = run; cut < at; ) {
          int glued = GluedSentences.firstBreak(text, cut, at);
          cut = glued > 0 ? glued : at;
          lex(from, cut);
          from = cut;
        }
      } else if (at - from > STRETCH && ".!?".indexOf(text.charAt(at - 1)) >= 0) {
        lex(from, at);
        from = at;
      }
      at++;
    }
    lex(from, end);
  }

  private boolean isNoWord(int start, int end) {
    int length = end - start;
    if (length <= LONGEST_RUN_OF_MARKS) {
      return false;
    }
    if (length > LONGEST_RUN) {
      return true;
    }
    int letters = 0;
    for (int i = start; i < end; i++) {
      letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return letters * 2 < length;
  }

  private void lex(int start, int end) {
    if (start >= end) {
      return;
    }
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(
            new StringReader(text.substring(start, end)), new CoreLabelTokenFactory(), OPTIONS);
    while (tokenizer.hasNext()) {
      CoreLabel label = tokenizer.next();
      if (label.endPosition() > label.beginPosition() && !label.word().isEmpty()) {
        words.add(
            new Word(
                start + label.beginPosition(), start + label.endPosition(), form(label.word())));
      }
    }
  }

  /** The words, titles that CoreNLP does not know, such as "Cllr.", with their full stop. */
  private List<Word> joinTitles() {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (isTitle(i)) {
        i++;
        word = new Word(word.start(), words.get(i).end(), word.form() + ".");
      }
      joined.add(word);
    }
    return joined;
  }

  private boolean isTitle(int i) {
    if (i + 2 >= words.size() || !Abbreviations.isTitle(words.get(i).form())) {
      return false;
    }
    Word stop = words.get(i + 1);
    String name = words.get(i + 2).form();
    return stop.form().equals(".")
        && stop.start() == words.get(i).end()
        && Character.isUpperCase(name.codePointAt(0))
        && !Abbreviations.isSentenceStarter(name);
  }

  private static String form(String word) {
    return word.length() <= LONGEST_FORM ? word : word.substring(0, LONGEST_FORM);
  }
}
