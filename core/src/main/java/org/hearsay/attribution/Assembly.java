package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hearsay.provenance.Evidence;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** Makes an article's attributions of what an attributor found: nesting, sources, identities. */
public final class Assembly {

  private Assembly() {}

  /**
   * The attributions of {@code candidates}, those that cannot stand dropped.
   *
   * @param scores how sure each candidate is, 0 to 1
   */
  public static AttributedArticle of(
      List<Candidate> candidates, ArticleContext context, ToDoubleFunction<Candidate> scores) {
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
              new Evidence(candidate.rule(), scores.applyAsDouble(nesting.original(candidate)))));
    }
    return new AttributedArticle(
        context.parsed(), attributions, sources.sources(), sources.findings());
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
