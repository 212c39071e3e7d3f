package org.hearsay.eval.times;

import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.claim.ClaimFinder;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.Grounder;
import org.hearsay.linguistics.Linguistics;
import org.hearsay.text.Article;

/** Hearsay's times, from parsed articles with their claims. */
final class OurTimes implements TimeTagger {

  private final Linguistics linguistics = Linguistics.load();
  private final LearnedAttributor attributor = LearnedAttributor.shipped();
  private final ClaimFinder claims = new ClaimFinder();
  private final Grounder grounder = new Grounder();

  @Override
  public String name() {
    return "Hearsay";
  }

  @Override
  public Runnable prepared(Article article, Answer answer) {
    AttributedArticle attributed = attributor.attribute(linguistics.parse(article));
    List<ClaimMention> mentions = claims.find(attributed);
    return () ->
        answer.found(grounder.times(attributed, mentions).stream().map(Timex::of).toList());
  }
}
