package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb, noun or adjective whose content follows a preposition: "X called for C", "X's call for
 * C", "X is critical of C". Not "X called on Friday".
 */
final class PrepositionVerb implements Construction {

  private static final RuleId RULE = new RuleId("attribution/preposition");

  /** "X called on Friday" says when. */
  private static final Set<String> WEEKDAYS =
      Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().prepositions().isEmpty()
        || cue.passive()
        || cue.entry().part() == CueEntry.Part.NOUN) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int head = cue.head();
    for (int k = 0; k < sentence.childCount(head); k++) {
      int c = sentence.child(head, k);
      if (c < head) {
        continue;
      }
      int preposition = preposition(sentence, c, cue);
      if (preposition < 0 || preposition < head || WEEKDAYS.contains(sentence.token(c).text())) {
        continue;
      }
      BitSet complement = sentence.subtree(c);
      int start = preposition + 1;
      int end = complement.length();
      BitSet words = (BitSet) cue.tokens().clone();
      if (preposition >= cue.last() && preposition - cue.last() <= 2) {
        words.set(cue.last(), preposition + 1);
      } else {
        words.set(preposition);
      }
      Subjects.Phrase source = Subjects.of(cue);
      List<Span> content = Words.spans(sentence, Words.range(start, end));
      if (content.isEmpty() || source.isEmpty()) {
        return null;
      }
      return new Candidate(RULE, cue, words, source.words(), content);
    }
    return null;
  }

  private static int preposition(Sentence sentence, int c, Cue cue) {
    for (String relation : List.of("case", "mark")) {
      int p = sentence.child(c, relation);
      if (p >= 0 && p < c && cue.entry().prepositions().contains(Words.lower(sentence, p))) {
        return p;
      }
    }
    return -1;
  }
}
