package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.cli.CommandRun.hearsay;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each kind of bad input stands between two good ones: its file is named, the others are read and
 * kept, and the exit code says that something was left out.
 */
@Timeout(120)
class BadInputTest {

  private static final String PAGE =
      """
      <html><head><title>Ferry line to end</title></head><body><article><h1>Ferry line to end</h1>
      <p>The ferry to Ostra will stop running in October, the company said on Monday.</p>
      <p>"We lose money on every crossing," manager Pål Berg told the Island Times.</p>
      """;

  @TempDir Path temporary;
  Path first;
  Path last;
  Path ledger;

  @BeforeEach
  void writeGoodArticles() throws IOException {
    first = Articles.write(temporary, "first.txt", Articles.BRIDGE);
    last = Articles.write(temporary, "last.txt", Articles.MUSEUM);
    ledger = temporary.resolve("ledger.db");
  }

  /** Reads the input between the two good ones. */
  private Result readBetween(Path input) {
    return hearsay("read", "--ledger", ledger, first, input, last);
  }

  private void assertLeftOut(Path input, String code) {
    Result result = readBetween(input);
    assertThat(result.code()).isEqualTo(ExitCode.SOME_UNREAD.code());
    assertThat(result.err())
        .contains("1 could not be read", input.toString(), "(" + code + ")", "ledger: 2 new");
    assertThat(result.out())
        .containsSubsequence("Lund bridge may close", "Museum denies selling painting");
    assertThat(hearsay("articles", "--ledger", ledger, "--format", "jsonl").outLines()).hasSize(2);
  }

  private void assertReadAllTheSame(Path input) {
    Result result = readBetween(input);
    assertThat(result.err()).contains("3 articles read", "ledger: 3 new");
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(hearsay("articles", "--ledger", ledger, "--format", "jsonl").outLines()).hasSize(3);
  }

  @Test
  void aMissingFileIsLeftOut() {
    assertLeftOut(temporary.resolve("missing.txt"), "missing-file");
  }

  @Test
  void anEmptyFileIsLeftOut() throws IOException {
    assertLeftOut(Articles.write(temporary, "empty.html", ""), "empty-file");
  }

  @Test
  void aBinaryFileIsLeftOut() throws IOException {
    byte[] noise = new byte[100_000];
    new Random(3).nextBytes(noise);
    assertLeftOut(Files.write(temporary.resolve("noise.txt"), noise), "binary-file");
  }

  @Test
  void aFolderWithoutArticlesIsLeftOut() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("pictures"));
    Files.write(folder.resolve("sunset.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8});
    assertLeftOut(folder, "no-articles-in-folder");
  }

  @Test
  void aPageOf50MegabytesIsLeftOut() throws IOException {
    Path page = temporary.resolve("huge.html");
    String paragraph = "<p>" + "All work and no play makes a dull page. ".repeat(500) + "</p>\n";
    try (var out = Files.newBufferedWriter(page)) {
      for (int size = 0; size < 50 << 20; size += paragraph.length()) {
        out.write(paragraph);
      }
    }
    assertLeftOut(page, "too-large");
  }

  @Test
  void aPageThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
    assertReadAllTheSame(Articles.write(temporary, "cut.html", PAGE + "<p>The union said tha"));
  }

  @Test
  void bytesThatAreNotUtf8AreReplacedAndFound() throws IOException {
    byte[] text = Articles.ELECTION.getBytes(StandardCharsets.UTF_8);
    byte[] bad =
        (new String(text, StandardCharsets.ISO_8859_1) + "R\u00e9sum\u00e9 \u00c3(\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(temporary.resolve("bytes.txt"), bad);
    Result result = hearsay("read", "--no-ledger", "--format", "jsonl", file);
    assertThat(result.code()).isEqualTo(ExitCode.OK.code());
    assertThat(result.out()).contains("\"findings\":[{");
    assertThat(result.err()).contains(file.toString(), "finding");
    assertReadAllTheSame(file);
  }

  @Test
  void aSentenceOf20000WordsIsRead() throws IOException {
    StringBuilder text = new StringBuilder("Speaker breaks record\n\nThe speaker said that ");
    for (int i = 0; i < 20_000; i++) {
      text.append(i % 7 == 6 ? "and the " : "river ").append(i % 11 == 0 ? "rose " : "");
    }
    assertReadAllTheSame(Articles.write(temporary, "long.txt", text + "fell.\n"));
  }

  @Test
  void aLineOfJsonLinesThatIsBrokenIsLeftOutByItsNumber() throws IOException {
    Path lines =
        Articles.write(
            temporary,
            "lines.jsonl",
            """
            {"id":"a","title":"Rain ends drought","text":"Rain has ended the drought, farmers said."}
            {"id":"b","title":"Rain ends
            {"id":"c","title":"Rain goes on","text":"It will rain until Friday, forecasters said."}
            """);
    Result result = hearsay("read", "--format", "jsonl", "--no-ledger", lines);
    assertThat(result.code()).isEqualTo(ExitCode.SOME_UNREAD.code());
    assertThat(result.outLines()).hasSize(2);
    assertThat(result.err()).contains(lines.toString(), "2", "(bad-json-line)");
  }

  @Test
  void whenNothingCanBeReadTheExitCodeSaysSo() {
    Result result = hearsay("read", "--no-ledger", temporary.resolve("missing.txt"));
    assertThat(result.code()).isEqualTo(ExitCode.NOTHING_READ.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("missing.txt", "no such file");
  }

  @Test
  void manyTroublesAreListedUpToABoundAndAllCounted() {
    Object[] arguments = new Object[62];
    arguments[0] = "read";
    arguments[1] = "--no-ledger";
    for (int i = 2; i < arguments.length; i++) {
      arguments[i] = temporary.resolve("missing-" + i + ".txt");
    }
    Result result = hearsay(arguments);
    assertThat(result.err()).contains("60 could not be read", "and 40 more", "60 missing-file");
  }

  private void assertReadWithoutLedger(Path file) {
    Result result = hearsay("read", "--ledger", file, first, last);
    assertThat(result.code()).isEqualTo(ExitCode.LEDGER.code());
    assertThat(result.out())
        .containsSubsequence("Lund bridge may close", "Museum denies selling painting");
    assertThat(result.err()).contains(file.toString(), "2 readings were not kept");
  }

  @Test
  void aCorruptLedgerIsLeftAloneAndReadingsArePrintedAllTheSame() throws IOException {
    byte[] noise = new byte[10_000];
    new Random(5).nextBytes(noise);
    Path corrupt = Files.write(temporary.resolve("corrupt.db"), noise);
    assertReadWithoutLedger(corrupt);
    assertThat(Files.readAllBytes(corrupt)).isEqualTo(noise);
  }

  @Test
  void aLedgerWhereNoneCanBeMadeIsSaidAndReadingsArePrintedAllTheSame() {
    assertReadWithoutLedger(first.resolve("ledger.db"));
  }

  @Test
  void aReadOnlyLedgerIsSaidAndReadingsArePrintedAllTheSame() {
    assertThat(hearsay("read", "--ledger", ledger, first).code()).isEqualTo(ExitCode.OK.code());
    assumeTrue(ledger.toFile().setReadOnly() && !Files.isWritable(ledger), "root may write");
    assertReadWithoutLedger(ledger);
    assertThat(hearsay("articles", "--ledger", ledger, "--format", "jsonl").outLines()).hasSize(1);
  }

  @Test
  void aQueryToALedgerThatIsNotThereSaysSo() {
    Result result = hearsay("claims", "--ledger", temporary.resolve("none.db"));
    assertThat(result.code()).isEqualTo(ExitCode.LEDGER.code());
    assertThat(result.err()).contains("none.db");
    assertThat(temporary.resolve("none.db")).doesNotExist();
  }
}
