package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.cli.CommandRun.hearsay;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.cli.CommandRun.Result;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ReadCommandTest {

  @TempDir Path temporary;
  Path folder;
  Path ledger;

  @BeforeEach
  void writeArticles() throws IOException {
    folder = Articles.folder(Files.createDirectory(temporary.resolve("articles")));
    ledger = temporary.resolve("ledger.db");
  }

  @Test
  void aTextIsReadIntoAReport() {
    Result result =
        hearsay("read", "--date", "2026-03-10", "--no-ledger", folder.resolve("a-bridge.txt"));
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.outLines().get(0)).isEqualTo("Lund bridge may close in May");
    assertThat(result.out()).contains("Tue 10 Mar 2026", "Ada Holm", "○ possible");
    assertThat(result.err()).startsWith("hearsay: 1 article read,");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNamesWithARuleBetweenArticles() {
    Result result = hearsay("read", "--no-ledger", folder);
    assertThat(result.out())
        .containsSubsequence(
            "Lund bridge may close in May",
            "─".repeat(80),
            "Count goes on in Vellin",
            "─".repeat(80),
            "Museum denies selling painting");
  }

  @Test
  void aLineOfJsonLinesIsTheRecordOfOneArticle() {
    Result result = hearsay("read", "--format", "jsonl", "--no-ledger", folder);
    List<Reading> readings = result.outLines().stream().map(ReadingJson::read).toList();
    assertThat(readings)
        .extracting(reading -> reading.article().headlineText())
        .containsExactly(
            "Lund bridge may close in May",
            "Count goes on in Vellin",
            "Museum denies selling painting");
    assertThat(readings).allSatisfy(reading -> assertThat(reading.attributions()).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "jsonl"})
  void theOutputIsTheSameForAnyNumberOfThreads(String format) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String text = List.of(Articles.BRIDGE, Articles.MUSEUM, Articles.ELECTION).get(i % 3);
      lines.append("{\"id\":\"" + i + "\",\"title\":\"Article " + i + "\",\"text\":");
      lines.append("\"" + text.repeat(1 + i % 4).replace("\"", "\\\"").replace("\n", "\\n"));
      lines.append("\"}\n");
    }
    Path many = Articles.write(temporary, "many.jsonl", lines.toString());
    Result one = hearsay("read", "--format", format, "--no-ledger", "--threads", 1, many);
    Result seven = hearsay("read", "--format", format, "--no-ledger", "--threads", 7, many);
    assertThat(one.code()).isEqualTo(ExitCode.OK.code());
    assertThat(seven.out()).isEqualTo(one.out()).contains("Article 39");
  }

  @Test
  void standardInputIsReadWhereADashStands() {
    Result result =
        new CommandRun()
            .in(Articles.MUSEUM)
            .run("read", "--no-ledger", folder.resolve("a-bridge.txt"), "-");
    assertThat(result.out())
        .containsSubsequence("Lund bridge may close in May", "Museum denies selling painting");
  }

  @Test
  void withoutAnInputAPipeIsRead() {
    Result result = new CommandRun().in(Articles.MUSEUM).run("read", "--no-ledger");
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.outLines().get(0)).isEqualTo("Museum denies selling painting");
  }

  @Test
  void withoutAnInputATerminalIsToldWhatToDo() {
    Result result =
        new CommandRun().onTerminal(80, 24, StandardCharsets.UTF_8).run("read", "--no-ledger");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("nothing to read", "hearsay read page.html", "--help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--date=tuesday",
        "--date=2026-02-30",
        "--width=39",
        "--width=wide",
        "--threads=0",
        "--format=pdf",
        "--color=sometimes",
        "--no-such-option"
      })
  void aWrongOptionIsNamedAndNothingIsRead(String option) {
    Result result = hearsay("read", "--no-ledger", option, folder);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("hearsay: ")
        .contains(option.replaceFirst("=.*", ""), "Try hearsay read --help");
  }

  @Test
  void whatWasReadIsKeptOnceAndAChangedArticleIsANewVersion() throws IOException {
    Path bridge = folder.resolve("a-bridge.txt");
    assertThat(hearsay("read", "--ledger", ledger, bridge).err()).contains("ledger: 1 new");
    assertThat(hearsay("read", "--ledger", ledger, bridge).err()).contains("1 known already");
    Articles.write(folder, "a-bridge.txt", Articles.BRIDGE.replace("40 lorries", "60 lorries"));
    assertThat(hearsay("read", "--ledger", ledger, bridge).err()).contains("1 new version");
  }

  @Test
  void withoutALedgerNothingIsKept() {
    assertThat(hearsay("read", "--no-ledger", folder).err()).doesNotContain("ledger:");
    assertThat(ledger).doesNotExist();
  }

  @Test
  void quietMeansThatOnlyTroubleIsSaid() {
    assertThat(hearsay("read", "--quiet", "--no-ledger", folder).err()).isEmpty();
    assertThat(hearsay("read", "--quiet", "--no-ledger", folder, "missing.txt").err())
        .contains("missing.txt");
  }

  @Test
  void timingsNameTheStagesInTheOrderInWhichTheyWereOver() {
    Result result = hearsay("read", "--timings", "--ledger", ledger, folder);
    assertThat(result.err())
        .containsPattern("\\d+\\.\\d{3} s  first article printed")
        .containsSubsequence("arguments understood", "first article read", "done");
  }

  @Test
  void colourIsForTerminalsUnlessTheUserSaysOtherwise() {
    Path file = folder.resolve("a-bridge.txt");
    String code = "\u001b[1m";
    CommandRun terminal = new CommandRun().onTerminal(80, 24, StandardCharsets.UTF_8);
    assertThat(terminal.run("read", "--no-ledger", file).out()).contains(code);
    assertThat(terminal.run("read", "--no-ledger", "--color=never", file).out())
        .doesNotContain("\u001b");
    assertThat(terminal.withNoColour().run("read", "--no-ledger", file).out())
        .doesNotContain("\u001b");
    assertThat(hearsay("read", "--no-ledger", file).out()).doesNotContain("\u001b");
    assertThat(hearsay("read", "--no-ledger", "--color=always", file).out()).contains(code);
  }

  @Test
  void aCharsetWithoutTheReportsMarksGetsPlainOnes() throws IOException {
    Path file =
        Articles.write(
            folder, "d.txt", "Café owner “may sell”\n\nCafé owner Zoë Ström may sell, she said.\n");
    Result result = new CommandRun().in(StandardCharsets.US_ASCII).run("read", "--no-ledger", file);
    assertThat(result.out()).startsWith("Cafe owner \"may sell\"").contains("~ possible");
    assertThat(result.out()).doesNotContain("?").matches("(?s)\\p{ASCII}*");
  }

  @Test
  void anArticleCannotSendCodesToTheTerminal() throws IOException {
    String evil = "\\u001b]0;owned\\u0007\\u001b[2J\\u009b31m\\u202etxt.exe";
    Path file =
        Articles.write(
            folder,
            "evil.jsonl",
            "{\"title\":\"Storm "
                + evil
                + " hits coast\",\"text\":\"The storm "
                + evil
                + " hit the coast, mayor Ada "
                + evil
                + " Holm said on Monday.\"}\n");
    CommandRun terminal = new CommandRun().onTerminal(80, 24, StandardCharsets.UTF_8);
    String report = terminal.run("read", "--no-ledger", "--color=never", "--all", file).out();
    assertThat(report).startsWith("Storm ").doesNotContainPattern("[\\p{Cc}\u202e&&[^\n]]");
    String record = terminal.run("read", "--no-ledger", "--format=jsonl", file).out();
    assertThat(record).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(ReadingJson.read(record.strip()).article().text()).contains("\u009b31m");
  }

  @Test
  void whenTheReaderOfAPipeLeavesTheRunEndsQuietly() {
    OutputStream left = failing("Broken pipe");
    Result result = new CommandRun().runInto(left, "read", "--quiet", "--no-ledger", folder);
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.err()).isEmpty();
  }

  @Test
  void whenTheOutputCannotBeWrittenItIsSaid() {
    OutputStream full = failing("No space left on device");
    Result result = new CommandRun().runInto(full, "read", "--quiet", "--no-ledger", folder);
    assertThat(result.code()).isEqualTo(ExitCode.OUTPUT.code());
    assertThat(result.err()).contains("the output cannot be written: No space left on device");
  }

  @Test
  void aFaultWhileLoadingTheModelsIsSaidWithoutARiddle() {
    Result result =
        new CommandRun()
            .reader(
                () -> {
                  throw new IllegalStateException("model file is missing");
                })
            .run("read", "--no-ledger", folder);
    assertThat(result.code()).isEqualTo(ExitCode.INTERNAL.code());
    assertThat(result.err()).contains("internal error", "model file is missing");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
