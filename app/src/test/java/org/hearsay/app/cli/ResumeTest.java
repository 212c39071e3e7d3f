package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is stopped, or killed at any point, goes on where it was. */
class ResumeTest {

  private static final int PAGES = 150;
  private static final int KILLS = 10;
  private static final Pattern NUMBER = Pattern.compile("Ferry (\\d+) stays");

  @TempDir private Path folder;

  @Test
  @Timeout(600)
  void killed_ten_times_it_reads_each_article_once_and_loses_none() throws Exception {
    Path archive = ArchiveFile.write(folder.resolve("news.warc.gz"), PAGES);
    Path output = folder.resolve("out.jsonl");
    Path point = folder.resolve("at.json");
    Random random = new Random(7);
    int killed = 0;
    boolean over = false;
    while (!over) {
      Process run = start(archive, output, point);
      if (killed < KILLS && killOnceMoreIsWritten(run, output, random.nextInt(700))) {
        killed++;
      } else {
        over = run.waitFor(300, TimeUnit.SECONDS);
        assertThat(run.exitValue()).isZero();
      }
    }
    assertThat(killed).isEqualTo(KILLS);
    assertThat(numbers(output)).isEqualTo(upTo(PAGES));
    assertThat(point).doesNotExist();
    Result ledger =
        CommandRun.hearsay("articles", "--ledger", folder.resolve("l.db"), "--limit", 1000);
    assertThat(ledger.outLines().stream().filter(line -> NUMBER.matcher(line).find()))
        .hasSize(PAGES);
  }

  /** False when the run was over before. */
  private static boolean killOnceMoreIsWritten(Process run, Path output, int then)
      throws Exception {
    long before = Files.exists(output) ? Files.size(output) : 0;
    // A resumed run first cuts the output back; so any change of its length is a sign of life.
    for (int i = 0; i < 30_000 && run.isAlive(); i++) {
      if (Files.exists(output) && Files.size(output) != before) {
        break;
      }
      Thread.sleep(5);
    }
    if (run.waitFor(then, TimeUnit.MILLISECONDS)) {
      return false;
    }
    run.destroyForcibly().waitFor();
    return true;
  }

  private Process start(Path archive, Path output, Path point) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of("org.hearsay.app.cli.Main", "read", "--format", "jsonl"));
    command.addAll(List.of("--output", output.toString(), "--resume", point.toString()));
    command.addAll(List.of("--ledger", folder.resolve("l.db").toString(), "--quiet"));
    command.add(archive.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log.txt").toFile())
        .start();
  }

  @Test
  void the_output_is_the_same_whatever_the_threads() throws Exception {
    Path archive = ArchiveFile.write(folder.resolve("news.warc.gz"), 30);
    String one =
        CommandRun.hearsay("read", "--no-ledger", "--format", "jsonl", "--threads", 1, archive)
            .out();
    for (int threads : new int[] {2, 5}) {
      assertThat(
              CommandRun.hearsay(
                      "read", "--no-ledger", "--format", "jsonl", "--threads", threads, archive)
                  .out())
          .isEqualTo(one);
    }
  }

  @Test
  void a_resume_point_of_another_run_is_refused() throws Exception {
    Path point = folder.resolve("at.json");
    Files.writeString(
        point, "{\"inputs\":[\"other\"],\"file\":\"other\",\"place\":1,\"offset\":0}");
    Result run = CommandRun.hearsay("read", "--no-ledger", "--resume", point, "mine.txt");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("is of a run over other");
    Files.writeString(point, "{}");
    assertThat(CommandRun.hearsay("read", "--no-ledger", "--resume", point, "mine.txt").code())
        .isEqualTo(ExitCode.USAGE.code());
  }

  private static List<Integer> numbers(Path output) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
      Matcher number = NUMBER.matcher(line);
      assertThat(number.find()).as(line).isTrue();
      numbers.add(Integer.parseInt(number.group(1)));
    }
    return numbers;
  }

  private static List<Integer> upTo(int last) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 1; i <= last; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
