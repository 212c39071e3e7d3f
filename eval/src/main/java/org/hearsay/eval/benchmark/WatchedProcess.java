package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program run to its end and watched from outside.
 *
 * @param exitCode 0 when it went well
 * @param wallSeconds from its start to its end
 * @param cpuSeconds of its process, all threads, as last seen (up to 50 ms before its end)
 * @param peakResidentBytes the most memory it held; 0 where the system does not say (it is read
 *     from Linux's {@code /proc})
 * @param out what it printed
 * @param error what it printed on standard error
 */
public record WatchedProcess(
    int exitCode,
    double wallSeconds,
    double cpuSeconds,
    long peakResidentBytes,
    String out,
    String error) {

  private static final long POLL_MILLISECONDS = 50;

  /**
   * Runs {@code command} in {@code folder}, its standard input empty.
   *
   * @param environment variables to add
   */
  public static WatchedProcess run(
      Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(environment);
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    CompletableFuture<String> out = drained(process.getInputStream());
    CompletableFuture<String> error = drained(process.getErrorStream());
    double cpu = 0;
    long peak = 0;
    do {
      cpu =
          Math.max(
              cpu, process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1_000.0);
      peak = Math.max(peak, peakOf(process.pid()));
    } while (!process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    return new WatchedProcess(process.exitValue(), wall, cpu, peak, out.join(), error.join());
  }

  /**
   * This, when it went well.
   *
   * @throws IOException when it did not; the message is what it printed on standard error
   */
  public WatchedProcess orThrow() throws IOException {
    if (exitCode != 0) {
      throw new IOException("exit code " + exitCode + ": " + error);
    }
    return this;
  }

  /** This process's own peak. */
  static long peakOfThisProcess() {
    return peakOf(ProcessHandle.current().pid());
  }

  private static long peakOf(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException goneOrNotLinux) {
      return 0;
    }
  }

  private static CompletableFuture<String> drained(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
