package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.attribution.reference.SourceNouns;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** "According to X, C" and "C, according to X". Not "sorted according to size". */
final class AccordingTo implements Construction {

  private static final RuleId RULE = new RuleId("attribution/according-to");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().part() != Part.PREPOSITION) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int noun = noun(sentence, cue);
    if (noun < 0 || isMeasure(sentence, noun, cue)) {
      return null;
    }
    Subjects.Phrase phrase = Subjects.phrase(sentence, noun, cue.head());
    BitSet source = (BitSet) phrase.words().clone();
    source.andNot(cue.tokens());
    BitSet region = (BitSet) source.clone();
    region.or(cue.tokens());
    BitSet content = content(sentence, noun, region);
    content.andNot(region);
    List<Span> spans = Words.spans(sentence, content);
    if (spans.isEmpty() || source.isEmpty()) {
      return null;
    }
    return new Candidate(RULE, cue, cue.tokens(), source, spans);
  }

  /** "Sorted according to size": one bare noun that describes no source. */
  private static boolean isMeasure(Sentence sentence, int noun, Cue cue) {
    return noun == cue.last() + 1
        && sentence.token(noun).tag().equals("NN")
        && sentence.token(noun).entity() == null
        && sentence.subtree(noun).length() == noun + 1
        && !SourceNouns.shipped().isSource(sentence.token(noun).lemma());
  }

  private static int noun(Sentence sentence, Cue cue) {
    int head = sentence.head(cue.head());
    if (head > cue.last()) {
      return head;
    }
    for (int i = cue.last() + 1; i < sentence.size(); i++) {
      if (sentence.token(i).isNoun() || sentence.token(i).isPronoun()) {
        int at = i;
        while (sentence.head(at) > at && sentence.token(sentence.head(at)).isNoun()) {
          at = sentence.head(at);
        }
        return at;
      }
    }
    return -1;
  }

  /** The clause that the phrase modifies; the whole sentence when that is the main clause. */
  private static BitSet content(Sentence sentence, int noun, BitSet region) {
    if (region.nextSetBit(0) == 0) {
      return Words.range(region.length(), sentence.size());
    }
    int head = sentence.head(noun);
    while (head >= 0 && region.get(head)) {
      head = sentence.head(head);
    }
    int clause = head;
    while (clause >= 0 && sentence.head(clause) >= 0 && !isClause(sentence, clause)) {
      clause = sentence.head(clause);
    }
    if (clause < 0 || sentence.head(clause) < 0) {
      return Words.range(0, sentence.size());
    }
    BitSet words = sentence.subtree(clause);
    return words;
  }

  private static boolean isClause(Sentence sentence, int i) {
    String relation = sentence.relation(i);
    return switch (relation) {
      case "ccomp", "advcl", "acl:relcl", "parataxis", "conj" -> Subjects.subject(sentence, i) >= 0;
      default -> false;
    };
  }
}
