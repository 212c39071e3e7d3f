package org.hearsay.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the meaning of one article's claim units. Used by one thread. */
final class ClaimReader {

  private static final OwnWords PLAIN = new OwnWords(Commitment.FULL, null, List.of(), null, false);

  /** Tags of a predicate's first word. */
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final String text;
  private final Owners owners;
  private final List<ClauseTree> trees;
  private final List<ClauseFactuality> clauses;
  private final ChainReader chains;
  private final PropositionReader propositions;

  ClaimReader(
      AttributedArticle attributed,
      Owners owners,
      List<ClauseTree> trees,
      List<ClauseFactuality> clauses) {
    this.text = attributed.parsed().text();
    this.owners = owners;
    this.trees = trees;
    this.clauses = clauses;
    this.chains = new ChainReader(attributed, owners, clauses);
    this.propositions = new PropositionReader(attributed);
  }

  ClaimMention read(Sentence s, ClaimUnit unit, String id, @Nullable String within) {
    ClauseTree tree = trees.get(s.index());
    ClauseFactuality clause = clauses.get(s.index());
    int head = unit.head();
    boolean isClause = tree.isHead(head);
    OwnWords own = isClause ? clause.own(head) : PLAIN;
    Commitment words = isClause ? clause.commitment(head) : Commitment.FULL;
    TimeReference time = isClause ? clause.time(head) : TimeReference.PRESENT;
    boolean granted = isClause && clause.isGranted(head);
    if (!isClause && unit.role() == ClauseRole.SUBORDINATE) {
      NominalFactuality.Presented presented = NominalFactuality.of(tree, clause, head);
      words = presented.commitment();
      time = presented.time();
      granted = presented.granted();
    }
    boolean question = unit.role() == ClauseRole.MAIN && isQuestion(s, unit);
    if (question) {
      words = Commitment.NONE;
    }
    ChainReader.Chain chain = chains.read(unit.owner(), own);
    boolean stands = granted && chain.commitment().polarity() != Polarity.POSITIVE;
    Commitment all = stands ? words : words.under(chain.commitment());
    boolean attributed = unit.owner() != Owners.OUTLET;
    ClaimKind kind = KindReader.shared().read(tree, head, own, chain.kind(), attributed, question);
    Factuality factuality = new Factuality(all.certainty(), all.polarity(), time, own.band());
    return new ClaimMention(
        id,
        attributed ? owners.attribution(unit.owner()).id() : null,
        unit.spans(),
        words(s, unit.spans()),
        kind,
        chain.hops(),
        propositions.read(tree, head),
        factuality,
        unit.role(),
        within);
  }

  /** Whether the sentence ends with a question mark that belongs to the unit's owner. */
  private boolean isQuestion(Sentence s, ClaimUnit unit) {
    int[] owner = owners.of(s.index());
    for (int i = s.size() - 1; i >= 0 && s.token(i).isPunctuation(); i--) {
      if (s.token(i).text().equals("?") && owner[i] == unit.owner()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The pieces' words, with an ellipsis where words between two are left out; a predicate follows
   * the subject that it shares with another without one.
   */
  private String words(Sentence s, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    int end = -1;
    for (Span span : spans) {
      if (end >= 0) {
        boolean predicate = FINITE.contains(s.token(s.tokenAtOrAfter(span.start())).tag());
        out.append(predicate || !hasWord(end, span.start()) ? " " : " … ");
      }
      out.append(Names.words(span.of(text)));
      end = span.end();
    }
    return out.toString();
  }

  private boolean hasWord(int from, int to) {
    return from > to || text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
