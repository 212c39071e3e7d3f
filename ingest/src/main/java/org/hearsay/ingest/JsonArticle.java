package org.hearsay.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ingest.imprint.Blank;
import org.hearsay.ingest.imprint.WrittenDate;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One object of JSON Lines. It has {@code text}, and may have {@code id}, {@code title}, {@code
 * published}, {@code updated}, {@code url}, {@code outlet}, {@code byline} (a name or an array of
 * names) and {@code language}; other fields are passed over. The article's text is title, blank
 * line, {@code text}, the last unchanged; without a title {@code text} alone.
 */
final class JsonArticle {

  private final ArticleCheck check;

  JsonArticle(ArticleCheck check) {
    this.check = check;
  }

  /**
   * @param line 1-based; names the article where it has no id
   */
  Ingested read(JsonNode node, String file, long line, List<Finding> found) {
    String place = file + ", line " + line;
    ObjectNode quotations = QuotationRecord.toFields(node);
    if (quotations == null) {
      return read(node, file, line, place, FindingCode.BAD_JSON_LINE, found);
    }
    List<Finding> findings = new ArrayList<>(found);
    findings.add(
        FindingCode.COMPOSED_TEXT.finding(
            place + ": a record of quotations; the text between them is missing"));
    return read(quotations, file, line, place, FindingCode.BAD_JSON_LINE, findings);
  }

  /** A row of a table, its cells as the fields of an object. */
  Ingested read(JsonNode cells, String file, long row, String place) {
    return read(cells, file, row, place, FindingCode.BAD_ROW, List.of());
  }

  private Ingested read(
      JsonNode node, String file, long line, String place, FindingCode empty, List<Finding> found) {
    List<Finding> findings = new ArrayList<>(found);
    Fields fields = new Fields(node, place, findings);
    String id = fields.text("id");
    String input = file + "#" + (id == null ? line : id);
    String title = fields.text("title");
    String headline = title == null ? "" : Blank.strip(title).replaceAll("\\s+", " ");
    String text = fields.wide("text");
    if (headline.isEmpty() && Blank.strip(text).isEmpty()) {
      return new Ingested.Skipped(input, empty.finding(place + ": neither text nor title"));
    }
    String gap = headline.isEmpty() || text.isEmpty() ? "" : "\n\n";
    int bodyStart = headline.length() + gap.length();
    String whole = headline + gap + text;
    return check.check(
        new Article(
            input,
            id,
            fields.text("url"),
            fields.text("outlet"),
            headline.isEmpty() ? null : new Span(0, headline.length()),
            fields.names("byline"),
            fields.date("published"),
            fields.date("updated"),
            fields.text("language"),
            null,
            whole,
            new Span(bodyStart, whole.length())),
        findings);
  }

  /** The fields of one object; what cannot be used becomes a finding. */
  private record Fields(JsonNode node, String place, List<Finding> findings) {

    /** A string or number, without white space at its ends; null when absent or blank. */
    @Nullable String text(String name) {
      String value = Blank.strip(wide(name));
      return value.isEmpty() ? null : value;
    }

    /** A string or number, unchanged; empty when absent. */
    String wide(String name) {
      JsonNode value = node.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return "";
      }
      if (!value.isTextual() && !value.isNumber()) {
        findings.add(bad(name, "is not a string"));
        return "";
      }
      String text = value.asText();
      String whole = wholeCharacters(text);
      if (!whole.equals(text)) {
        findings.add(
            FindingCode.LONE_SURROGATE.finding(
                place + ": \"" + name + "\" has half a surrogate pair; read as U+FFFD"));
      }
      return whole;
    }

    List<String> names(String name) {
      JsonNode value = node.path(name);
      if (!value.isArray()) {
        String one = text(name);
        return one == null ? List.of() : List.of(one);
      }
      List<String> names = new ArrayList<>();
      for (JsonNode element : value) {
        if (element.isTextual() && !Blank.strip(element.asText()).isEmpty()) {
          names.add(wholeCharacters(Blank.strip(element.asText())));
        }
      }
      return names;
    }

    @Nullable ArticleDate date(String name) {
      String value = text(name);
      if (value == null) {
        return null;
      }
      Optional<ArticleDate> date = WrittenDate.parse(value);
      if (date.isEmpty()) {
        findings.add(bad(name, "is not a date that can be read: " + value));
      }
      return date.orElse(null);
    }

    private Finding bad(String name, String why) {
      return FindingCode.BAD_FIELD.finding(place + ": \"" + name + "\" " + why);
    }

    /** The same length, so that offsets into the field's value stay. */
    private static String wholeCharacters(String text) {
      StringBuilder out = null;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
          continue;
        }
        if (Character.isHighSurrogate(c)
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1))) {
          i++;
          continue;
        }
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, '\ufffd');
      }
      return out == null ? text : out.toString();
    }
  }
}
