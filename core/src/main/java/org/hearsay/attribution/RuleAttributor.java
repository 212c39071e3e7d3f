package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;

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

  private final double leastScore;

  public RuleAttributor() {
    this(0);
  }

  /**
   * @param leastScore what constructions find that are less sure than this is left out, 0 to 1
   */
  public RuleAttributor(double leastScore) {
    this.leastScore = leastScore;
  }

  @Override
  public AttributedArticle attribute(ParsedArticle parsed) {
    ArticleContext context = ArticleContext.of(parsed);
    List<Candidate> sure =
        candidates(context).stream().filter(c -> RuleScores.of(c) >= leastScore).toList();
    return Assembly.of(sure, context, RuleScores::of);
  }

  /** What the constructions find, before it is settled what lies inside what. */
  public List<Candidate> candidates(ArticleContext context) {
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
    return RunningQuotations.join(found, context);
  }

  /** How sure what a construction found is; the share that was right in the marked articles. */
  public static double score(Candidate candidate) {
    return RuleScores.of(candidate);
  }

  /** The words that the constructions take for cues. */
  public CueFinder cues() {
    return cueFinder;
  }
}
