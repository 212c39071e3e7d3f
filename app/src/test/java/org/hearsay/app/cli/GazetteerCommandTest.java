package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.app.cli.CommandRun.hearsay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hearsay.app.cli.CommandRun.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two invented towns, in the columns of GeoNames. */
class GazetteerCommandTest {

  private static final String TOWNS = town(11, "Velmora", 36.1) + town(12, "Ostrand", 37.2);

  private static final String ARTICLE =
      "Bridge closed\n\nThe bridge in Velmora was closed on Tuesday, the mayor of Velmora said.\n";

  @TempDir Path folder;
  private Path index;

  private static String town(int id, String name, double lat) {
    return id
        + "\t"
        + name
        + "\t"
        + name
        + "\t\t"
        + lat
        + "\t36.5\tP\tPPL\tSY\t\t12\t\t\t\t20000\t\t0\tUTC\t2026-01-01\n";
  }

  @BeforeEach
  void anIndexOfItsOwn() {
    index = folder.resolve("data").resolve("gazetteer.index");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private Result install(Path file) {
    return hearsay("gazetteer", "install", "--file", file, "--index", index);
  }

  @Test
  void aFileOfPlacesIsInstalledAndReadingKnowsThem() throws IOException {
    Result installed = install(write("cities500.txt", TOWNS));
    assertThat(installed.code()).as(installed.err()).isEqualTo(ExitCode.OK.code());
    assertThat(installed.out()).contains("2 places by 2 names", "GeoNames", "CC BY 4.0");
    Path article = write("bridge.txt", ARTICLE);
    Result read =
        hearsay("read", "--no-ledger", "--format", "jsonl", "--gazetteer", index, article);
    assertThat(read.out()).contains("\"geonamesId\":11");
    Result without = hearsay("read", "--no-ledger", "--format", "jsonl", article);
    assertThat(without.out()).doesNotContain("geonamesId");
  }

  @Test
  void aFolderAndAnArchiveGiveTheSameIndex() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    Files.writeString(one.resolve("cities500.txt"), TOWNS);
    Files.writeString(one.resolve("admin1CodesASCII.txt"), "SY.12\tOrlo\tOrlo\t77\n");
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.write(two.resolve("cities500.zip"), zip("cities500.txt", TOWNS));
    Files.writeString(two.resolve("admin1CodesASCII.txt"), "SY.12\tOrlo\tOrlo\t77\n");
    assertThat(install(one).out()).contains("3 places");
    byte[] first = Files.readAllBytes(index);
    assertThat(install(two).out()).contains("3 places");
    assertThat(Files.readAllBytes(index)).isEqualTo(first);
  }

  @Test
  void theExportIsFetchedFromTheWeb() throws IOException {
    try (Site site = new Site()) {
      site.ok("/dump/cities500.zip", "application/zip", zip("cities500.txt", TOWNS));
      site.ok("/dump/countryInfo.txt", "text/plain", "#none\n");
      site.ok("/dump/admin1CodesASCII.txt", "text/plain", "SY.12\tOrlo\tOrlo\t77\n");
      site.ok("/dump/admin2Codes.txt", "text/plain", "");
      Object[] arguments = {"gazetteer", "install", "--from", site.url("/dump"), "--index", index};
      Result refused = hearsay(arguments);
      assertThat(refused.code()).isEqualTo(ExitCode.NOTHING_READ.code());
      assertThat(refused.err()).contains("/dump/cities500.zip: ");
      Object[] allowed = Arrays.copyOf(arguments, arguments.length + 1);
      allowed[arguments.length] = "--allow-private";
      Result fetched = hearsay(allowed);
      assertThat(fetched.code()).as(fetched.err()).isEqualTo(ExitCode.OK.code());
      assertThat(fetched.out()).contains("3 places");
    }
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndChangesNothing() throws IOException {
    install(write("cities500.txt", TOWNS));
    byte[] before = Files.readAllBytes(index);
    byte[] whole = zip("cities500.txt", TOWNS.repeat(1000));
    Object[][] broken = {
      {write("cities1000.txt", TOWNS + "13\tHalf a li"), "cities1000.txt:3: 2 columns"},
      {write("cities5000.txt", new byte[] {'1', (byte) 0xff, '\n'}), "cities5000.txt:1: no UTF-8"},
      {write("cities15000.zip", Arrays.copyOf(whole, whole.length / 2)), "cities15000.zip"},
      {write("xx.zip", "no archive"), "xx.zip: no whole archive"},
      {folder.resolve("nothing"), "there is no such file or folder"},
      {Files.createDirectory(folder.resolve("empty")), "no file of places in it"},
    };
    for (Object[] each : broken) {
      Result result = install((Path) each[0]);
      assertThat(result.code()).as(each[1].toString()).isEqualTo(ExitCode.NOTHING_READ.code());
      assertThat(result.err()).contains(each[1].toString(), "Nothing was installed");
      assertThat(Files.readAllBytes(index)).as(each[1].toString()).isEqualTo(before);
    }
  }

  @Test
  void theStatusSaysWhatIsInstalled() throws IOException {
    Result none = hearsay("gazetteer", "status", "--index", index);
    assertThat(none.code()).isEqualTo(ExitCode.OK.code());
    assertThat(none.out()).contains("No gazetteer is installed", "hearsay gazetteer install");
    install(write("cities500.txt", TOWNS));
    assertThat(hearsay("gazetteer", "status", "--index", index).out())
        .contains("2 places by 2 names", "CC BY 4.0", index.toString());
    Files.write(index, new byte[40]);
    Result damaged = hearsay("gazetteer", "status", "--index", index);
    assertThat(damaged.code()).isEqualTo(ExitCode.NOTHING_READ.code());
    assertThat(damaged.err()).contains("gazetteer.index", "install it again");
  }

  @Test
  void aNamedGazetteerMustBeThereAndWhole() throws IOException {
    Path article = write("bridge.txt", ARTICLE);
    Result absent = hearsay("read", "--no-ledger", "--gazetteer", index, article);
    assertThat(absent.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(absent.err()).contains("there is no such gazetteer");
  }

  @Test
  void otherSizesThanThoseOfGeoNamesAreRefused() {
    Result result = hearsay("gazetteer", "install", "--size", "700", "--index", index);
    assertThat(result.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(result.err()).contains("--size 700");
  }
}
