package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueEntry.Frame;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun with its content: "X's claim that C", "X made the claim that C", "X's vow to C", "X's
 * support for C", "a warning by X that C". Not "claim forms".
 */
final class NounCue implements Construction {

  private static final RuleId RULE = new RuleId("attribution/noun");

  /** Verbs that only carry the noun: their subject is the source. */
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "have",
          "give",
          "express",
          "issue",
          "voice",
          "raise",
          "hold",
          "offer",
          "reiterate",
          "repeat",
          "announce",
          "declare",
          "state",
          "draw",
          "take",
          "pledge",
          "share",
          "show",
          "release");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().part() != Part.NOUN) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int noun = cue.head();
    BitSet content = content(sentence, noun, cue);
    if (content.isEmpty()) {
      return null;
    }
    List<Span> spans = Words.spans(sentence, content);
    if (spans.isEmpty()) {
      return null;
    }
    BitSet words = (BitSet) cue.tokens().clone();
    int owner = sentence.child(noun, "nmod:poss");
    if (owner >= 0) {
      BitSet source = Subjects.phrase(sentence, owner, noun).words();
      int mark = source.length() - 1;
      if (sentence.token(mark).tag().equals("POS")) {
        source.clear(mark);
      }
      return new Candidate(RULE, cue, words, source, spans);
    }
    int author = author(sentence, noun, content);
    if (author >= 0) {
      BitSet source = Subjects.phrase(sentence, author, noun).words();
      source.clear(sentence.child(author, "case"));
      return new Candidate(RULE, cue, words, source, spans);
    }
    int verb = sentence.head(noun);
    if (verb >= 0 && sentence.is(noun, "obj") && LIGHT.contains(sentence.token(verb).lemma())) {
      Cue carried = new Cue(sentence, verb, words, cue.entry(), false, false);
      BitSet source = Subjects.of(carried).words();
      if (!source.isEmpty()) {
        words.set(verb);
        return new Candidate(RULE, cue, words, source, spans);
      }
    }
    boolean clause = sentence.child(noun, "ccomp") >= 0 || sentence.child(noun, "acl") >= 0;
    boolean that = clause && Words.lower(sentence, content.nextSetBit(0)).equals("that");
    return that ? new Candidate(RULE, cue, words, new BitSet(), spans) : null;
  }

  private static BitSet content(Sentence sentence, int noun, Cue cue) {
    if (cue.entry().takes(Frame.TO)) {
      BitSet infinitive = infinitive(sentence, noun);
      if (!infinitive.isEmpty()) {
        return infinitive;
      }
    }
    for (int k = 0; k < sentence.childCount(noun); k++) {
      int c = sentence.child(noun, k);
      if (c < noun) {
        continue;
      }
      BitSet below = sentence.subtree(c);
      int first = below.nextSetBit(noun + 1);
      if (first < 0) {
        continue;
      }
      String word = Words.lower(sentence, first);
      boolean clause = sentence.is(c, "ccomp") || sentence.is(c, "acl") || sentence.is(c, "advcl");
      if (clause
          && word.equals("that")
          && cue.entry().takes(Frame.THAT)
          && sentence.token(first).tag().equals("IN")) {
        return below;
      }
      if (clause && word.equals("to") && cue.entry().takes(Frame.TO)) {
        return below;
      }
      if ((sentence.is(c, "nmod") || sentence.is(c, "acl") || sentence.is(c, "advcl"))
          && cue.entry().prepositions().contains(word)) {
        below.clear(first);
        return below;
      }
    }
    return new BitSet();
  }

  /**
   * "The offer to buy the field was refused": the infinitive right after a noun that the parser
   * took for its subject; nothing beyond the sentence's own finite verb.
   */
  private static BitSet infinitive(Sentence sentence, int noun) {
    int verb = sentence.head(noun);
    if (verb < 0
        || !sentence.is(noun, "nsubj")
        || noun + 1 >= sentence.size()
        || sentence.head(noun + 1) != verb
        || !sentence.token(noun + 1).tag().equals("TO")
        || !sentence.token(verb).tag().equals("VB")) {
      return new BitSet();
    }
    BitSet words = Words.range(noun + 1, verb + 1);
    for (int k = 0; k < sentence.childCount(verb); k++) {
      int c = sentence.child(verb, k);
      if (c > verb && !sentence.token(c).isPunctuation() && !isFinite(sentence, c)) {
        words.or(sentence.subtree(c));
      }
    }
    words.clear(0, noun + 1);
    return words;
  }

  private static boolean isFinite(Sentence sentence, int i) {
    String tag = sentence.token(i).tag();
    return sentence.child(i, "mark") < 0 && (tag.equals("VBD") || tag.equals("VBZ"));
  }

  private static int author(Sentence sentence, int noun, BitSet content) {
    for (int k = 0; k < sentence.childCount(noun); k++) {
      int c = sentence.child(noun, k);
      int preposition = sentence.child(c, "case");
      if (c > noun
          && !content.get(c)
          && sentence.is(c, "nmod")
          && preposition >= 0
          && Set.of("by", "from").contains(Words.lower(sentence, preposition))) {
        return c;
      }
    }
    return -1;
  }
}
