package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** Builds the source chain of a claim: the outlet, then one hop for each attribution around it. */
final class ChainReader {

  /**
   * A hop and what it leaves of the content.
   *
   * @param commitment of the cue, its modal verbs, hedges and negation
   * @param kind what the source does
   */
  private record Reported(Hop hop, Commitment commitment, ClaimKind kind) {}

  /**
   * A chain and what it leaves of the claim's own words.
   *
   * @param kind of the innermost hop
   */
  record Chain(List<Hop> hops, Commitment commitment, ClaimKind kind) {}

  private final ParsedArticle parsed;
  private final Owners owners;
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Reported> reported = new HashMap<>();
  private final List<ClauseFactuality> clauses;

  /**
   * @param clauses for each sentence how its clauses are presented
   */
  ChainReader(AttributedArticle attributed, Owners owners, List<ClauseFactuality> clauses) {
    this.parsed = attributed.parsed();
    this.owners = owners;
    this.clauses = clauses;
    for (Source source : attributed.sources()) {
      sources.put(source.id(), source);
    }
  }

  /**
   * @param own how the claim's own words present it; its hedges are the last hop's
   */
  Chain read(int owner, OwnWords own) {
    List<Attribution> attributions = owners.chain(owner);
    List<Hop> hops = new ArrayList<>();
    Commitment commitment = Commitment.FULL;
    ClaimKind kind = ClaimKind.ASSERTION;
    hops.add(new Hop(null, null, Certainty.CERTAIN, List.of(), Basis.UNSTATED));
    for (Attribution attribution : attributions) {
      Reported each = reported.get(attribution.id());
      if (each == null) {
        each = reported(attribution);
        reported.put(attribution.id(), each);
      }
      hops.add(each.hop);
      commitment = each.commitment.under(commitment);
      kind = each.kind;
    }
    int last = hops.size() - 1;
    Hop speaker = hops.get(last);
    List<Span> hedges = new ArrayList<>(speaker.hedges());
    hedges.addAll(own.hedges());
    hops.set(
        last,
        new Hop(
            speaker.sourceId(),
            speaker.cue(),
            speaker.certainty().weaker(own.commitment().certainty()),
            hedges,
            speaker.basis()));
    return new Chain(hops, commitment, kind);
  }

  private Reported reported(Attribution attribution) {
    Strengths.Strength strength =
        Strengths.shared().find(attribution.cueLemma(), frame(attribution));
    Commitment cue = Commitment.FULL;
    List<Span> hedges = new ArrayList<>();
    Span cueSpan = attribution.cue().isEmpty() ? null : Span.cover(attribution.cue());
    int head = cueHead(attribution);
    Sentence s =
        cueSpan == null ? null : Sentences.at(parsed.sentences(), attribution.cue().get(0).start());
    boolean negative = attribution.negated();
    if (s != null && head >= 0) {
      OwnWords words = clauses.get(s.index()).own(head);
      if (words != null) {
        cue = words.commitment();
        hedges.addAll(words.hedges());
      }
    }
    if (negative && cue.polarity() == Polarity.POSITIVE) {
      cue = cue.negated();
    }
    Commitment left =
        strength != null
            ? strength.of(cue)
            : cue.polarity() == Polarity.POSITIVE ? cue : Commitment.NONE;
    if (strength != null
        && cueSpan != null
        && strength.affirmed().certainty() != Certainty.CERTAIN) {
      hedges.add(cueSpan);
    }
    hedges.sort(null);
    String sourceId = attribution.sourceId();
    Source source = sourceId == null ? null : sources.get(sourceId);
    Basis basis =
        BasisReader.shared()
            .of(
                attribution,
                source,
                parsed.sentences(),
                strength == null ? Basis.UNSTATED : strength.basis());
    ClaimKind kind = strength == null ? ClaimKind.ASSERTION : strength.kind();
    return new Reported(new Hop(sourceId, cueSpan, left.certainty(), hedges, basis), left, kind);
  }

  /** The clause that an attribution's cue heads, as a token of the cue's sentence, or -1. */
  private int cueHead(Attribution attribution) {
    for (Span span : attribution.cue()) {
      Sentence s = Sentences.at(parsed.sentences(), span.start());
      if (s == null) {
        continue;
      }
      for (int i = s.tokenAtOrAfter(span.start());
          i < s.size() && s.token(i).start() < span.end();
          i++) {
        if (clauses.get(s.index()).isClause(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private Strengths.Frame frame(Attribution attribution) {
    Span first = attribution.content().get(0);
    Sentence s = Sentences.at(parsed.sentences(), first.start());
    if (s == null) {
      return Strengths.Frame.THAT;
    }
    int i = s.tokenAtOrAfter(first.start());
    if (i < s.size() && s.token(i).tag().equals("TO")) {
      return Strengths.Frame.TO;
    }
    return i < s.size() && s.token(i).tag().equals("VBG")
        ? Strengths.Frame.ING
        : Strengths.Frame.THAT;
  }
}
