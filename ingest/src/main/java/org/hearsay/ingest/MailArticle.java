package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.TextDecoder.Decoded;
import org.hearsay.ingest.imprint.Blank;
import org.hearsay.ingest.imprint.Byline;
import org.hearsay.ingest.imprint.WrittenDate;
import org.hearsay.ingest.mail.Message;
import org.hearsay.ingest.mail.MessageReader;
import org.hearsay.ingest.mail.Part;
import org.hearsay.ingest.page.PageReader;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail, such as a newsletter or a press release: its subject is the headline, its date the
 * publication, its text the body. Of text and HTML the text is taken, unless the HTML says far
 * more. A sender that is a mailing list, or whose name is that of the address, is the outlet;
 * another one is who wrote it. A page saved as one file (MHTML) is read as that page.
 */
final class MailArticle {

  /** How programs mark answers and forwarded messages. */
  private static final Pattern ANSWER =
      Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|tr|sv)\\s*:\\s*)+");

  /** With fewer words than this share of the HTML's, the text is a note that there is HTML. */
  private static final double SHARE = 0.6;

  private final ArticleCheck check;
  private final WebPage webPage;

  MailArticle(ArticleCheck check, WebPage webPage) {
    this.check = check;
    this.webPage = webPage;
  }

  Ingested read(byte[] bytes, String name) {
    Message message = MessageReader.read(bytes);
    Part html = message.text("html");
    if (html != null && html.location() != null && html.location().startsWith("http")) {
      return webPage.read(
          html.bytes(),
          name,
          new Delivery(html.charset(), html.location(), null, null, null, message.cut()));
    }
    Text text = text(message, html, name);
    if (words(text.paragraphs()) == 0) {
      String why = name + ": an e-mail without text of its own" + attachments(message, ": ");
      return new Skipped(name, FindingCode.NO_ARTICLE_TEXT.finding(why));
    }
    List<Finding> findings = new ArrayList<>(text.findings());
    if (message.cut()) {
      findings.add(FindingCode.CUT_OFF.finding(name + ": the e-mail breaks off"));
    }
    String left = attachments(message, "");
    if (!left.isEmpty()) {
      findings.add(FindingCode.ATTACHMENT_LEFT_OUT.finding(name + ": not read: " + left));
    }
    return check.check(article(message, text, name), findings);
  }

  /** What a message says. */
  private record Text(List<String> paragraphs, List<String> byline, List<Finding> findings) {}

  private static Text text(Message message, @Nullable Part html, String name) {
    Part plain = message.text("plain");
    Text read = plain == null ? null : plain(plain, name);
    if (html == null) {
      return read == null ? new Text(List.of(), List.of(), List.of()) : read;
    }
    Decoded markup = TextDecoder.decode(html.bytes(), html.charset(), name);
    org.hearsay.ingest.page.Page page = PageReader.read(markup.text());
    return read != null && words(read.paragraphs()) >= SHARE * words(page.paragraphs())
        ? read
        : new Text(page.paragraphs(), page.byline(), markup.findings());
  }

  private static Text plain(Part part, String name) {
    Decoded decoded = TextDecoder.decode(part.bytes(), part.charset(), name);
    List<String> paragraphs = new ArrayList<>(MailText.paragraphs(decoded.text()));
    List<String> byline = paragraphs.isEmpty() ? List.of() : Byline.ofLine(paragraphs.get(0));
    if (!byline.isEmpty()) {
      paragraphs.remove(0);
    }
    return new Text(paragraphs, byline, decoded.findings());
  }

  private static int words(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(one -> Blank.words(one, Integer.MAX_VALUE)).sum();
  }

  private static Article article(Message message, Text text, String name) {
    String subject = message.subject();
    String headline = subject == null ? "" : ANSWER.matcher(subject).replaceFirst("");
    String body = String.join("\n\n", text.paragraphs());
    String whole = headline.isEmpty() ? body : headline + "\n\n" + body;
    String sender = message.senderName();
    boolean outlet = sender == null || isOutlet(message, sender);
    List<String> byline =
        text.byline().isEmpty() && !outlet ? Byline.names(String.valueOf(sender)) : text.byline();
    String date = message.date();
    return new Article(
        name,
        message.id(),
        null,
        outlet ? (sender == null ? message.senderHost() : sender) : null,
        headline.isEmpty() ? null : new Span(0, headline.length()),
        byline,
        date == null ? null : WrittenDate.parse(date).orElse(null),
        null,
        language(message.language()),
        null,
        whole,
        new Span(whole.length() - body.length(), whole.length()));
  }

  private static @Nullable String language(@Nullable String stated) {
    return stated == null || !stated.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? null : stated;
  }

  /** "The Harbour Herald", from herald.example: a name that the address has too. */
  private static boolean isOutlet(Message message, String sender) {
    String host = String.valueOf(message.senderHost()).replaceFirst("\\.[a-z]+$", "");
    for (String word : sender.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (word.length() > 3 && host.contains(word)) {
        return true;
      }
    }
    return message.list();
  }

  private static String attachments(Message message, String before) {
    List<String> names = new ArrayList<>();
    for (Part part : message.parts()) {
      if (part.attached() || part.type().equals("message/rfc822")) {
        names.add(
            (part.fileName() == null ? "a part" : part.fileName()) + " (" + part.type() + ")");
      }
    }
    return names.isEmpty() ? "" : before + String.join(", ", names);
  }
}
