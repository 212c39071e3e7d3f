package org.hearsay.eval.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a further JVM with this one's class path and settings. */
public final class ChildJvm {

  private ChildJvm() {}

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
