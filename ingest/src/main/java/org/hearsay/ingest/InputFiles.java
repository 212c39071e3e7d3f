package org.hearsay.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.ingest.Ingested.Skipped;
import org.jspecify.annotations.Nullable;

/**
 * The files that one input stands for. A file stands for itself, whatever its ending. A folder
 * stands for the files in it with a known ending and for those of the folders in it, by name in
 * code unit order; names that begin with a dot are left out. Links are followed, but no folder is
 * entered twice, so a link that leads back up ends there.
 */
final class InputFiles {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));

  private final String input;
  private final @Nullable Path top;
  private final Set<Path> entered = new HashSet<>();
  private boolean any;

  private InputFiles(String input, @Nullable Path top) {
    this.input = input;
    this.top = top;
  }

  static InputFiles of(String input) {
    try {
      return new InputFiles(input, input.isEmpty() ? null : Path.of(input));
    } catch (InvalidPathException noSuchName) {
      return new InputFiles(input, null);
    }
  }

  /** Calls {@code file} or {@code trouble} for one thing after another, in order. Once only. */
  void forEach(Consumer<Path> file, Consumer<? super Skipped> trouble) {
    if (top != null && Files.isDirectory(top)) {
      walk(top, file, trouble);
      if (!any) {
        trouble.accept(
            skipped(
                input,
                FindingCode.NO_ARTICLES_IN_FOLDER,
                "no article in this folder or below: no file ends in " + Format.KNOWN_ENDINGS));
      }
    } else if (top != null && Files.exists(top)) {
      file.accept(top);
    } else if (input.matches("(?i)[a-z][a-z0-9+]{2,}://.*")) {
      trouble.accept(
          skipped(input, FindingCode.WEB_ADDRESS, "only http and https addresses are fetched"));
    } else {
      trouble.accept(skipped(input, FindingCode.MISSING_FILE, missing(top)));
    }
  }

  private void walk(Path folder, Consumer<Path> file, Consumer<? super Skipped> trouble) {
    List<Path> entries = new ArrayList<>();
    try {
      if (!entered.add(folder.toRealPath())) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(entries::add);
      }
    } catch (IOException | DirectoryIteratorException e) {
      any = true;
      trouble.accept(
          skipped(
              folder.toString(),
              FindingCode.UNREADABLE_FILE,
              Files.isReadable(folder)
                  ? "the folder cannot be read"
                  : "no permission to read the folder"));
      return;
    }
    entries.sort(BY_NAME);
    for (Path entry : entries) {
      if (String.valueOf(entry.getFileName()).startsWith(".")) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        walk(entry, file, trouble);
      } else if (Format.ofName(entry) != null) {
        take(entry, file, trouble);
      }
    }
  }

  private void take(Path entry, Consumer<Path> file, Consumer<? super Skipped> trouble) {
    if (Files.isRegularFile(entry)) {
      any = true;
      file.accept(entry);
    } else if (!Files.exists(entry)) {
      any = true;
      trouble.accept(skipped(entry.toString(), FindingCode.MISSING_FILE, missing(entry)));
    }
    // What is left is a named pipe or a device, which nobody means who names the folder.
  }

  private static String missing(@Nullable Path path) {
    return path != null && Files.isSymbolicLink(path)
        ? "a link to a file that does not exist"
        : "no such file or folder";
  }

  private static Skipped skipped(String name, FindingCode code, String why) {
    return new Skipped(name, code.finding((name.isEmpty() ? "\"\"" : name) + ": " + why));
  }
}
