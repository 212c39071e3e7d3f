package org.hearsay.eval.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.linguistics.Linguistics;

/** Stands for what a parse depends on: the texts, and the compiled classes that parse them. */
final class ParseDigest {

  /** Changes with the form of the file. */
  private static final String FORM = "parses 1";

  /** The packages that shape a parse. */
  private static final List<String> PACKAGES = List.of("linguistics", "text");

  private ParseDigest() {}

  /** 16 hexadecimal digits. */
  static String of(List<Marked> articles) throws IOException {
    MessageDigest digest = sha256();
    digest.update(FORM.getBytes(StandardCharsets.UTF_8));
    for (Marked marked : articles) {
      digest.update(marked.name().getBytes(StandardCharsets.UTF_8));
      digest.update(marked.article().sha256().getBytes(StandardCharsets.UTF_8));
    }
    Path classes = classes();
    if (Files.isDirectory(classes)) {
      for (String name : PACKAGES) {
        addFolder(classes.resolve("org/hearsay/" + name), digest);
      }
    } else {
      digest.update(Files.readAllBytes(classes));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
  }

  private static void addFolder(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  /** The folder or jar that holds the classes of core. */
  private static Path classes() throws IOException {
    try {
      return Path.of(Linguistics.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (java.net.URISyntaxException wrong) {
      throw new IOException(wrong);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
