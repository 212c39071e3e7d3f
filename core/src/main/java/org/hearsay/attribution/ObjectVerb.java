package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb whose object is the content, alone or with what is said of it: "X rejected C", "X called
 * C[it a mistake]", "X accused C[them of theft]", "X denied C[taking part]". Not "X was rejected".
 */
final class ObjectVerb implements Construction {

  private static final RuleId RULE = new RuleId("attribution/object-verb");

  /** Prepositions of phrases that belong to the object more often than to the verb. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "of", "for", "about", "against", "to", "between", "from", "as", "toward", "over", "with");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    boolean rest = cue.entry().takes(Frame.OBJECT_REST);
    boolean alone = cue.entry().takes(Frame.OBJECT);
    boolean gerund = cue.entry().takes(Frame.ING);
    if ((!rest && !alone && !gerund) || cue.passive()) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int verb = cue.head();
    BitSet complement = new BitSet();
    boolean more = false;
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (c < verb) {
        continue;
      }
      if (sentence.is(c, "obj") && (rest || alone)) {
        complement.or(sentence.subtree(c));
      } else if (sentence.is(c, "iobj") && rest) {
        complement.or(sentence.subtree(c));
      } else if (gerund
          && sentence.token(c).tag().equals("VBG")
          && (sentence.is(c, "xcomp") || sentence.is(c, "ccomp") || sentence.is(c, "dep"))) {
        complement.or(sentence.subtree(c));
      } else if (rest && isSmallClause(sentence, c, verb)) {
        complement.or(sentence.subtree(c));
        more = true;
      } else if (rest
          && (sentence.is(c, "xcomp") || sentence.is(c, "obl") || sentence.is(c, "advcl"))) {
        more = true;
      }
    }
    int start = complement.nextSetBit(verb + 1);
    if (start < 0) {
      return null;
    }
    if (rest && !alone && !more && complement.cardinality() < 2) {
      return null;
    }
    int end =
        rest
            ? Clauses.contentEnd(sentence, verb, start, complement)
            : objectEnd(sentence, verb, complement);
    Subjects.Phrase source = Subjects.of(cue);
    List<Span> content = Words.spans(sentence, Words.range(start, end));
    if (content.isEmpty() || source.isEmpty()) {
      return null;
    }
    return new Candidate(RULE, cue, cue.tokens(), source.words(), content);
  }

  /**
   * "called C[the verdict a disgrace]", where the parser makes the verdict the disgrace's subject.
   */
  private static boolean isSmallClause(Sentence sentence, int c, int verb) {
    return (sentence.is(c, "xcomp") || sentence.is(c, "ccomp"))
        && !sentence.token(c).isVerb()
        && sentence.child(c, "cop") < 0
        && sentence.child(c, "nsubj") > verb;
  }

  /**
   * The object and the phrases and infinitives right after it, which parsers often hang on the
   * verb.
   */
  private static int objectEnd(Sentence sentence, int verb, BitSet object) {
    int end = object.length();
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      int preposition = sentence.child(c, "case");
      BitSet below = sentence.subtree(c);
      boolean phrase =
          preposition == end
              && sentence.is(c, "obl")
              && OF_OBJECT.contains(Words.lower(sentence, preposition));
      boolean infinitive =
          c > verb && below.nextSetBit(0) == end && sentence.token(end).tag().equals("TO");
      if (phrase || infinitive) {
        end = below.length();
      }
    }
    return end;
  }
}
