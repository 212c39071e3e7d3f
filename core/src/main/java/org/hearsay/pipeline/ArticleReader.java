package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.HeadlineComparison;
import org.hearsay.grounding.Grounder;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;

/**
 * Reads articles. Build one and keep it: it holds the loaded models. Thread-safe; the same article
 * gives the same reading whatever else is read beside it.
 */
public final class ArticleReader {

  private final Linguistics linguistics;
  private final Attributor attributor;
  private final ClaimFinder claimFinder;
  private final HeadlineComparison headlineComparison;
  private final Grounder grounder;

  private ArticleReader(Linguistics linguistics, Attributor attributor, Grounder grounder) {
    this.linguistics = linguistics;
    this.attributor = attributor;
    this.claimFinder = new ClaimFinder();
    this.headlineComparison = new HeadlineComparison();
    this.grounder = grounder;
  }

  /** A reader with the models that ship with Hearsay; loading them takes a few seconds. */
  public static ArticleReader load() {
    return over(Linguistics.load());
  }

  /** A reader over models already loaded. */
  public static ArticleReader over(Linguistics linguistics) {
    return new ArticleReader(linguistics, LearnedAttributor.shipped(), new Grounder());
  }

  /** A reader over the same models that attributes in another way. */
  public ArticleReader with(Attributor other) {
    return new ArticleReader(linguistics, other, grounder);
  }

  /** A reader over the same models that knows other places. */
  public ArticleReader with(Gazetteer gazetteer) {
    return new ArticleReader(linguistics, attributor, new Grounder(gazetteer));
  }

  /** Reads one article through all the stages. */
  public Reading read(Article article) {
    ParsedArticle parsed = linguistics.parse(article);
    AttributedArticle attributed = attributor.attribute(parsed);
    List<ClaimMention> claims = claimFinder.find(attributed);
    HeadlineComparison.Result headline = headlineComparison.compare(attributed, claims);
    Grounding grounding = grounder.ground(attributed, claims);
    List<Finding> findings = new ArrayList<>(parsed.findings());
    findings.addAll(attributed.findings());
    return new Reading(
        article,
        attributed.attributions(),
        attributed.sources(),
        grounding,
        headline.claims(),
        headline.drift(),
        findings);
  }
}
