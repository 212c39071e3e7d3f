package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.LedgerException.Problem;

/**
 * The tables of a ledger, as numbered scripts: the first makes them, each further one changes what
 * the ones before have made. SQLite's {@code user_version} says how many have run. Immutable.
 */
final class LedgerSchema {

  /** How many scripts {@code schema/001.sql}, {@code 002.sql}, ... there are. */
  private static final int SCRIPTS = 1;

  private final List<String> scripts;

  LedgerSchema(List<String> scripts) {
    this.scripts = List.copyOf(scripts);
  }

  /** The tables as this program knows them. */
  static LedgerSchema current() {
    List<String> scripts = new ArrayList<>();
    for (int i = 1; i <= SCRIPTS; i++) {
      scripts.add(resource("schema/%03d.sql".formatted(i)));
    }
    return new LedgerSchema(scripts);
  }

  List<String> scripts() {
    return scripts;
  }

  int version() {
    return scripts.size();
  }

  /**
   * Makes the tables of an empty file, and changes those of an older one: first a copy beside it
   * ({@code ledger.db.version-1.bak}), then all changes or none.
   *
   * @throws LedgerException when a newer program wrote the file
   */
  void bringUpToDate(Connection connection, Path file) throws SQLException {
    int found = found(connection, file);
    if (found == version()) {
      return;
    }
    if (found > 0) {
      copy(connection, file, found);
    }
    Transaction.write(
        connection,
        () -> {
          LedgerFile.execute(connection, "PRAGMA application_id = " + LedgerFile.APPLICATION_ID);
          // Another program may have done it meanwhile; from here on none can.
          for (int i = found(connection, file); i < version(); i++) {
            try (Statement statement = connection.createStatement()) {
              statement.executeUpdate(scripts.get(i));
            }
          }
          LedgerFile.execute(connection, "PRAGMA user_version = " + version());
          return version();
        });
  }

  /** Refuses a file of another version, which cannot be changed when it is only read. */
  void checkIsCurrent(Connection connection, Path file) throws SQLException {
    int found = found(connection, file);
    if (found == 0) {
      throw new LedgerException(
          Problem.MISSING, file, "there is nothing in it yet; read articles to fill it", null);
    }
    if (found < version()) {
      throw new LedgerException(
          Problem.TOO_OLD,
          file,
          "an older Hearsay wrote it (version "
              + found
              + ", this one is "
              + version()
              + "); reading an article into it brings it up to date",
          null);
    }
  }

  private int found(Connection connection, Path file) throws SQLException {
    int found = (int) LedgerFile.number(connection, "PRAGMA user_version");
    if (found > version()) {
      throw new LedgerException(
          Problem.TOO_NEW,
          file,
          "a newer Hearsay wrote it (version "
              + found
              + ", this one knows "
              + version()
              + "); it was left as it is. Update Hearsay, or name another file",
          null);
    }
    return found;
  }

  private static void copy(Connection connection, Path file, int version) throws SQLException {
    Path copy = beside(file, ".version-" + version + ".bak");
    for (int i = 2; Files.exists(copy); i++) {
      copy = beside(file, ".version-" + version + "-" + i + ".bak");
    }
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toString());
      vacuum.execute();
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static String resource(String name) {
    try (InputStream in = LedgerSchema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the program's resource " + name, broken);
    }
  }
}
