package org.hearsay.eval.attribution;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.Words;
import org.hearsay.text.Span;

/**
 * The words of one attribution, as a person or a program marked them; each role's pieces in order.
 *
 * @param source to whom the content is attributed; empty when nobody is named
 * @param cue the words that attribute; may be empty
 * @param content the attributed words
 */
public record Parts(List<Span> source, List<Span> cue, List<Span> content) {

  public Parts {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
  }

  public static Parts of(Attribution attribution) {
    return new Parts(attribution.source(), attribution.cue(), attribution.content());
  }

  /** What an attributor found, before it is settled what lies inside what. */
  public static Parts of(Candidate candidate) {
    return new Parts(
        Words.spans(candidate.cue().sentence(), candidate.source()),
        Words.exactSpans(candidate.cue().sentence(), candidate.cueTokens()),
        candidate.content());
  }

  public static List<Parts> of(List<Attribution> attributions) {
    return attributions.stream().map(Parts::of).toList();
  }
}
