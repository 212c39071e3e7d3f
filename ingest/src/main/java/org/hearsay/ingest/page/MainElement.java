package org.hearsay.ingest.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The element that holds the article's body: the one whose blocks' weights add up to most. Running
 * text weighs for it, menus and link lists against, so it is the smallest element with all of the
 * text that does not also take in the page's furniture. The idea is that of the maximum
 * subsequence: Pasternack and Roth, "Extracting article text from the web with maximum subsequence
 * segmentation", WWW 2009.
 */
final class MainElement {

  /** Where half of the running text would be left out, links and labels count for less. */
  private static final double[] PENALTIES = {1, 0.4, 0.1};

  private static final double ENOUGH = 0.5;

  private MainElement() {}

  /** {@code body} itself where no element has more text than furniture. */
  static Element find(Element body, List<Block> blocks) {
    Mass prose = new Mass(blocks, block -> block.isProse() ? block.text().length() : 0);
    Element best = body;
    for (double penalty : PENALTIES) {
      best = heaviest(body, blocks, penalty);
      if (prose.of(best) >= ENOUGH * prose.total()) {
        break;
      }
    }
    return best;
  }

  private static Element heaviest(Element body, List<Block> blocks, double penalty) {
    Mass mass =
        new Mass(
            blocks,
            block -> {
              double weight = block.weight();
              return weight < 0 ? weight * penalty : weight;
            });
    Element best = body;
    double most = 0;
    int depth = 0;
    for (Block block : blocks) {
      int level = block.owner().parents().size();
      for (Element at = block.owner(); at != null; at = at.parent(), level--) {
        double sum = mass.of(at) * favour(at);
        if (sum > most + 1e-9 || (sum > most - 1e-9 && level > depth && sum > 0)) {
          best = at;
          most = sum;
          depth = level;
        }
      }
    }
    return best;
  }

  /** What the markup says of itself counts a little. */
  private static double favour(Element element) {
    if (element.attr("itemprop").equals("articleBody")) {
      return 1.2;
    }
    return element.normalName().equals("article") ? 1.05 : 1;
  }
}
