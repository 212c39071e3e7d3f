package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb of intention or refusal with an infinitive, alone or after its object: "X vowed to C", "X
 * urged C[them to leave]". Not "X vowed revenge".
 */
final class InfinitiveVerb implements Construction {

  private static final RuleId RULE = new RuleId("attribution/infinitive-verb");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    boolean own = cue.entry().takes(Frame.TO);
    boolean objects = cue.entry().takes(Frame.OBJECT_TO) || cue.entry().takes(Frame.OBJECT_REST);
    if (cue.entry().part() != CueEntry.Part.VERB || (!own && !objects) || cue.passive()) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int verb = cue.head();
    int infinitive = infinitive(sentence, verb);
    if (infinitive < 0) {
      return null;
    }
    int object = object(sentence, verb, infinitive);
    if (object >= 0 ? !objects : !own) {
      return null;
    }
    BitSet complement = sentence.subtree(infinitive);
    int start = complement.nextSetBit(cue.last() + 1);
    if (object >= 0) {
      BitSet phrase = sentence.subtree(object);
      complement.or(phrase);
      int first = phrase.nextSetBit(cue.last() + 1);
      start = start < 0 ? first : Math.min(start, first);
    }
    if (start < 0) {
      return null; // All of it stands before the cue's last word.
    }
    int end = Clauses.contentEnd(sentence, verb, start, complement);
    List<Span> content = Words.spans(sentence, Words.range(start, end));
    Subjects.Phrase source = Subjects.of(cue);
    if (content.isEmpty() || source.isEmpty()) {
      return null;
    }
    return new Candidate(RULE, cue, cue.tokens(), source.words(), content);
  }

  static int infinitive(Sentence sentence, int verb) {
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (c > verb
          && (sentence.is(c, "xcomp") || sentence.is(c, "advcl") || sentence.is(c, "ccomp"))
          && hasTo(sentence, c)) {
        return c;
      }
    }
    return -1;
  }

  static boolean hasTo(Sentence sentence, int i) {
    for (int k = 0; k < sentence.childCount(i); k++) {
      int c = sentence.child(i, k);
      if (c < i && sentence.token(c).tag().equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private static int object(Sentence sentence, int verb, int before) {
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (c > verb && c < before && (sentence.is(c, "obj") || sentence.is(c, "iobj"))) {
        return c;
      }
    }
    return -1;
  }
}
