package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The body as JSON-LD states it, for pages whose own scripts would build the text in view. What is
 * in view is preferred: it has the paragraphs.
 */
final class StatedBody {

  /** So many times the words in view, and the text in view is a teaser. */
  private static final int TIMES = 3;

  private static final int FEWEST_WORDS = 50;

  private StatedBody() {}

  /** {@code inView}, or what is stated where that is far more. */
  static List<String> orInView(@Nullable String stated, List<String> inView) {
    if (stated == null) {
      return inView;
    }
    int words = Words.count(stated);
    int seen = inView.stream().mapToInt(Words::count).sum();
    return words >= FEWEST_WORDS && words > TIMES * seen ? paragraphs(stated) : inView;
  }

  private static List<String> paragraphs(String stated) {
    if (stated.contains("</p>") || stated.contains("<br")) {
      return Blocks.of(Jsoup.parse(stated).body()).stream().map(Block::text).toList();
    }
    List<String> paragraphs = new ArrayList<>();
    for (String line : stated.split("[\\r\\n]+")) {
      String paragraph = Words.tidy(line);
      if (!paragraph.isEmpty() && !Boilerplate.is(paragraph)) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }
}
