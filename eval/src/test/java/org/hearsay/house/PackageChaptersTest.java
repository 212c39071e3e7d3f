package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every package opens with a short chapter and declares null. */
class PackageChaptersTest {

  @Test
  void everyPackageHasAChapter() {
    assertThat(packages()).hasSizeGreaterThan(10);
    List<String> faults = new ArrayList<>();
    for (Path folder : packages()) {
      Path chapter = folder.resolve("package-info.java");
      String name = House.root().relativize(chapter).toString();
      if (Files.exists(chapter)) {
        faults(House.read(chapter)).forEach(fault -> faults.add(name + " " + fault));
      } else {
        faults.add(name + " is missing");
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aChapterWithoutWordsIsAFault() {
    assertThat(faults("@NullMarked\npackage org.hearsay.cellar;\n"))
        .containsExactly("does not open with Javadoc");
    assertThat(faults("/** Hm. */\n@NullMarked\npackage org.hearsay.cellar;\n"))
        .containsExactly("says next to nothing");
  }

  @Test
  void aPackageThatDoesNotDeclareNullIsAFault() {
    assertThat(
            faults(
                "/** From barrels to bottles; empties go back. */\npackage org.hearsay.cellar;\n"))
        .containsExactly("is not @NullMarked");
  }

  private static List<Path> packages() {
    TreeSet<Path> found = new TreeSet<>();
    for (Path module : House.modules()) {
      for (Path file : House.files(module.resolve("src/main/java"), ".java")) {
        found.add(file.getParent());
      }
    }
    return List.copyOf(found);
  }

  private static List<String> faults(String chapter) {
    TreeSet<String> faults = new TreeSet<>();
    int end = chapter.indexOf("*/");
    if (!chapter.stripLeading().startsWith("/**") || end < 0) {
      faults.add("does not open with Javadoc");
    } else if (chapter.substring(0, end).replaceAll("[\\s*/]+", " ").strip().length() < 20) {
      faults.add("says next to nothing");
    }
    if (!chapter.contains("\n@NullMarked\n") && !chapter.startsWith("@NullMarked\n")) {
      faults.add("is not @NullMarked");
    }
    return List.copyOf(faults);
  }
}
