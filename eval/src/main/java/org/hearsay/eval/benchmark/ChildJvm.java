package org.hearsay.eval.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A further JVM with this one's class path and settings. */
public final class ChildJvm {

  private static final ObjectMapper JSON =
      new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

  private ChildJvm() {}

  /**
   * What {@code main} writes into the file that its option {@code --json} names.
   *
   * @param home the folder it runs in
   * @param options of the JVM, such as {@code -Xmx1g}
   * @param arguments of {@code main}'s own, besides {@code --json}
   * @throws IOException when it fails; the message is what it printed on standard error
   */
  public static <T> T result(
      Path home, Class<?> main, List<String> options, List<String> arguments, Class<T> type)
      throws IOException {
    Path file = Files.createTempFile("result", ".json");
    try {
      List<String> all = new ArrayList<>(arguments);
      all.addAll(List.of("--json", file.toString()));
      WatchedProcess.run(home, Map.of(), command(main, options, all)).orThrow();
      return JSON.readValue(file.toFile(), type);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      Files.delete(file);
    }
  }

  /**
   * The command line.
   *
   * @param options of the JVM, such as {@code -Xmx1g}
   * @param arguments of {@code main}'s own
   * @return a list that may be added to
   */
  public static List<String> command(Class<?> main, List<String> options, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    for (String setting : List.of("hearsay.corpora", "hearsay.gazetteer", "hearsay.home")) {
      String value = System.getProperty(setting);
      if (value != null) {
        command.add("-D" + setting + "=" + value);
      }
    }
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(arguments);
    return command;
  }
}
