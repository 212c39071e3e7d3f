package org.hearsay.eval.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Under what a figure was measured.
 *
 * @param date the day, in UTC
 * @param commit the project's, with {@code +} when files differ from it; {@code unknown} outside a
 *     repository
 * @param machine cores, processor, memory
 * @param java the virtual machine
 */
public record Circumstances(LocalDate date, String commit, String machine, String java) {

  private static final String UNKNOWN = "unknown";

  /** Those of now. */
  public static Circumstances now(Path home) {
    return new Circumstances(
        LocalDate.now(ZoneOffset.UTC),
        commit(home),
        Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), " + memory(),
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
  }

  /** One line. */
  public String line() {
    return "%s, commit %s, %s, %s".formatted(date, commit, machine, java);
  }

  private static String commit(Path home) {
    String commit = git(home, "rev-parse", "--short=12", "HEAD");
    if (commit.isEmpty()) {
      return UNKNOWN;
    }
    // What this very run writes does not count as a difference.
    String changed =
        git(home, "status", "--porcelain", "--", ".", ":!RESULTS.md", ":!eval/expected");
    return changed.isEmpty() ? commit : commit + "+";
  }

  private static String git(Path home, String... arguments) {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
              .directory(home.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? printed.strip() : "";
    } catch (IOException noGit) {
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static String processor() {
    return firstLine(Path.of("/proc/cpuinfo"), "model name");
  }

  private static String memory() {
    String kibibytes = firstLine(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
    return kibibytes.isEmpty()
        ? "memory " + UNKNOWN
        : Math.round(Double.parseDouble(kibibytes) / (1 << 20)) + " GiB";
  }

  /** What stands after the colon in the first line that begins with {@code name}. */
  private static String firstLine(Path file, String name) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(UNKNOWN);
    } catch (IOException notLinux) {
      return UNKNOWN;
    }
  }
}
