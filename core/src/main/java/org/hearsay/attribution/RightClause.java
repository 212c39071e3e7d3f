package org.hearsay.attribution;

import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Where the clause after a verb of saying begins when the parser saw none: "He told the paper the
 * standards are high". Words of time and the listener are passed over.
 */
final class RightClause {

  private RightClause() {}

  /** The clause's first word; -1 when no finite verb follows. */
  static int start(Sentence sentence, Cue cue, int next) {
    int from = next;
    if (cue.entry().takes(CueEntry.Frame.OBJECT_TO) || cue.entry().lemma().equals("tell")) {
      from = afterListener(sentence, next);
    }
    while (from < sentence.size() && isTime(sentence.token(from))) {
      from++;
    }
    int limit = sentence.size();
    boolean startsClause = from < limit && isSubjectLike(sentence.token(from));
    return startsClause && Words.hasFiniteVerb(sentence, from + 1, limit) ? from : -1;
  }

  private static boolean isTime(Token token) {
    return token.entity() == org.hearsay.text.EntityType.DATE || token.tag().equals("RB");
  }

  private static boolean isSubjectLike(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("DT")
        || tag.equals("EX")
        || tag.equals("JJ")
        || tag.equals("CD")
        || tag.equals("VBG")
        || tag.equals("WP")
        || tag.equals("PDT");
  }

  /**
   * One past a listener: a pronoun, or a noun phrase up to the next determiner, pronoun or clause
   * word.
   */
  private static int afterListener(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return from;
    }
    if (sentence.token(from).tag().equals("PRP")) {
      return from + 1;
    }
    int i = from;
    boolean noun = false;
    while (i < sentence.size()) {
      String tag = sentence.token(i).tag();
      boolean opens =
          tag.equals("DT") || tag.equals("PRP") || tag.equals("PRP$") || tag.equals("EX");
      if (noun && (opens || !(tag.startsWith("NN") || tag.equals("POS") || tag.equals("CD")))) {
        break;
      }
      noun |= tag.startsWith("NN");
      i++;
    }
    return i;
  }
}
