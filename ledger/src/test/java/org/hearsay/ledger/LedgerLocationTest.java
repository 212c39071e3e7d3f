package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a user's ledger lies by default. */
class LedgerLocationTest {

  private static final String HOME = Path.of("home", "ana").toAbsolutePath().toString();

  private static Path inHome(String first, String... more) {
    return Path.of(HOME).resolve(Path.of(first, more));
  }

  @Test
  void onLinuxInTheUsersDataFolder() {
    assertThat(LedgerLocation.of("Linux", HOME, Map.of()))
        .isEqualTo(inHome(".local", "share", "hearsay", "ledger.db"));
  }

  @Test
  void whereTheXdgVariableSays() {
    String data = Path.of("data").toAbsolutePath().toString();
    assertThat(LedgerLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", data)))
        .isEqualTo(Path.of(data, "hearsay", "ledger.db"));
  }

  @Test
  void unlessItIsEmptyOrRelative() {
    assertThat(LedgerLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "")))
        .isEqualTo(LedgerLocation.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(inHome(".local", "share", "hearsay", "ledger.db"));
  }

  @Test
  void onMacInApplicationSupport() {
    assertThat(LedgerLocation.of("Mac OS X", HOME, Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(inHome("Library", "Application Support", "hearsay", "ledger.db"));
  }

  @Test
  void onWindowsInTheLocalData() {
    String local = Path.of("local").toAbsolutePath().toString();
    assertThat(LedgerLocation.of("Windows 11", HOME, Map.of("LOCALAPPDATA", local)))
        .isEqualTo(Path.of(local, "hearsay", "ledger.db"));
    assertThat(LedgerLocation.of("Windows 11", HOME, Map.of()))
        .isEqualTo(inHome("AppData", "Local", "hearsay", "ledger.db"));
  }

  @Test
  void byDefaultForThisMachine() {
    assertThat(LedgerLocation.byDefault()).isAbsolute().hasFileName("ledger.db");
  }
}
