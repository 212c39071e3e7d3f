package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that can attribute. Whether they do is for the constructions to
 * say.
 */
public final class CueFinder {

  private final CueLexicon lexicon;

  public CueFinder(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The cues of a sentence from left to right; a word may be one as verb and one with particle. */
  List<Cue> find(Sentence sentence) {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Cue cue = at(sentence, i);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  /** The lexicon's entry for a word, whatever stands around it; null when it has none. */
  public @Nullable CueEntry entry(Sentence sentence, int i) {
    Cue cue = at(sentence, i);
    return cue == null ? null : cue.entry();
  }

  /** The word as a cue, with an entry without frames where the lexicon has none for it. */
  public Cue any(Sentence sentence, int i) {
    Cue known = at(sentence, i);
    if (known != null) {
      return known;
    }
    Token token = sentence.token(i);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb()) {
      return verb(sentence, i, new CueEntry(lemma, Part.VERB, Set.of(), Set.of()));
    }
    if (token.tag().startsWith("JJ")) {
      return adjective(sentence, i, new CueEntry(lemma, Part.ADJECTIVE, Set.of(), Set.of()));
    }
    Part part = token.tag().startsWith("RB") ? Part.ADVERB : Part.NOUN;
    return new Cue(
        sentence, i, only(i), new CueEntry(lemma, part, Set.of(), Set.of()), false, false);
  }

  private @Nullable Cue at(Sentence sentence, int i) {
    Token token = sentence.token(i);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isVerb()) {
      return verb(sentence, i, lemma);
    }
    if (token.isNoun()) {
      CueEntry entry = lexicon.find(Part.NOUN, lemma);
      return entry == null ? null : new Cue(sentence, i, only(i), entry, false, false);
    }
    if (token.tag().startsWith("JJ")) {
      CueEntry entry = lexicon.find(Part.ADJECTIVE, lemma);
      return entry == null ? null : adjective(sentence, i, entry);
    }
    if (lemma.equals("according")
        && i + 1 < sentence.size()
        && word(sentence, i + 1).equals("to")) {
      CueEntry entry = lexicon.find(Part.PREPOSITION, "according to");
      BitSet tokens = only(i);
      tokens.set(i + 1);
      return entry == null ? null : new Cue(sentence, i, tokens, entry, false, false);
    }
    if (token.isPunctuation()) {
      CueEntry entry = lexicon.find(Part.MARK, token.text());
      return entry == null ? null : new Cue(sentence, i, only(i), entry, false, false);
    }
    if (token.tag().startsWith("RB")) {
      CueEntry entry = lexicon.find(Part.ADVERB, lemma);
      return entry == null ? null : new Cue(sentence, i, only(i), entry, false, false);
    }
    return null;
  }

  private @Nullable Cue verb(Sentence sentence, int i, String lemma) {
    if (lemma.equals("accord") && i + 1 < sentence.size() && word(sentence, i + 1).equals("to")) {
      CueEntry entry = lexicon.find(Part.PREPOSITION, "according to");
      BitSet tokens = only(i);
      tokens.set(i + 1);
      return entry == null ? null : new Cue(sentence, i, tokens, entry, false, false);
    }
    if (isState(sentence, i)) {
      Cue state = adjectiveParticiple(sentence, i);
      if (state != null) {
        return state;
      }
    }
    int particle = particle(sentence, i);
    CueEntry entry =
        particle < 0 ? null : lexicon.find(Part.VERB, lemma + " " + word(sentence, particle));
    if (entry == null) {
      entry = lexicon.find(Part.VERB, lemma);
    }
    // A past participle that the lemmatiser took for an adjective ("was quoted") counts as well.
    if (entry == null && token(sentence, i, "VBN")) {
      return adjectiveParticiple(sentence, i);
    }
    return entry == null ? null : verb(sentence, i, entry);
  }

  private static Cue verb(Sentence sentence, int i, CueEntry entry) {
    BitSet tokens = only(i);
    boolean negated = false;
    boolean passive = false;
    for (int k = 0; k < sentence.childCount(i); k++) {
      int c = sentence.child(i, k);
      String relation = sentence.relation(c);
      boolean near = Math.abs(c - i) <= 6;
      if (relation.equals("aux") || relation.equals("aux:pass")) {
        passive |= relation.equals("aux:pass") && isBe(sentence, c);
        if (near && isAuxiliary(sentence, c)) {
          tokens.set(c);
        }
      } else if (isNegation(sentence, c)) {
        negated = true;
        tokens.set(c);
      } else if (relation.startsWith("compound:prt")
          || (relation.equals("advmod") && near && c < i)) {
        tokens.set(c);
      }
    }
    fill(sentence, tokens, i);
    return new Cue(sentence, i, tokens, entry, negated, passive);
  }

  /**
   * "The widow is convinced that C", "they are opposed to C": a participle after "be" without an
   * agent says what the subject thinks. Not "the crash was determined to be an accident".
   */
  private static boolean isState(Sentence sentence, int i) {
    int be = sentence.child(i, "aux:pass");
    if (!token(sentence, i, "VBN") || be < 0 || !isBe(sentence, be)) {
      return false;
    }
    int infinitive = InfinitiveVerb.infinitive(sentence, i);
    boolean raised =
        infinitive >= 0
            && (isBe(sentence, infinitive)
                || sentence.child(infinitive, "cop") >= 0
                || token(sentence, infinitive, "VBN"));
    return !raised && Subjects.agent(sentence, i).isEmpty();
  }

  private @Nullable Cue adjectiveParticiple(Sentence sentence, int i) {
    CueEntry entry = lexicon.find(Part.ADJECTIVE, word(sentence, i));
    return entry == null ? null : adjective(sentence, i, entry);
  }

  private static Cue adjective(Sentence sentence, int i, CueEntry entry) {
    BitSet tokens = only(i);
    boolean negated = false;
    for (int k = 0; k < sentence.childCount(i); k++) {
      int c = sentence.child(i, k);
      boolean negation = isNegation(sentence, c);
      negated |= negation;
      if (c < i && (negation || sentence.is(c, "cop") || sentence.is(c, "aux"))) {
        tokens.set(c);
      }
    }
    fill(sentence, tokens, i);
    return new Cue(sentence, i, tokens, entry, negated, false);
  }

  /**
   * Keeps only the words that stand in one run up to the main word, adverbs between them included.
   */
  private static void fill(Sentence sentence, BitSet tokens, int head) {
    int at = head;
    while (at > 0
        && (tokens.get(at - 1)
            || (tokens.previousSetBit(at - 1) >= 0
                && sentence.token(at - 1).tag().startsWith("RB")))) {
      at--;
      tokens.set(at);
    }
    tokens.clear(0, at);
  }

  static boolean isNegation(Sentence sentence, int i) {
    String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    return sentence.is(i, "neg")
        || lemma.equals("not")
        || lemma.equals("n't")
        || lemma.equals("never");
  }

  private static boolean isBe(Sentence sentence, int i) {
    String lemma = sentence.token(i).lemma();
    return lemma.equals("be") || lemma.equals("get") || lemma.equals("become");
  }

  /** A surname that the tagger took for an auxiliary ("Shook said") is none. */
  private static boolean isAuxiliary(Sentence sentence, int i) {
    return i == 0
        || !Character.isUpperCase(sentence.token(i).text().charAt(0))
        || sentence.isHeadline();
  }

  private static int particle(Sentence sentence, int i) {
    int child = sentence.child(i, "compound:prt");
    if (child > i) {
      return child;
    }
    boolean next = i + 1 < sentence.size();
    return next && token(sentence, i + 1, "RP") ? i + 1 : -1;
  }

  private static boolean token(Sentence sentence, int i, String tag) {
    return sentence.token(i).tag().equals(tag);
  }

  private static String word(Sentence sentence, int i) {
    return sentence.token(i).text().toLowerCase(Locale.ROOT);
  }

  private static BitSet only(int i) {
    BitSet set = new BitSet();
    set.set(i);
    return set;
  }
}
