package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** How far a run has come, as a terminal and as a pipe show it. */
class ProgressTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private long now;

  @Test
  void a_terminal_shows_one_line_that_is_written_over_with_the_time_left() {
    Progress progress = progress(true);
    now += SECOND;
    progress.tick();
    assertThat(taken()).isEqualTo("\r\u001b[Kloading the language models (1 s)");
    progress.outOf(1000);
    progress.reached(100);
    progress.read();
    assertThat(taken()).as("nothing is due yet").isEmpty();
    now += 10 * SECOND;
    progress.reached(600);
    progress.read();
    assertThat(taken()).isEqualTo("\r\u001b[K2 read, 0 not read, 0.1 articles/s, 60%, 8 s left");
    progress.clear();
    assertThat(taken()).isEqualTo("\r\u001b[K");
  }

  @Test
  void a_pipe_gets_a_plain_line_every_half_minute() {
    Progress progress = progress(false);
    progress.outOf(36_000);
    progress.read();
    now += 29 * SECOND;
    progress.tick();
    assertThat(taken()).isEmpty();
    now += 2 * SECOND;
    progress.reached(310);
    progress.tick();
    assertThat(taken()).isEqualTo("hearsay: 1 read, 0 not read, 0.0 articles/s, 0%, 59 min left\n");
    progress.clear();
    assertThat(taken()).isEmpty();
  }

  @Test
  void what_is_passed_over_before_the_first_article_counts_too() {
    Progress progress = progress(true);
    progress.outOf(1000);
    now += 10 * SECOND;
    progress.reached(500);
    progress.skipped();
    assertThat(taken()).isEqualTo("\r\u001b[K0 read, 1 not read, 50%, 10 s left");
  }

  private Progress progress(boolean live) {
    PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
    return new Progress(err, live, false, () -> now);
  }

  private String taken() {
    String text = written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    written.reset();
    return text;
  }
}
