package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long runs: their report, their table of findings, feeds and addresses as inputs. */
class BulkReadTest {

  @TempDir private Path folder;

  @Test
  void the_report_has_a_line_for_each_finding_and_the_sums() throws Exception {
    Articles.folder(folder);
    Path bad = Articles.write(folder, "d-bad.jsonl", "{\"a\": 1}\nnothing\n");
    Path report = folder.resolve("report.json");
    Result run =
        CommandRun.hearsay("read", "--no-ledger", "--format", "jsonl", "--report", report, folder);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_UNREAD.code());
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(3);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.path("input").asText()).isEqualTo(bad + "#1");
    assertThat(first.path("was").asText()).isEqualTo("not-read");
    assertThat(first.path("code").asText()).isEqualTo("bad-json-line");
    JsonNode sums = new ObjectMapper().readTree(lines.get(2));
    assertThat(sums.path("read").asInt()).isEqualTo(3);
    assertThat(sums.path("findings").path("bad-json-line").asInt()).isEqualTo(2);
  }

  @Test
  void many_findings_end_in_a_table() throws Exception {
    Articles.folder(folder);
    Articles.write(folder, "d-bad.jsonl", "{\"a\": 1}\n".repeat(25));
    Result run = CommandRun.hearsay("read", "--no-ledger", "--format", "jsonl", folder);
    assertThat(run.err()).containsPattern("(?m)^  bad-json-line {17}25  not read$");
  }

  @Test
  void a_page_of_the_web_is_read() throws Exception {
    try (Site site = new Site()) {
      site.ok("/a", "text/html", "<h1>Old bridge may close</h1><p>" + Articles.BRIDGE + "</p>");
      Result run = CommandRun.hearsay("read", "--no-ledger", "--allow-private", site.url("/a"));
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Old bridge may close");
      assertThat(CommandRun.hearsay("read", "--no-ledger", site.url("/a")).err())
          .contains("forbidden-address");
    }
  }

  @Test
  void a_feed_is_watched_and_nothing_read_twice() throws Exception {
    try (Site site = new Site()) {
      site.ok("/a", "text/html", "<h1>Old bridge may close</h1><p>" + Articles.BRIDGE + "</p>");
      site.ok(
          "/rss",
          "application/rss+xml",
          "<rss version='2.0'><channel><title>T</title><link>%1$s</link><description>d</description>"
                  .formatted(site.url("/"))
              + "<item><link>/a</link></item></channel></rss>");
      Object[] watch = {
        "watch",
        "--once",
        "--pause",
        "0s",
        "--allow-private",
        "--ledger",
        folder.resolve("l.db"),
        site.url("/rss")
      };
      Result first = CommandRun.hearsay(watch);
      assertThat(first.code()).isZero();
      assertThat(first.out()).contains("Old bridge may close");
      Result second = CommandRun.hearsay(watch);
      assertThat(second.out()).isEmpty();
      assertThat(second.err()).contains("0 articles read");
      assertThat(site.asked("/a")).isEqualTo(1);
      assertThat(folder.resolve("l.db.feeds")).exists();
    }
  }

  @Test
  void times_and_columns_that_cannot_be_are_refused() {
    assertThat(CommandRun.hearsay("watch", "--every", "soon", "https://a.example/").code())
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(CommandRun.hearsay("watch", "--every", "0s", "https://a.example/").code())
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(CommandRun.hearsay("read", "--columns", "colour=a", "t.csv").err())
        .contains("no such field");
  }
}
