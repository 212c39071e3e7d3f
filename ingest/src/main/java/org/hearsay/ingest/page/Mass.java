package org.hearsay.ingest.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/** A figure of blocks, added up over each element that holds them. */
final class Mass {

  private final Map<Element, double[]> sums = new IdentityHashMap<>();
  private final double total;

  Mass(List<Block> blocks, ToDoubleFunction<Block> figure) {
    double all = 0;
    for (Block block : blocks) {
      double amount = figure.applyAsDouble(block);
      all += amount;
      if (amount == 0) {
        continue;
      }
      for (Element at = block.owner(); at != null; at = at.parent()) {
        sums.computeIfAbsent(at, none -> new double[1])[0] += amount;
      }
    }
    this.total = all;
  }

  double of(Element element) {
    double[] sum = sums.get(element);
    return sum == null ? 0 : sum[0];
  }

  /** Over all blocks. */
  double total() {
    return total;
  }

  Iterable<Element> elements() {
    return sums.keySet();
  }
}
