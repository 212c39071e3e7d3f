package org.hearsay.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.TextDecoder.Decoded;
import org.hearsay.ingest.imprint.Blank;

/**
 * JSON Lines: one object a line, one article an object. A line that is none is a finding that names
 * file and line; the others are read.
 */
final class JsonLines {

  /** How JSON Lines start, and an object that is spread over lines, and an array. */
  static final Pattern START = Pattern.compile("(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"])");

  private static final ObjectReader OBJECT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private final JsonArticle articles;
  private final IngestOptions options;

  JsonLines(ArticleCheck check, IngestOptions options) {
    this.articles = new JsonArticle(check);
    this.options = options;
  }

  /** Hands on one line before it reads the next. */
  void takeIn(InputStream in, String name, Intake intake) throws IOException {
    long done = intake.doneIn(name);
    if (done == Intake.ALL) {
      return;
    }
    ByteLines lines = ByteLines.of(in, options.maxBytes());
    boolean any = done > 0;
    long offset = 0;
    while (lines.next()) {
      Mark mark = new Mark(name, lines.number(), offset);
      offset += lines.length() + 1;
      if (lines.number() <= done) {
        continue;
      }
      if (lines.tooLong()) {
        any = true;
        String message =
            "%s: %s, over the limit of %s; not read"
                .formatted(
                    place(name, lines),
                    Bytes.human(lines.length()),
                    Bytes.human(options.maxBytes()));
        intake.skip(
            new Skipped(name + "#" + lines.number(), FindingCode.TOO_LARGE.finding(message)), mark);
        continue;
      }
      byte[] line = lines.bytes();
      if (isBlank(line)) {
        continue;
      }
      if (!any) {
        String json = Blank.strip(TextDecoder.decode(line, "UTF-8", name).text());
        if (json.equals("{") || json.startsWith("[")) {
          intake.skip(notLines(name, json), mark);
          return;
        }
      }
      any = true;
      long number = lines.number();
      intake.take(name + "#" + number, line.length, mark, () -> line(line, name, number));
    }
    if (!any) {
      intake.skip(
          new Skipped(name, FindingCode.EMPTY_FILE.finding(name + ": empty")),
          new Mark(name, 0, 0));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && (b < '\t' || b > '\r')) {
        return false;
      }
    }
    return true;
  }

  private Ingested line(byte[] bytes, String name, long number) {
    String place = name + ", line " + number;
    Decoded line = TextDecoder.decode(bytes, "UTF-8", place);
    String json = Blank.strip(line.text());
    String input = name + "#" + number;
    try {
      JsonNode node = OBJECT.readValue(json);
      return node.isObject()
          ? articles.read(node, name, number, line.findings())
          : badLine(input, place + ": not a JSON object");
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return badLine(input, "%s, column %d: not JSON: %s".formatted(place, column, why));
    }
  }

  private static String place(String name, ByteLines lines) {
    return name + ", line " + lines.number();
  }

  private static Skipped badLine(String input, String message) {
    return new Skipped(input, FindingCode.BAD_JSON_LINE.finding(message));
  }

  private static Skipped notLines(String name, String start) {
    boolean array = start.startsWith("[");
    String message =
        "%s: %s; JSON Lines wants one object on one line (jq -c '%s')"
            .formatted(
                name,
                array ? "a JSON array" : "a JSON object over several lines",
                array ? ".[]" : ".");
    return new Skipped(name, FindingCode.UNSUPPORTED_FORMAT.finding(message));
  }
}
