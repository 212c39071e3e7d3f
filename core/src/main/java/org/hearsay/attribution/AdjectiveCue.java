package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** An adjective of belief or feeling with a clause: "X is confident that C", "X is eager to C". */
final class AdjectiveCue implements Construction {

  private static final RuleId RULE = new RuleId("attribution/adjective");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().part() != Part.ADJECTIVE) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int adjective = cue.head();
    for (int k = 0; k < sentence.childCount(adjective); k++) {
      int c = sentence.child(adjective, k);
      if (c < adjective
          || !(sentence.is(c, "ccomp") || sentence.is(c, "xcomp") || sentence.is(c, "advcl"))) {
        continue;
      }
      BitSet complement = sentence.subtree(c);
      int start = complement.nextSetBit(adjective + 1);
      if (start < 0) {
        continue;
      }
      boolean to = InfinitiveVerb.hasTo(sentence, c);
      boolean finite = !to && (sentence.is(c, "ccomp") || Clauses.opensClause(sentence, start));
      if (to ? !cue.entry().takes(Frame.TO) : !(finite && cue.entry().takes(Frame.THAT))) {
        continue;
      }
      Subjects.Phrase source = Subjects.of(cue);
      List<Span> content =
          Words.spans(
              sentence,
              Words.range(start, Clauses.contentEnd(sentence, adjective, start, complement)));
      if (content.isEmpty()
          || source.isEmpty()
          || Words.lower(sentence, source.head()).equals("it")) {
        return null;
      }
      return new Candidate(RULE, cue, cue.tokens(), source.words(), content);
    }
    return null;
  }
}
