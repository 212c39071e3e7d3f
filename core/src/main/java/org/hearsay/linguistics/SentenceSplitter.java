package org.hearsay.linguistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the words of one paragraph into sentences. A sentence never reaches over a paragraph's end,
 * so a headline without a full stop ends where it ends, and in a quotation that runs over several
 * paragraphs every paragraph has its own sentences.
 *
 * <p>Within a paragraph a sentence ends at {@code .}, {@code !}, {@code ?} or an ellipsis, together
 * with the closing quotation marks and brackets behind it, unless what follows shows that it goes
 * on: a word in lower case ({@code "Will you go?" he asked}), or a name and a verb of speech
 * ({@code "Will you go?" Jones asked.}). An agency's {@link Dateline} stands alone. Not
 * thread-safe; one splitter splits one paragraph.
 */
final class SentenceSplitter {

  private final String text;
  private final List<Word> words;
  private final QuotationMarks marks;
  private final boolean lowerCaseOnly;

  private SentenceSplitter(String text, List<Word> words) {
    this.text = text;
    this.words = words;
    this.marks = new QuotationMarks(text, words);
    this.lowerCaseOnly = words.stream().noneMatch(SentenceSplitter::startsUpperCase);
  }

  /** The sentences in order; together they hold all the words; none is empty. */
  static List<List<Word>> split(String text, List<Word> words) {
    SentenceSplitter splitter = new SentenceSplitter(text, words);
    List<List<Word>> sentences = new ArrayList<>();
    int first = Dateline.end(words);
    if (first > 0) {
      sentences.add(words.subList(0, first));
    }
    int at = first;
    while (at < words.size()) {
      int end = splitter.endAfter(at);
      if (end > at && end < words.size()) {
        sentences.add(words.subList(first, end));
        first = end;
      }
      at = Math.max(end, at + 1);
    }
    if (first < words.size()) {
      sentences.add(words.subList(first, words.size()));
    }
    return sentences;
  }

  /**
   * If a sentence ends with the mark at {@code at} and its closers, one past the last of these;
   * otherwise 0.
   */
  private int endAfter(int at) {
    Stop stop = Stop.of(words.get(at).form());
    boolean abbreviation = stop == Stop.NONE && Abbreviations.mayEndSentence(words.get(at).form());
    if (stop == Stop.NONE && !abbreviation) {
      return 0;
    }
    int next = at + 1;
    boolean closed = false;
    while (next < words.size()) {
      if (isFootnote(next)) {
        next += 3;
      } else if (marks.closes(next) || Stop.of(words.get(next).form()) != Stop.NONE) {
        closed |= marks.closes(next);
        next++;
      } else {
        break;
      }
    }
    if (next == words.size()) {
      return next;
    }
    boolean goesOn = abbreviation ? !startsAnew(next) : goesOn(stop, next, closed);
    return goesOn ? 0 : next;
  }

  /**
   * Whether a footnote's number in square brackets, {@code [1]}, stands against the word before.
   */
  private boolean isFootnote(int at) {
    return at + 2 < words.size()
        && words.get(at).form().equals("[")
        && words.get(at).start() == words.get(at - 1).end()
        && words.get(at + 1).form().chars().allMatch(c -> c >= '0' && c <= '9')
        && words.get(at + 2).form().equals("]");
  }

  private boolean goesOn(Stop stop, int next, boolean closed) {
    int opening = next;
    while (opening < words.size() - 1 && marks.opens(opening)) {
      opening++;
    }
    Word word = words.get(opening);
    int letter = word.form().codePointAt(0);
    if (Character.isLowerCase(letter)) {
      return !lowerCaseOnly || closed || stop == Stop.ELLIPSIS;
    }
    if (!Character.isLetterOrDigit(letter) && opening == next) {
      // A comma, dash, colon or the like carries the sentence on.
      return ",;:-–—".indexOf(letter) >= 0;
    }
    if (stop == Stop.ELLIPSIS) {
      return word.form().equals("I") || (closed && SpeechTag.at(words, next));
    }
    return closed && stop == Stop.QUESTION && SpeechTag.at(words, next);
  }

  /** Whether the word after an abbreviation can hardly be anything but the start of a sentence. */
  private boolean startsAnew(int next) {
    return startsUpperCase(words.get(next))
        && Abbreviations.isSentenceStarter(words.get(next).form());
  }

  private static boolean startsUpperCase(Word word) {
    return Character.isUpperCase(word.form().codePointAt(0));
  }

  /** What kind of sentence end a mark is. */
  private enum Stop {
    NONE,
    PERIOD,
    QUESTION,
    ELLIPSIS;

    static Stop of(String form) {
      boolean asks = false;
      int dots = 0;
      for (int i = 0; i < form.length(); i++) {
        switch (form.charAt(i)) {
          case '?', '!', '‽', '？', '！' -> asks = true;
          case '.', '。' -> dots++;
          case '…' -> dots += 3;
          case ' ', '\u00A0' -> {
            if (i == 0) {
              return NONE;
            }
          }
          default -> {
            return NONE;
          }
        }
      }
      if (asks) {
        return QUESTION;
      }
      return dots > 1 ? ELLIPSIS : dots == 1 ? PERIOD : NONE;
    }
  }
}
