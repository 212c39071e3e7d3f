package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the packaged program carries of others stands in THIRD-PARTY.md, and nothing else does. */
class ThirdPartyTest {

  private static final Pattern JAR = Pattern.compile("(.+?)-(\\d[\\w.-]*)\\.jar");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| (\\S+) \\|");

  @Test
  void everyLibraryOfTheProgramIsListedWithItsVersion() {
    Path libraries = House.root().resolve("app/target/hearsay/lib");
    assumeTrue(Files.isDirectory(libraries), "the program is not packaged yet: run verify");
    List<String> carried =
        House.jars(libraries).stream()
            .map(JAR::matcher)
            .filter(Matcher::matches)
            .filter(jar -> !jar.group(1).startsWith("hearsay-"))
            .map(jar -> jar.group(1) + " " + jar.group(2))
            .toList();
    List<String> listed =
        ROW.matcher(House.read(House.root().resolve("THIRD-PARTY.md")))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(carried);
  }
}
