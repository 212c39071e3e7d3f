package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** An adverb that lays the clause on somebody unnamed: "he allegedly fled", "reportedly, C". */
final class ReportingAdverb implements Construction {

  private static final RuleId RULE = new RuleId("attribution/reporting-adverb");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().part() != Part.ADVERB) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int head = sentence.head(cue.head());
    if (head < 0) {
      return null;
    }
    BitSet words = sentence.subtree(head);
    words.andNot(cue.tokens());
    List<Span> content = Words.spans(sentence, words);
    return content.isEmpty() ? null : new Candidate(RULE, cue, cue.tokens(), new BitSet(), content);
  }
}
