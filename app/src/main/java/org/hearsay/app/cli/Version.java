package org.hearsay.app.cli;

import java.util.Objects;

/** Which version this is, for {@code --version} and bug reports. */
final class Version {

  private Version() {}

  /** "hearsay 0.1.0 (Java 17.0.15)"; from the jar's manifest, which the build writes. */
  static String line() {
    String version =
        Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    return "hearsay " + version + " (Java " + System.getProperty("java.version") + ")";
  }
}
