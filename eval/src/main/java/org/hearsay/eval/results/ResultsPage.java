package org.hearsay.eval.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * RESULTS.md: a head, then a section an area. A section whose area could not be run keeps the words
 * it had, with the circumstances of its own run.
 */
final class ResultsPage {

  private static final String HEAD =
      """
      # Results

      Written by `./mvnw -Presults verify`; not to be edited. `eval/README.md` says where each corpus comes from, how it
      is laid out, and what each figure measures. The figures that a later run is held to lie in `eval/expected`. All
      shares are in per cent. Each section names the run that it comes from; a section whose corpus was missing in a
      later run stands as it was.
      """;

  private static final Pattern SECTION =
      Pattern.compile("<!-- section (\\S+) -->\\n(.*?)<!-- end (\\S+) -->\\n", Pattern.DOTALL);

  private final Map<String, String> sections = new HashMap<>();

  /** The page as it stands; an empty one where there is none. */
  static ResultsPage read(Path file) throws IOException {
    ResultsPage page = new ResultsPage();
    if (Files.exists(file)) {
      Matcher matcher = SECTION.matcher(Files.readString(file));
      while (matcher.find()) {
        page.sections.put(matcher.group(1), matcher.group(2));
      }
    }
    return page;
  }

  /** Puts a section in the place of the one of that name. */
  void put(String name, String title, Circumstances circumstances, String text) {
    sections.put(
        name, "\n## %s\n\n%s\n\nRun: %s.\n\n".formatted(title, text.strip(), circumstances.line()));
  }

  /**
   * Writes the page.
   *
   * @param order the sections' names; one that is not among them is dropped
   */
  void write(Path file, List<String> order) throws IOException {
    StringBuilder out = new StringBuilder(HEAD);
    for (String name : order) {
      String section = sections.get(name);
      if (section != null) {
        out.append("\n<!-- section ").append(name).append(" -->\n");
        out.append(section);
        out.append("<!-- end ").append(name).append(" -->\n");
      }
    }
    Files.writeString(file, out);
  }
}
