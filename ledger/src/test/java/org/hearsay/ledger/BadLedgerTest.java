package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearsay.ledger.LedgerException.Problem;
import org.hearsay.pipeline.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that cannot be used as a ledger: each is named, left as it is, and said what to do with.
 */
class BadLedgerTest {

  private static final int ARTICLES = 60;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("ledger.db");
  }

  private void fill() {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.store(
          IntStream.range(0, ARTICLES).mapToObj(i -> LedgerChild.reading("r", i)).toList());
    }
  }

  /** What the ledger says against being opened, to write and to read alike. */
  private void refuses(Problem problem, String message) throws IOException {
    byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    for (boolean toRead : new boolean[] {false, true}) {
      refuses(
          problem, message, () -> (toRead ? Ledger.openToRead(file) : Ledger.open(file)).close());
    }
    if (Files.isRegularFile(file)) {
      assertThat(Files.readAllBytes(file)).as("the file is left as it is").isEqualTo(before);
    }
  }

  private void refuses(Problem problem, String message, ThrowingCallable use) {
    assertThatThrownBy(use)
        .isInstanceOfSatisfying(
            LedgerException.class,
            refused -> assertThat(refused.problem()).as(refused.getMessage()).isEqualTo(problem))
        .hasMessageStartingWith("ledger " + file)
        .hasMessageContaining(message);
  }

  @Test
  void aTextFile() throws IOException {
    Files.writeString(file, "Ferry sinks\n\nThe ferry sank off the lighthouse.\n".repeat(50));
    refuses(Problem.NOT_A_LEDGER, "not a ledger");
  }

  @Test
  void aFewStrayBytes() throws IOException {
    Files.write(file, new byte[] {1, 2, 3});
    refuses(Problem.NOT_A_LEDGER, "not a ledger");
  }

  @Test
  void anotherProgramsDatabase() throws Exception {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      LedgerFile.execute(other, "CREATE TABLE bookmarks (url TEXT)");
    }
    refuses(Problem.NOT_A_LEDGER, "another program's database");
  }

  @Test
  void aFolder() throws IOException {
    Files.createDirectory(file);
    refuses(Problem.NOT_A_LEDGER, "is a folder; name a file in it");
  }

  @Test
  void aDevice() throws IOException {
    file = Path.of("/dev/full");
    assumeTrue(Files.exists(file), "no /dev/full here");
    refuses(Problem.NOT_A_LEDGER, "is a device");
  }

  @Test
  void anEmptyFileIsFilled() throws IOException {
    Files.createFile(file);
    fill();
    assertThat(count()).isEqualTo(ARTICLES);
  }

  @Test
  void aMissingFolderIsMade() {
    file = folder.resolve("a").resolve("b c").resolve("ledger.db");
    fill();
    assertThat(count()).isEqualTo(ARTICLES);
  }

  @Test
  void aNameFullOfSignsIsAName() {
    for (String name : List.of("a?b=c&d.db", "a%20b#c.db", "Zürich ledger;'\".db", "😀.db")) {
      file = folder.resolve(name);
      fill();
      assertThat(file).isRegularFile();
      assertThat(count()).isEqualTo(ARTICLES);
    }
    assertThat(folder.toFile().list()).hasSize(4);
  }

  @Test
  void aMissingFileIsNotMadeByReading() {
    refuses(Problem.MISSING, "read articles to make it", () -> Ledger.openToRead(file).close());
    assertThat(file).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeMade() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no /proc here");
    file = Path.of("/proc/hearsay/ledger.db");
    refuses(
        Problem.NOT_ALLOWED,
        "name a file in a folder that you can write to",
        () -> Ledger.open(file).close());
  }

  @Test
  void aFileWhereItsFolderShouldBe() throws IOException {
    Files.writeString(folder.resolve("taken"), "mine");
    file = folder.resolve("taken").resolve("ledger.db");
    refuses(Problem.NOT_ALLOWED, "its folder cannot be made", () -> Ledger.open(file).close());
    assertThat(folder.resolve("taken")).hasContent("mine");
  }

  @Test
  void aReadOnlyFileIsReadButNotWritten() throws Exception {
    assumeTrue(LedgerChild.permissionsCount(), "permissions cannot be tested here");
    fill();
    byte[] before = Files.readAllBytes(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(LedgerChild.runUnderPermissions("open", file))
        .startsWith("NOT_ALLOWED ledger " + file)
        .contains("cannot be written; allow writing to both");
    assertThat(LedgerChild.runUnderPermissions("read", file)).isEqualTo("60 articles\ndone\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aReadOnlyFolderIsReadButNotWritten() throws Exception {
    assumeTrue(LedgerChild.permissionsCount(), "permissions cannot be tested here");
    fill();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(LedgerChild.runUnderPermissions("open", file))
          .startsWith("NOT_ALLOWED ledger " + file);
      assertThat(LedgerChild.runUnderPermissions("read", file)).isEqualTo("60 articles\ndone\n");
      assertThat(LedgerChild.runUnderPermissions("open", folder.resolve("new.db")))
          .startsWith("NOT_ALLOWED");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aLedgerCutShort() throws IOException {
    fill();
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(cut.length() / 2);
    }
    refuses(Problem.DAMAGED, "is damaged; it was left as it is");
  }

  @Test
  void aLedgerCutWithinItsHeader() throws IOException {
    fill();
    try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
      cut.setLength(50);
    }
    refuses(Problem.DAMAGED, "is damaged; it was left as it is");
  }

  @Test
  void aLedgerOverwrittenInTheMiddle() throws IOException {
    fill();
    try (RandomAccessFile spoilt = new RandomAccessFile(file.toFile(), "rw")) {
      long size = spoilt.length();
      byte[] noise = new byte[4096];
      Arrays.fill(noise, (byte) 0xA5);
      for (long at = 8192; at < size; at += 4096) {
        spoilt.seek(at);
        spoilt.write(noise);
      }
    }
    List<Consumer<Ledger>> uses =
        List.of(
            ledger -> ledger.claims(ClaimQuery.all()),
            ledger -> ledger.articles(ArticleQuery.all()),
            ledger -> ledger.readings(ArticleQuery.all(), reading -> {}),
            ledger -> ledger.store(LedgerChild.reading("new", 1)));
    for (Consumer<Ledger> use : uses) {
      refuses(
          Problem.DAMAGED,
          "is damaged",
          () -> {
            try (Ledger ledger = Ledger.open(file)) {
              use.accept(ledger);
            }
          });
    }
  }

  @Test
  void aFullDiskLosesNothingThatWasStoredBefore() throws SQLException {
    try (Ledger ledger = Ledger.open(file)) {
      ledger.store(LedgerChild.reading("before", 39));
      long pages = LedgerFile.number(ledger.connection(), "PRAGMA page_count");
      LedgerFile.execute(ledger.connection(), "PRAGMA max_page_count = " + (pages + 50));
      List<Reading> stored = new ArrayList<>();
      refuses(
          Problem.DISK_FULL,
          "the disk is full; what was stored before is safe",
          () -> {
            for (int i = 0; i < 10_000; i++) {
              Reading reading = LedgerChild.reading("r", i);
              ledger.store(reading);
              stored.add(reading);
            }
          });
      assertThat(stored).isNotEmpty();
      assertThat(ledger.articles(ArticleQuery.all())).hasSize(stored.size() + 1);
      assertThat(ledger.store(stored.get(0))).as("it is still usable").isEqualTo(Stored.UNCHANGED);
      LedgerFile.execute(ledger.connection(), "PRAGMA max_page_count = 1000000");
      assertThat(ledger.store(LedgerChild.reading("after", 1))).isEqualTo(Stored.NEW);
    }
    try (Ledger ledger = Ledger.open(file)) {
      List<String> inputs = new ArrayList<>();
      ledger.readings(ArticleQuery.all(), reading -> inputs.add(reading.article().input()));
      assertThat(inputs).contains("before39.txt", "r0.txt", "after1.txt");
    }
  }

  @Test
  void aBatchThatFailsIsNotStoredInPart() throws SQLException {
    try (Ledger ledger = Ledger.open(file)) {
      LedgerFile.execute(ledger.connection(), "PRAGMA max_page_count = 80");
      refuses(
          Problem.DISK_FULL,
          "read the rest again",
          () ->
              ledger.store(
                  IntStream.range(0, 500).mapToObj(i -> LedgerChild.reading("r", i)).toList()));
      assertThat(ledger.articles(ArticleQuery.all())).isEmpty();
      assertThat(ledger.claims(ClaimQuery.all())).isEmpty();
    }
  }

  @Test
  void aLedgerThatAnotherProgramHoldsIsWaitedForAndThenGivenUp() throws SQLException {
    fill();
    try (Ledger ledger =
            Ledger.open(file, LedgerSchema.current(), Duration.ofMillis(200), Clock.systemUTC());
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      LedgerFile.execute(other, "BEGIN IMMEDIATE");
      refuses(
          Problem.BUSY,
          "another program is writing to it",
          () -> ledger.store(LedgerChild.reading("new", 1)));
      assertThat(ledger.articles(ArticleQuery.all())).as("reading goes on").hasSize(ARTICLES);
      LedgerFile.execute(other, "ROLLBACK");
      assertThat(ledger.store(LedgerChild.reading("new", 1))).isEqualTo(Stored.NEW);
    }
  }

  @Test
  void aLedgerThatIsHeldWholeCannotBeOpened() throws SQLException {
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      LedgerFile.execute(other, "BEGIN EXCLUSIVE");
      refuses(
          Problem.BUSY,
          "try again",
          () ->
              Ledger.open(file, LedgerSchema.current(), Duration.ofMillis(200), Clock.systemUTC())
                  .close());
    }
  }

  @Test
  void aLedgerOpenedToReadRefusesToStore() {
    fill();
    try (Ledger ledger = Ledger.openToRead(file)) {
      refuses(
          Problem.NOT_ALLOWED,
          "opened to read only",
          () -> ledger.store(LedgerChild.reading("new", 1)));
    }
  }

  @Test
  void aReadingWhosePartsDoNotFitIsABugAndNotTheLedgersTrouble() {
    Reading good = LedgerChild.reading("r", 1);
    Reading bad =
        new Reading(
            good.article(),
            good.attributions(),
            List.of(),
            good.grounding(),
            List.of(),
            List.of(),
            List.of());
    try (Ledger ledger = Ledger.open(file)) {
      assertThatThrownBy(() -> ledger.store(List.of(good, bad)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("r1.txt: a1 names s1, which is no source");
      assertThat(ledger.articles(ArticleQuery.all())).isEmpty();
    }
  }

  private int count() {
    try (Ledger ledger = Ledger.openToRead(file)) {
      return ledger.articles(ArticleQuery.all()).size();
    }
  }
}
