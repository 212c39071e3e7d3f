package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The time that a page takes goes by its length, not by the square of it. Processor time of this
 * thread is measured, the least of several readings, so that a busy machine makes no difference.
 */
class ManyBoxesTest {

  private static final int FEW = 3_000;

  /** What grows by the square takes nine times as long, what grows evenly three times. */
  private static final int TIMES = 3;

  private static final double MOST = 6;

  private static final int ROUNDS = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"promo\"><a href=\"/1\">News of the day</a></div>\n",
        "<a class=\"teaser\" href=\"/1\">News of the day</a> ",
        "<div class=\"date\">3 Mar 2016</div><time>9 am</time>",
        "<p>A line <span class=\"share\">of text</span> and more.</p>",
        "<!-- box --><ul hidden><li>News</ul>",
        "<h1>News of the day</h1><b>By Ana Novak</b>",
      })
  @Timeout(120)
  void of_boxes_side_by_side_each_costs_the_same(String box) {
    String few = page(box, FEW);
    String many = page(box, FEW * TIMES);
    double ofFew = Double.MAX_VALUE;
    double ofMany = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      ofFew = Math.min(ofFew, milliseconds(few));
      ofMany = Math.min(ofMany, milliseconds(many));
    }
    assertThat(ofMany / ofFew).as("%.0f ms after %.0f ms", ofMany, ofFew).isLessThan(MOST);
  }

  private static double milliseconds(String page) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(PageReader.read(page).headline()).isEqualTo("Ferry stays in port");
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static String page(String box, int boxes) {
    String paragraph =
        "<p>The harbour master said on Tuesday that the ferry would stay in port until Friday.</p>";
    return "<html><head><title>Ferry stays in port</title></head><body><h1>Ferry stays in port</h1><div>"
        + paragraph.repeat(5)
        + "</div><div>"
        + box.repeat(boxes)
        + "</div></body></html>";
  }
}
