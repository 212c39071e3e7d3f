package org.hearsay.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.pipeline.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * A ledger of readings in one SQLite file: what was read stays, is stored once, and is found again.
 *
 * <p>Any number of programs may read one file while one writes; writers wait for one another. What
 * a call of {@link #store} has stored is whole and stays, whatever ends the program; what it has
 * not, is not there at all. Every method may throw a {@link LedgerException}. Thread-safe: calls
 * from several threads queue, except for making a reading ready, which they do at once.
 */
public final class Ledger implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Path file;
  private final Connection connection;
  private final Handle handle;
  private final boolean writable;
  private final Clock clock;

  private Ledger(Path file, Connection connection, boolean writable, Clock clock) {
    this.file = file;
    this.connection = connection;
    this.handle = Jdbi.create(connection).open();
    this.writable = writable;
    this.clock = clock;
  }

  /**
   * Opens the ledger in {@code file} to store and to read; makes the file and its folder when they
   * are not there, and brings an older version's tables up to date, keeping a copy beside it.
   *
   * @throws LedgerException when it may not be written, is no ledger, damaged, or of a newer
   *     version
   */
  public static Ledger open(Path file) {
    return open(file, LedgerSchema.current(), PATIENCE, Clock.systemUTC());
  }

  /**
   * Opens the ledger in {@code file} to read only: one that is not there is not made, and one that
   * may not be written will do.
   *
   * @throws LedgerException when it is not there, may not be read, is no ledger, damaged, or of
   *     another version
   */
  public static Ledger openToRead(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Connection connection = new LedgerFile(absolute, PATIENCE).toRead(LedgerSchema.current());
    return new Ledger(absolute, connection, false, Clock.systemUTC());
  }

  static Ledger open(Path file, LedgerSchema schema, Duration patience, Clock clock) {
    Path absolute = file.toAbsolutePath().normalize();
    Connection connection = new LedgerFile(absolute, patience).toWrite(schema);
    return new Ledger(absolute, connection, true, clock);
  }

  /** The file, absolute. */
  public Path file() {
    return file;
  }

  /**
   * Stores one reading. Texts of one article are its versions; {@code docs/ledger.md} says what
   * makes two texts one article. Several readings are stored faster by {@link #store(List)}.
   */
  public Stored store(Reading reading) {
    return store(List.of(reading)).get(0);
  }

  /**
   * Stores several readings, all or, when it fails, none of them.
   *
   * @return what became of each, in their order
   */
  public List<Stored> store(List<Reading> readings) {
    if (!writable) {
      throw new LedgerException(Problem.NOT_ALLOWED, file, "it was opened to read only", null);
    }
    List<StoredReading> ready = readings.stream().map(StoredReading::of).toList();
    synchronized (this) {
      try {
        return Transaction.write(
            connection,
            () -> {
              try (VersionStore versions = new VersionStore(handle, clock.instant())) {
                return versions.store(ready);
              }
            });
      } catch (SQLException | RuntimeException failure) {
        throw complaint(failure);
      }
    }
  }

  /**
   * The claims that {@code query} asks for, by the articles' dates (unknown ones first), then by
   * input and by position in the article. Words are compared without regard to case and accents; a
   * word of four letters or more is found at the beginning of a longer one too.
   */
  public List<ClaimRow> claims(ClaimQuery query) {
    List<ClaimRow> rows = new ArrayList<>();
    claims(query, rows::add);
    return rows;
  }

  /**
   * As {@link #claims(ClaimQuery)}, one after the other, for more than memory holds. The sink must
   * not use this ledger.
   */
  public synchronized void claims(ClaimQuery query, Consumer<ClaimRow> sink) {
    try {
      ClaimSearch.run(connection, handle, query, sink);
    } catch (SQLException | RuntimeException failure) {
      throw complaint(failure);
    }
  }

  /** The articles that {@code query} asks for, by date (unknown first), input and version. */
  public synchronized List<ArticleRow> articles(ArticleQuery query) {
    List<ArticleRow> rows = new ArrayList<>();
    try {
      ArticleSearch.rows(handle, query, rows::add);
    } catch (RuntimeException failure) {
      throw complaint(failure);
    }
    return rows;
  }

  /** The whole readings of these articles, in the same order, one after the other. */
  public synchronized void readings(ArticleQuery query, Consumer<Reading> sink) {
    try {
      ArticleSearch.readings(handle, query, sink);
    } catch (RuntimeException failure) {
      throw complaint(failure);
    }
  }

  /** What to throw for what SQLite or Jdbi threw; anything else is a bug or the sink's own. */
  private RuntimeException complaint(Exception failure) {
    return failure instanceof RuntimeException bug && !(failure instanceof JdbiException)
        ? bug
        : LedgerProblems.of(file, failure);
  }

  /** For tests that need to see or hinder what SQLite does. */
  Connection connection() {
    return connection;
  }

  @Override
  public synchronized void close() {
    try {
      handle.close();
      connection.close();
    } catch (SQLException | RuntimeException failure) {
      throw complaint(failure);
    }
  }
}
