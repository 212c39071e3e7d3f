package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.TextDecoder.Decoded;
import org.hearsay.ingest.imprint.Blank;
import org.hearsay.ingest.imprint.Byline;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A plain text: its first line that is not blank is the headline, a line {@code By ...} after it
 * the byline, the rest the body. The article's text is the file as decoded, unchanged, without the
 * byte order mark if it has one. A first line of more than {@value #HEADLINE_WORDS} words is a
 * paragraph; such a text has no headline.
 */
final class PlainText {

  /** The longest headline among 924 newspaper texts has 24 words; twice that is no headline. */
  static final int HEADLINE_WORDS = 50;

  private final ArticleCheck check;

  PlainText(ArticleCheck check) {
    this.check = check;
  }

  Ingested read(byte[] bytes, String name) {
    Decoded decoded = TextDecoder.decode(bytes, null, name);
    String text = decoded.text();
    Span all = Blank.strip(text, new Span(0, text.length()));
    Span headline = line(text, all);
    Span body = after(text, headline, all);
    if (Blank.words(headline.of(text), HEADLINE_WORDS + 1) > HEADLINE_WORDS) {
      headline = null;
      body = all;
    }
    Span second = line(text, body);
    List<String> byline = headline == null ? List.of() : Byline.ofLine(second.of(text));
    if (!byline.isEmpty()) {
      body = after(text, second, all);
    }
    Article article =
        new Article(name, null, null, null, headline, byline, null, null, null, null, text, body);
    return check.check(article, findings(decoded, all, name));
  }

  private static List<Finding> findings(Decoded decoded, Span all, String name) {
    List<Finding> findings = new ArrayList<>(decoded.findings());
    int looked = Math.min(all.end(), all.start() + 1000);
    if (Content.Markup.isPage(decoded.text().substring(all.start(), looked))) {
      findings.add(
          FindingCode.LOOKS_LIKE_HTML.finding(
              name + ": looks like an HTML page; read as plain text because of its name"));
    }
    return findings;
  }

  /** The first line of {@code within}, which starts with no white space. */
  private static Span line(String text, Span within) {
    int end = within.start();
    while (end < within.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return Blank.strip(text, new Span(within.start(), end));
  }

  private static Span after(String text, @Nullable Span line, Span all) {
    int start = line == null ? all.start() : line.end();
    return Blank.strip(text, new Span(start, Math.max(start, all.end())));
  }
}
