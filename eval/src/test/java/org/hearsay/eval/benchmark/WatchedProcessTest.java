package org.hearsay.eval.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program watched from outside. */
class WatchedProcessTest {

  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void aRunIsTimedAndItsOutputsKept() throws Exception {
    WatchedProcess run =
        WatchedProcess.run(
            folder,
            Map.of("WORD", "heard"),
            ChildJvm.command(Speaker.class, List.of("-Xmx64m"), List.of("said")));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("said heard");
    assertThat(run.error()).isEqualTo("but");
    assertThat(run.wallSeconds()).isGreaterThan(0.1);
    assertThatThrownBy(run::orThrow).hasMessage("exit code 3: but");
  }

  /** Prints its argument, a variable and a complaint. */
  static final class Speaker {
    public static void main(String[] arguments) throws InterruptedException {
      System.out.print(arguments[0] + " " + System.getenv("WORD"));
      System.err.print("but");
      Thread.sleep(100);
      System.exit(3);
    }
  }
}
