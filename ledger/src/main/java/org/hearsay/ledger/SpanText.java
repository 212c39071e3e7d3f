package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/** Lists of spans as the ledger's columns hold them: {@code [[start,end],...]}. */
final class SpanText {

  private SpanText() {}

  static String of(List<Span> spans) {
    StringBuilder text = new StringBuilder("[");
    for (Span span : spans) {
      text.append(text.length() == 1 ? "[" : ",[").append(span.start()).append(',');
      text.append(span.end()).append(']');
    }
    return text.append(']').toString();
  }

  /**
   * @param text what {@link #of} gives
   */
  static List<Span> parse(String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while ((at = text.indexOf('[', at + 1)) >= 0) {
      int comma = text.indexOf(',', at);
      int end = text.indexOf(']', comma);
      spans.add(
          new Span(
              Integer.parseInt(text, at + 1, comma, 10),
              Integer.parseInt(text, comma + 1, end, 10)));
    }
    return spans;
  }
}
