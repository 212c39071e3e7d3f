package org.hearsay.ledger;

import static org.hearsay.ledger.ReadingBuilder.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.attribution.SourceKind;
import org.hearsay.pipeline.Reading;

/** Another program that uses a ledger: run in a JVM of its own, so that it can be killed. */
final class LedgerChild {

  private LedgerChild() {}

  /**
   * @param arguments {@code open FILE}, {@code read FILE} or {@code write FILE NAME FROM TO BATCH}
   */
  public static void main(String[] arguments) {
    Path file = Path.of(arguments[1]);
    try {
      switch (arguments[0]) {
        case "open" -> Ledger.open(file).close();
        case "read" -> {
          try (Ledger ledger = Ledger.openToRead(file)) {
            System.out.println(ledger.articles(ArticleQuery.all()).size() + " articles");
          }
        }
        default -> write(file, arguments);
      }
      System.out.println("done");
    } catch (LedgerException refused) {
      System.out.println(refused.problem() + " " + refused.getMessage());
    }
  }

  private static void write(Path file, String[] arguments) {
    int from = Integer.parseInt(arguments[3]);
    int to = Integer.parseInt(arguments[4]);
    int batch = Integer.parseInt(arguments[5]);
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = from; i < to; i += batch) {
        String name = arguments[2];
        ledger.store(
            IntStream.range(i, Math.min(to, i + batch))
                .mapToObj(number -> reading(name, number))
                .toList());
        System.out.println("stored " + Math.min(to, i + batch));
      }
    }
  }

  /** The article with this number: the same in every program, with as many claims as it says. */
  static Reading reading(String name, int number) {
    ReadingBuilder article =
        article(name + number + ".txt").outlet("Courier").headline("Report " + number);
    for (int i = 0; i < claims(number); i++) {
      article.said(
          SourceKind.NAMED_PERSON, "Léa Mora", "Mora", "boat " + i + " of " + number + " sank");
    }
    return article.build();
  }

  static int claims(int number) {
    return 1 + number % 40;
  }

  /** Starts the program, its output to be read from the process. */
  static Process start(Object... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /**
   * Runs the program to its end as a user who may write only what permissions allow; the almighty
   * root has to be stripped of the capability to pass over them.
   *
   * @return what it printed
   */
  static String runUnderPermissions(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (isAlmighty()) {
      command.addAll(List.of("setpriv", "--bounding-set=-dac_override"));
    }
    command.addAll(command(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return output;
  }

  /** Whether permissions can be tested here: on POSIX, and as root only with setpriv. */
  static boolean permissionsCount() {
    boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix && (!isAlmighty() || Files.isExecutable(Path.of("/usr/bin/setpriv")));
  }

  private static boolean isAlmighty() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static List<String> command(Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add(LedgerChild.class.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }
}
