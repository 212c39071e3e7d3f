package org.hearsay.ledger;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's ledger lies unless a file is named: in the platform's folder for a program's data.
 *
 * <ul>
 *   <li>Linux and others: {@code $XDG_DATA_HOME/hearsay/ledger.db}, by default {@code
 *       ~/.local/share/hearsay/ledger.db} (XDG Base Directory Specification 0.8; a relative path in
 *       the variable is to be ignored)
 *   <li>macOS: {@code ~/Library/Application Support/hearsay/ledger.db}
 *   <li>Windows: {@code %LOCALAPPDATA%\hearsay\ledger.db}, by default {@code
 *       ~\AppData\Local\hearsay\ledger.db}
 * </ul>
 */
public final class LedgerLocation {

  private static final String FOLDER = "hearsay";
  private static final String FILE = "ledger.db";

  private LedgerLocation() {}

  /** The file for this user on this machine; neither it nor its folder need exist. */
  public static Path byDefault() {
    return of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
  }

  static Path of(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    Path folder;
    if (name.startsWith("windows")) {
      folder = absolute(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"));
    } else if (name.startsWith("mac") || name.startsWith("darwin")) {
      folder = Path.of(home, "Library", "Application Support");
    } else {
      folder = absolute(environment.get("XDG_DATA_HOME"), Path.of(home, ".local", "share"));
    }
    return folder.resolve(FOLDER).resolve(FILE);
  }

  private static Path absolute(@Nullable String folder, Path otherwise) {
    return folder != null && !folder.isEmpty() && Path.of(folder).isAbsolute()
        ? Path.of(folder)
        : otherwise;
  }
}
