package org.hearsay.claim;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How each clause of a sentence is presented: its own words under those of the clauses in which it
 * lies. Commitment runs down the tree as in TruthTeller (Lotan, Stern and Dagan 2013): what a
 * clause is committed to, and the word on which the next hangs, say what is left of that next
 * clause. It stops where other words begin, at an attribution's cue: there the source chain takes
 * over.
 */
final class ClauseFactuality {

  /** What an infinitive of purpose, or one after a verb in no rule file, is left with. */
  private static final Commitment PURPOSE = new Commitment(Certainty.PROBABLE, Polarity.POSITIVE);

  /** What an infinitive at a noun in no rule file is left with: "a law to ban guns". */
  private static final Commitment AIM = new Commitment(Certainty.POSSIBLE, Polarity.POSITIVE);

  /** Verbs whose infinitive after one of {@link #CHANGES} tells what came of it, no purpose. */
  private static final Set<String> RESULTS =
      Set.of(
          "become",
          "close",
          "discover",
          "end",
          "find",
          "finish",
          "hit",
          "learn",
          "reach",
          "realise",
          "realize",
          "see",
          "settle",
          "stand",
          "tell",
          "touch",
          "win");

  private static final Set<String> CHANGES =
      Set.of(
          "add", "advance", "awake", "climb", "drop", "fall", "gain", "grow", "jump", "live",
          "lose", "plunge", "rally", "rebound", "recover", "rise", "shed", "sink", "slide", "slip",
          "soar", "surge", "survive", "tumble", "wake");

  private final ClauseTree tree;
  private final OwnWords[] own;
  private final Commitment[] context;
  private final Commitment[] commitment;
  private final @Nullable TimeReference[] time;
  private final boolean[] granted;

  private ClauseFactuality(ClauseTree tree) {
    int n = tree.sentence().size();
    this.tree = tree;
    this.own = new OwnWords[n];
    this.context = new Commitment[n];
    this.commitment = new Commitment[n];
    this.time = new TimeReference[n];
    this.granted = new boolean[n];
  }

  /**
   * @param owner for each token the number of the attribution that owns it; clauses of different
   *     owners do not reach into each other
   */
  static ClauseFactuality read(ClauseTree tree, int[] owner, OwnWordsReader reader) {
    ClauseFactuality result = new ClauseFactuality(tree);
    for (int head : tree.topDown()) {
      if (tree.isHead(head)) {
        result.own[head] = reader.read(tree, head);
        result.place(head, owner);
      }
    }
    return result;
  }

  /** Whether token {@code i} heads a clause. */
  boolean isClause(int i) {
    return tree.isHead(i);
  }

  /** The clause's own words, with no regard to where it lies. */
  OwnWords own(int head) {
    return own[head];
  }

  /** What all the words of its owner leave of the clause. */
  Commitment commitment(int head) {
    return commitment[head];
  }

  /**
   * Whether the clause is taken for granted by whoever denies, asks or wishes what stands around
   * it: "denied the charges that were filed in May", "refused to talk after they met".
   */
  boolean isGranted(int head) {
    return granted[head];
  }

  TimeReference time(int head) {
    TimeReference found = time[head];
    return found == null ? TimeReference.PRESENT : found;
  }

  /** The entry of the word on which the clause hangs; null when it has none. */
  Strengths.@Nullable Strength embedding(int head) {
    ClauseLink link = tree.link(head);
    int parent = tree.parent(head);
    return link != null && link.isEmbedded() && parent >= 0 ? strength(head) : null;
  }

  private void place(int head, int[] owner) {
    int parent = tree.parent(head);
    boolean top = parent == ClauseTree.NONE || owner[parent] != owner[head];
    Commitment outer = top ? Commitment.FULL : context(head, parent);
    granted[head] = !top && (granted[parent] || isTakenForGranted(head));
    context[head] = outer;
    commitment[head] = own[head].commitment().under(outer);
    TimeReference ownTime = own[head].time();
    if (isHypothesis(tree, head)) {
      time[head] = TimeReference.HYPOTHETICAL;
    } else if (ownTime != null) {
      time[head] = ownTime;
    } else if (liesAhead(head)) {
      time[head] = TimeReference.FUTURE;
    } else if (parent != ClauseTree.NONE) {
      time[head] = time[parent];
    }
  }

  /** Whether an infinitive speaks of what is to come: "plans to leave", not "failed to leave". */
  private boolean liesAhead(int head) {
    if (!isInfinitive(tree.sentence(), head)) {
      return false;
    }
    Strengths.Strength strength = embedding(head);
    return strength == null || strength.kind() != ClaimKind.ASSERTION;
  }

  private boolean isTakenForGranted(int head) {
    ClauseLink link = tree.link(head);
    boolean infinitive = isInfinitive(tree.sentence(), head);
    return link == ClauseLink.RELATIVE
        || link == ClauseLink.ADJECTIVAL && !infinitive
        || link == ClauseLink.ADVERBIAL && !infinitive && !isHypothesis(tree, head);
  }

  private Commitment context(int head, int parent) {
    ClauseLink link = tree.link(head);
    if (link == null) {
      return Commitment.FULL;
    }
    return switch (link) {
      case ROOT, PARATAXIS, RELATIVE -> Commitment.FULL;
      case COORDINATE -> context[parent];
      case ADVERBIAL -> adverbial(head, parent);
      case COMPLEMENT, OPEN_COMPLEMENT, SUBJECT, ADJECTIVAL, GERUND -> embedded(head, parent, link);
    };
  }

  private Commitment adverbial(int head, int parent) {
    Sentence s = tree.sentence();
    if (isHypothesis(tree, head)) {
      return Commitment.NONE;
    }
    if (isInfinitive(s, head)) {
      return isResult(s, head) ? commitment[parent] : PURPOSE;
    }
    boolean participle = s.token(head).tag().equals("VBG") && s.child(head, "mark") < 0;
    return participle && commitment[parent].polarity() != Polarity.NEGATIVE
        ? commitment[parent]
        : Commitment.FULL;
  }

  /** "Fell two points to close at 9,505", "woke to find it gone", "rose only to fall again". */
  private static boolean isResult(Sentence s, int head) {
    int above = s.head(head);
    boolean only =
        head >= 2 && s.token(head - 2).text().equalsIgnoreCase("only") && s.is(head - 1, "mark");
    return above >= 0
        && above < head
        && (only
            || RESULTS.contains(s.token(head).lemma()) && CHANGES.contains(s.token(above).lemma()));
  }

  private Commitment embedded(int head, int parent, ClauseLink link) {
    Sentence s = tree.sentence();
    int governor = governor(tree, head);
    if (hasMark(s, head, "whether") || hasMark(s, head, "if")) {
      return Commitment.NONE;
    }
    Strengths.Strength strength = strength(head);
    Commitment word = governor == parent ? commitment[parent] : nounCommitment(s, governor, parent);
    if (strength != null) {
      return strength.of(word);
    }
    if (isInfinitive(s, head)) {
      if (isResult(s, head)) {
        return word;
      }
      return word.isOpen() ? word : link == ClauseLink.ADJECTIVAL ? AIM : PURPOSE;
    }
    return link == ClauseLink.ADJECTIVAL || link == ClauseLink.GERUND
        ? Commitment.FULL
        : word.polarity() == Polarity.NEGATIVE ? Commitment.NONE : word;
  }

  private Strengths.@Nullable Strength strength(int head) {
    Sentence s = tree.sentence();
    return Strengths.shared().find(governorWord(tree, head), frame(s, head));
  }

  /** What a noun with a clause is committed to: "no evidence", "denied the claim". */
  private Commitment nounCommitment(Sentence s, int noun, int parent) {
    int determiner = s.child(noun, "det");
    if (determiner >= 0 && s.token(determiner).text().equalsIgnoreCase("no")) {
      return Commitment.FULL.negated();
    }
    return s.head(noun) == parent && s.is(noun, "obj") && !commitment[parent].isOpen()
        ? commitment[parent]
        : Commitment.FULL;
  }

  /** The form of the clause of {@code head}. */
  static Strengths.Frame frame(Sentence s, int head) {
    if (isInfinitive(s, head)) {
      return Strengths.Frame.TO;
    }
    return s.token(head).tag().equals("VBG") && s.child(head, "aux") < 0 && s.child(head, "cop") < 0
        ? Strengths.Frame.ING
        : Strengths.Frame.THAT;
  }

  /**
   * The token on which a clause hangs. Where the parser hangs "a plan to sell" or "the claim that
   * it fell" on the verb before the noun, the noun it is nonetheless: one that stands directly
   * before "to" or "that" and has an entry for such a clause.
   */
  static int governor(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    for (int k = 0; k < s.childCount(head); k++) {
      int mark = s.child(head, k);
      if (s.is(mark, "mark")
          && mark > 0
          && s.token(mark - 1).isNoun()
          && Strengths.shared().find(word(s.token(mark - 1)), frame(s, head)) != null) {
        return mark - 1;
      }
    }
    return s.head(head);
  }

  /** The word on which a clause hangs, as the rule files name it; "accuse of" before a gerund. */
  static String governorWord(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    int governor = governor(tree, head);
    String word = word(s.token(governor));
    int particle = s.child(governor, "compound:prt");
    if (particle >= 0) {
      word += " " + s.token(particle).lemma().toLowerCase(Locale.ROOT);
    }
    if (tree.link(head) == ClauseLink.GERUND) {
      word += " " + s.token(ClauseTree.preposition(s, head)).lemma().toLowerCase(Locale.ROOT);
    }
    return word;
  }

  /** A word as the rule files name it: a verb's lemma, a noun's with {@code /n}, and so on. */
  static String word(Token token) {
    String tag = token.tag();
    return tag.startsWith("N")
        ? token.lemma() + "/n"
        : tag.startsWith("J") || tag.startsWith("R") ? token.lemma() + "/a" : token.lemma();
  }

  /** Whether the clause is the "if" part of a condition. */
  static boolean isHypothesis(ClauseTree tree, int head) {
    return tree.link(head) == ClauseLink.ADVERBIAL
        && (hasMark(tree.sentence(), head, "if")
            || hasMark(tree.sentence(), head, "unless")
            || hasMark(tree.sentence(), head, "lest")
            || hasMark(tree.sentence(), head, "whether"));
  }

  static boolean isInfinitive(Sentence s, int head) {
    return hasMark(s, head, "to");
  }

  private static boolean hasMark(Sentence s, int head, String word) {
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      if (s.is(child, "mark") && s.token(child).text().equalsIgnoreCase(word)) {
        return true;
      }
    }
    return false;
  }
}
