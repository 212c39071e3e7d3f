package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Attributes by constructions over the parse and the quotation marks: finds the cues of each
 * sentence, lets the first construction that knows one take it, lets quoted contents reach as far
 * as their marks, nests, and merges the sources.
 */
public final class RuleAttributor implements Attributor {

  /** In order of precision: the first that matches a cue has it. */
  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new AccordingTo(),
          new ColonSpeaker(),
          new RaisedSubject(),
          new SpeechVerb(),
          new InfinitiveVerb(),
          new ObjectVerb(),
          new PrepositionVerb(),
          new NounCue(),
          new AdjectiveCue(),
          new ReportingAdverb());

  private final CueFinder cueFinder = new CueFinder(CueLexicon.shipped());

  @Override
  public AttributedArticle attribute(ParsedArticle parsed) {
    ArticleContext context = ArticleContext.of(parsed);
    List<Candidate> candidates = RunningQuotations.join(candidates(context), context);
    Nesting nesting = new Nesting(candidates, context);
    SourceMerger sources = new SourceMerger(context, nesting);
    Map<Candidate, String> sourceIds = sources.ids();
    IdentityHashMap<Candidate, String> ids = new IdentityHashMap<>();
    List<Attribution> attributions = new ArrayList<>();
    for (Candidate candidate : nesting.kept()) {
      String id = "a" + (attributions.size() + 1);
      ids.put(candidate, id);
      Candidate parent = nesting.parent(candidate);
      Sentence sentence = candidate.cue().sentence();
      attributions.add(
          new Attribution(
              id,
              Words.spans(sentence, candidate.source()),
              Words.exactSpans(sentence, candidate.cueTokens()),
              candidate.content(),
              form(candidate.content(), context),
              candidate.cue().entry().key(),
              candidate.cue().negated(),
              parent == null ? null : ids.get(parent),
              sourceIds.get(candidate),
              new Evidence(candidate.rule(), RuleScores.of(candidate) * sources.share(candidate))));
    }
    return new AttributedArticle(parsed, attributions, sources.sources(), sources.findings());
  }

  private List<Candidate> candidates(ArticleContext context) {
    QuotationExtender extender = new QuotationExtender(context);
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : context.parsed().sentences()) {
      for (Cue cue : cueFinder.find(sentence)) {
        for (Construction construction : CONSTRUCTIONS) {
          Candidate candidate = construction.match(cue, context);
          if (candidate != null) {
            found.add(extender.extend(candidate));
            break;
          }
        }
      }
    }
    return found;
  }

  /** Direct when every word stands in quotation marks, indirect when none does. */
  static Form form(List<Span> content, ArticleContext context) {
    boolean inside = false;
    boolean outside = false;
    for (Span piece : content) {
      for (int i = piece.start(); i < piece.end(); i++) {
        if (Character.isLetterOrDigit(context.text().charAt(i))) {
          Quotation quotation = context.quotations().at(i);
          if (quotation == null) {
            outside = true;
          } else {
            inside = true;
            i = Math.min(quotation.span().end(), piece.end()) - 1;
          }
        }
      }
    }
    return inside && outside ? Form.MIXED : inside ? Form.DIRECT : Form.INDIRECT;
  }
}
