package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a page's article. */
final class Body {

  private Body() {}

  /** Changes {@code document}; empty when there is no running text. */
  static List<String> paragraphs(Document document, @Nullable String headline) {
    Element body = document.body();
    Furniture.remove(body);
    Element main = MainElement.find(body, Blocks.of(body));
    List<String> paragraphs = new ArrayList<>();
    String title = headline == null ? "" : Words.key(headline);
    List<Block> blocks = Blocks.of(main);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (keeps(block) && !Words.key(block.text()).equals(title)) {
        paragraphs.add(block.text());
      }
    }
    return paragraphs;
  }

  private static boolean keeps(Block block) {
    if (block.linkDensity() > 0.6 && block.text().length() < 200) {
      return false;
    }
    return !Boilerplate.is(block.text());
  }
}
