package org.hearsay.claim;

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

  private final ClauseTree tree;
  private final OwnWords[] own;
  private final Commitment[] context;
  private final Commitment[] commitment;
  private final @Nullable TimeReference[] time;

  private ClauseFactuality(ClauseTree tree) {
    int n = tree.sentence().size();
    this.tree = tree;
    this.own = new OwnWords[n];
    this.context = new Commitment[n];
    this.commitment = new Commitment[n];
    this.time = new TimeReference[n];
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

  TimeReference time(int head) {
    TimeReference found = time[head];
    return found == null ? TimeReference.PRESENT : found;
  }

  private void place(int head, int[] owner) {
    Sentence s = tree.sentence();
    int parent = tree.parent(head);
    boolean top = parent == ClauseTree.NONE || owner[parent] != owner[head];
    Commitment outer = top ? Commitment.FULL : context(head, parent);
    context[head] = outer;
    commitment[head] = own[head].commitment().under(outer);
    TimeReference ownTime = own[head].time();
    if (isHypothesis(s, head)) {
      time[head] = TimeReference.HYPOTHETICAL;
    } else if (ownTime != null) {
      time[head] = ownTime;
    } else if (outer.isOpen() || parent == ClauseTree.NONE) {
      time[head] = mark(s, head).equals("to") ? TimeReference.FUTURE : null;
    } else {
      time[head] = time[parent];
    }
  }

  private Commitment context(int head, int parent) {
    Sentence s = tree.sentence();
    ClauseLink link = tree.link(head);
    if (link == null) {
      return Commitment.FULL;
    }
    return switch (link) {
      case ROOT, PARATAXIS, RELATIVE -> Commitment.FULL;
      case COORDINATE -> context[parent];
      case ADVERBIAL -> adverbial(s, head, parent);
      case COMPLEMENT, OPEN_COMPLEMENT, SUBJECT, ADJECTIVAL -> embedded(s, head, parent, link);
    };
  }

  private Commitment adverbial(Sentence s, int head, int parent) {
    if (isHypothesis(s, head) || mark(s, head).equals("to")) {
      return Commitment.NONE;
    }
    boolean participle = s.token(head).tag().equals("VBG") && mark(s, head).isEmpty();
    return participle && commitment[parent].polarity() != Polarity.NEGATIVE
        ? commitment[parent]
        : Commitment.FULL;
  }

  private Commitment embedded(Sentence s, int head, int parent, ClauseLink link) {
    int governor = s.head(head);
    String mark = mark(s, head);
    if (mark.equals("whether") || mark.equals("if")) {
      return Commitment.NONE;
    }
    Strengths.Frame frame = frame(s, head, mark);
    Strengths.Strength strength = Strengths.shared().find(word(s.token(governor)), frame);
    Commitment word = governor == parent ? commitment[parent] : nounCommitment(s, governor, parent);
    if (strength != null) {
      return strength.of(word);
    }
    if (link == ClauseLink.ADJECTIVAL && frame != Strengths.Frame.TO) {
      return Commitment.FULL;
    }
    return frame == Strengths.Frame.TO
        ? Commitment.NONE
        : word.polarity() == Polarity.NEGATIVE ? Commitment.NONE : word;
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
  static Strengths.Frame frame(Sentence s, int head, String mark) {
    if (mark.equals("to")) {
      return Strengths.Frame.TO;
    }
    return s.token(head).tag().equals("VBG") && s.child(head, "aux") < 0 && s.child(head, "cop") < 0
        ? Strengths.Frame.ING
        : Strengths.Frame.THAT;
  }

  /** A word as the rule files name it: a verb's lemma, a noun's with {@code /n}, and so on. */
  static String word(Token token) {
    String tag = token.tag();
    return tag.startsWith("N")
        ? token.lemma() + "/n"
        : tag.startsWith("J") || tag.startsWith("R") ? token.lemma() + "/a" : token.lemma();
  }

  private boolean isHypothesis(Sentence s, int head) {
    return tree.link(head) == ClauseLink.ADVERBIAL
        && switch (mark(s, head)) {
          case "if", "unless", "lest", "whether", "provided", "assuming" -> true;
          default -> false;
        };
  }

  /** The word that introduces a clause, in lower case; empty when none does. */
  static String mark(Sentence s, int head) {
    int mark = s.child(head, "mark");
    return mark < 0 ? "" : s.token(mark).text().toLowerCase(java.util.Locale.ROOT);
  }
}
