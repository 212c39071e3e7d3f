package org.hearsay.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests look at. */
final class House {

  /** What no rule looks into. */
  private static final List<String> OUTSIDE = List.of("target", ".git");

  private House() {}

  static Path root() {
    String home = System.getProperty("hearsay.home");
    if (home == null) {
      throw new IllegalStateException("the system property hearsay.home names the checkout");
    }
    return Path.of(home);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The files below {@code folder} whose name ends in {@code suffix}, sorted. */
  static List<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.getFileName().toString().endsWith(suffix))
          .filter(file -> !isOutside(root().relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The names of the jars in {@code folder}, sorted. */
  static List<String> jars(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /** The modules' folders, sorted. */
  static List<Path> modules() {
    try (Stream<Path> all = Files.list(root())) {
      return all.filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root(), e);
    }
  }

  private static boolean isOutside(Path relative) {
    for (Path part : relative) {
      if (OUTSIDE.contains(part.toString())) {
        return true;
      }
    }
    return false;
  }
}
