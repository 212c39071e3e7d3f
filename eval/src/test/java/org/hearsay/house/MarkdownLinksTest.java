package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages' links point to files and headings that are there, and never to line numbers. */
class MarkdownLinksTest {

  private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");

  @Test
  void everyLinkOfThePagesLeadsSomewhere() {
    List<Path> pages = House.files(House.root(), ".md");
    assertThat(pages).hasSizeGreaterThan(1);
    List<String> dead = new ArrayList<>();
    for (Path page : pages) {
      dead.addAll(dead(House.root(), page));
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void deadLinksAreNamed(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("there.md"), "# A heading, with `code`\n");
    Path page =
        Files.writeString(
            folder.resolve("page.md"),
            """
            # Page
            [1](there.md) [2](there.md#a-heading-with-code) [3](#page) [4](https://example.org/x)
            `[not a link](nowhere.md)`
            [5](nowhere.md) [6](there.md#no-heading) [7](there.md#L12) [8](/there.md)
            """);
    assertThat(dead(folder, page))
        .containsExactly(
            "page.md: nowhere.md is not there",
            "page.md: there.md#no-heading names no heading",
            "page.md: there.md#L12 names a line, which moves",
            "page.md: /there.md starts at the machine's root");
  }

  private static List<String> dead(Path root, Path page) {
    String name = root.relativize(page).toString();
    String text = FENCE.matcher(House.read(page)).replaceAll("");
    List<String> dead = new ArrayList<>();
    Matcher link = LINK.matcher(CODE.matcher(text).replaceAll(""));
    while (link.find()) {
      String fault = fault(page, link.group(1));
      if (fault != null) {
        dead.add(name + ": " + link.group(1) + " " + fault);
      }
    }
    return dead;
  }

  private static @org.jspecify.annotations.Nullable String fault(Path page, String target) {
    if (target.matches("[a-z]+:.*")) {
      return null; // Elsewhere on the net: a build does not depend on it.
    }
    if (target.startsWith("/")) {
      return "starts at the machine's root";
    }
    String[] parts = target.split("#", 2);
    Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
    if (!Files.exists(file)) {
      return "is not there";
    }
    if (parts.length == 1) {
      return null;
    }
    if (parts[1].matches("L\\d+.*")) {
      return "names a line, which moves";
    }
    return headings(House.read(file)).contains(parts[1]) ? null : "names no heading";
  }

  /** The headings' anchors, as code hosts build them. */
  private static Set<String> headings(String text) {
    return HEADING
        .matcher(FENCE.matcher(text).replaceAll(""))
        .results()
        .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
