package org.hearsay.app.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.cli.report.ArticleReport;
import org.hearsay.app.cli.report.Page;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;

/** Makes of a reading what is written to standard output. Implementations are thread-safe. */
interface Printer {

  String print(Reading reading);

  /** What stands between two readings. */
  default String between() {
    return "";
  }

  /** What it is written in. */
  Charset charset();

  /** The terminal report. */
  static Printer report(Page page, boolean colour) {
    ArticleReport report = new ArticleReport(page);
    return new Printer() {
      @Override
      public String print(Reading reading) {
        return Output.text(report.of(reading), colour);
      }

      @Override
      public String between() {
        return Output.text(report.rule(), colour);
      }

      @Override
      public Charset charset() {
        return page.charset();
      }
    };
  }

  /**
   * The record, in UTF-8 whatever the terminal's charset, since programs read it.
   *
   * @param terminal whether it goes to a terminal, which obeys control characters beyond ASCII;
   *     there they are written as JSON escapes, which mean the same
   */
  static Printer jsonLines(boolean terminal) {
    return new Printer() {
      @Override
      public String print(Reading reading) {
        String record = ReadingJson.write(reading);
        return (terminal ? escapeControls(record) : record) + "\n";
      }

      @Override
      public Charset charset() {
        return StandardCharsets.UTF_8;
      }
    };
  }

  private static String escapeControls(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c >= 0x7F && c <= 0x9F) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
