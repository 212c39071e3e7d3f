package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * The source of a verb of saying: its subject by the parse; else, where the parser lost it in a
 * long sentence, the noun phrase that stands right before a finite cue, or right after one that
 * follows its speech; else the subject that it shares with another verb.
 */
final class SpeechSource {

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private SpeechSource() {}

  static Subjects.Phrase of(Cue cue) {
    Sentence sentence = cue.sentence();
    int verb = cue.head();
    if (cue.passive() || Subjects.subject(sentence, verb) >= 0) {
      return Subjects.of(cue);
    }
    boolean finite =
        FINITE.contains(sentence.token(verb).tag())
            || sentence.token(cue.first()).tag().equals("MD");
    if (finite) {
      Subjects.Phrase before = before(cue);
      if (!before.isEmpty()) {
        return before;
      }
      Subjects.Phrase after = after(cue);
      if (!after.isEmpty()) {
        return after;
      }
    }
    Subjects.Phrase shared = Subjects.of(cue);
    return shared.isEmpty() && !cue.passive() ? mainSubject(cue) : shared;
  }

  /** The subject nearest to the left whose verb is the sentence's own: the parser lost the link. */
  private static Subjects.Phrase mainSubject(Cue cue) {
    Sentence sentence = cue.sentence();
    for (int i = cue.first() - 1; i >= 0; i--) {
      int verb = sentence.head(i);
      boolean main =
          verb >= 0
              && verb < cue.first()
              && (sentence.head(verb) < 0 || sentence.relation(verb).equals("conj"));
      if (main && sentence.relation(i).equals("nsubj") && !Subjects.isExpletive(sentence, i)) {
        return Subjects.phrase(sentence, i, verb);
      }
    }
    return Subjects.Phrase.NONE;
  }

  /** The noun phrase that ends right before the cue. */
  private static Subjects.Phrase before(Cue cue) {
    Sentence sentence = cue.sentence();
    int at = cue.first() - 1;
    while (at >= 0 && sentence.token(at).tag().startsWith("RB")) {
      at--;
    }
    if (at >= 0 && isMistakenName(sentence, at)) {
      return new Subjects.Phrase(at, Words.range(at, at + 1));
    }
    if (at < 0 || !isNominal(sentence.token(at))) {
      return Subjects.Phrase.NONE;
    }
    int head = at;
    while (belongsToHead(sentence, head, cue.first())) {
      head = sentence.head(head);
    }
    return Subjects.phrase(sentence, head, cue.head());
  }

  /** A surname that the tagger took for a verb: "Shook said". */
  private static boolean isMistakenName(Sentence sentence, int i) {
    Token token = sentence.token(i);
    return i > 0
        && token.isVerb()
        && !sentence.isHeadline()
        && Character.isUpperCase(token.text().charAt(0));
  }

  /** Whether a word's head is a later one before the cue, or a noun that it modifies. */
  private static boolean belongsToHead(Sentence sentence, int i, int before) {
    int head = sentence.head(i);
    boolean later = head > i && head < before;
    boolean noun = head >= 0 && head < i && isNominal(sentence.token(head));
    return later || (noun && isInside(sentence, i));
  }

  private static boolean isInside(Sentence sentence, int i) {
    return sentence.is(i, "nmod")
        || sentence.is(i, "appos")
        || sentence.is(i, "conj")
        || sentence.is(i, "compound")
        || sentence.is(i, "flat");
  }

  /** «"C," said X»: the noun phrase that begins right after the cue. */
  private static Subjects.Phrase after(Cue cue) {
    Sentence sentence = cue.sentence();
    boolean afterMark =
        cue.first() == 0
            ? !sentence.isHeadline()
            : sentence.token(cue.first() - 1).text().equals(",")
                || Clauses.isClosingQuote(sentence, cue.first() - 1);
    int at = cue.last() + 1;
    if (!afterMark || at >= sentence.size()) {
      return Subjects.Phrase.NONE;
    }
    int last = at;
    while (last < sentence.size() && isNounPhraseWord(sentence.token(last))) {
      last++;
    }
    int head = last - 1;
    if (head < at || !isNominal(sentence.token(head))) {
      return Subjects.Phrase.NONE;
    }
    Subjects.Phrase phrase = Subjects.phrase(sentence, head, cue.head());
    phrase.words().set(at, last);
    phrase.words().clear(0, at);
    return phrase;
  }

  private static boolean isNominal(Token token) {
    return (!token.isPunctuation() && token.tag().startsWith("NN"))
        || token.tag().equals("PRP")
        || token.tag().equals("WP");
  }

  private static boolean isNounPhraseWord(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.equals("DT")
        || tag.startsWith("JJ")
        || tag.equals("PRP")
        || tag.equals("PRP$")
        || tag.equals("POS")
        || tag.equals("CD");
  }
}
