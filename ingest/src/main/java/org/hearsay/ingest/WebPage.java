package org.hearsay.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.TextDecoder.Decoded;
import org.hearsay.ingest.page.Page;
import org.hearsay.ingest.page.PageReader;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page. The article's text is headline, blank line, body; the body's paragraphs are parted
 * by blank lines.
 */
final class WebPage {

  /** The HTML Standard asks for the first 1,024 bytes; some pages state it after their scripts. */
  private static final int STATED_WITHIN = 16_384;

  private static final Pattern STATED =
      Pattern.compile(
          "(?i)<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|\\A\\s*<\\?xml\\b[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]+)");

  private final ArticleCheck check;

  WebPage(ArticleCheck check) {
    this.check = check;
  }

  Ingested read(byte[] bytes, String name) {
    return read(bytes, name, Delivery.UNKNOWN);
  }

  Ingested read(byte[] bytes, String name, Delivery delivery) {
    String charset = delivery.charset();
    String stated = charset == null ? statedEncoding(bytes) : charset;
    Decoded decoded = TextDecoder.decode(bytes, stated, name);
    Page page = PageReader.read(decoded.text());
    if (page.paragraphs().isEmpty()) {
      String message = name + ": a page without article text";
      return new Skipped(name, FindingCode.NO_ARTICLE_TEXT.finding(message));
    }
    List<Finding> findings = new ArrayList<>(decoded.findings());
    if (delivery.cut()) {
      findings.add(FindingCode.CUT_OFF.finding(name + ": the page breaks off"));
    }
    if (page.statedInstead() != null) {
      String message =
          "%s: prints %s, and states %s as its publication"
              .formatted(name, page.published(), page.statedInstead());
      findings.add(FindingCode.DATES_CONFLICT.finding(message));
    }
    if (page.otherHeadline() != null) {
      String message = name + ": is also headed \"" + page.otherHeadline() + "\"";
      findings.add(FindingCode.HEADLINES_CONFLICT.finding(message));
    }
    if (!page.otherByline().isEmpty()) {
      String message =
          "%s: prints %s as its writers, and states %s"
              .formatted(
                  name, String.join(", ", page.otherByline()), String.join(", ", page.byline()));
      findings.add(FindingCode.BYLINES_CONFLICT.finding(message));
    }
    return check.check(article(page, name, delivery), findings);
  }

  private static Article article(Page page, String name, Delivery delivery) {
    String headline = page.headline();
    String body = String.join("\n\n", page.paragraphs());
    String text = headline == null ? body : headline + "\n\n" + body;
    return new Article(
        name,
        null,
        page.url() == null ? delivery.url() : page.url(),
        page.outlet() == null ? delivery.outlet() : page.outlet(),
        headline == null ? null : new Span(0, headline.length()),
        page.byline(),
        page.published() == null ? delivery.published() : page.published(),
        page.updated(),
        page.language(),
        page.wire() == null ? delivery.creditBeside(page.outlet()) : page.wire(),
        text,
        new Span(text.length() - body.length(), text.length()));
  }

  /** The name of the encoding that the page states in its markup; null when it states none. */
  static @Nullable String statedEncoding(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(bytes.length, STATED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher stated = STATED.matcher(start);
    if (!stated.find()) {
      return null;
    }
    return stated.group(1) == null ? stated.group(2) : stated.group(1);
  }
}
