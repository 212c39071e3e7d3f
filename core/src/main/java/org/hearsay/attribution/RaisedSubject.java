package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passive or raising verb whose subject belongs to the content, with no source or that of its
 * "by" phrase: "C[X] is believed C[to have fled]", "C[X] seems C[to agree]", "it is suspected that
 * C". Not "X was told to leave".
 */
final class RaisedSubject implements Construction {

  private static final RuleId RULE = new RuleId("attribution/raised-subject");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    boolean passive = cue.passive() && cue.entry().takes(Frame.PASSIVE);
    boolean raising = !cue.passive() && cue.entry().takes(Frame.RAISING);
    if (!passive && !raising) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int verb = cue.head();
    int clause = InfinitiveVerb.infinitive(sentence, verb);
    if (clause < 0) {
      clause = sentence.child(verb, "ccomp");
    }
    if (clause < 0 && (raising || passive)) {
      clause = sentence.child(verb, "xcomp");
    }
    if (clause < 0 || clause < verb) {
      return null;
    }
    BitSet complement = sentence.subtree(clause);
    int start = complement.nextSetBit(cue.last() + 1);
    if (start < 0) {
      return null;
    }
    BitSet source = passive ? Subjects.agent(sentence, verb).words() : new BitSet();
    int agentEnd = passive && source.isEmpty() ? agentEnd(sentence, start) : -1;
    if (agentEnd >= 0) {
      source = Words.range(start + 1, agentEnd);
      start = agentEnd;
    }
    int end = Clauses.contentEnd(sentence, verb, start, complement);
    BitSet words = Words.range(start, end);
    int subject = Subjects.subject(sentence, verb);
    if (subject >= 0 && subject < verb && !isIt(sentence, subject, clause)) {
      words.or(Subjects.phrase(sentence, subject, verb).words());
    }
    List<Span> content = Words.spans(sentence, words);
    if (content.isEmpty()) {
      return null;
    }
    return new Candidate(RULE, cue, cue.tokens(), source, content);
  }

  /**
   * "believed by the police to have fled": where the agent ends that the parser took for part of
   * the content; -1 when none begins at {@code start}.
   */
  private static int agentEnd(Sentence sentence, int start) {
    if (!Words.lower(sentence, start).equals("by")) {
      return -1;
    }
    for (int i = start + 2; i < sentence.size() && !sentence.token(i).isPunctuation(); i++) {
      if (sentence.token(i).tag().equals("TO")
          || sentence.token(i).tag().equals("IN") && Words.lower(sentence, i).equals("that")) {
        return i;
      }
    }
    return -1;
  }

  /** The "it" of "it is believed that" stands for nothing. */
  private static boolean isIt(Sentence sentence, int subject, int clause) {
    return Words.lower(sentence, subject).equals("it") && sentence.is(clause, "ccomp");
  }
}
