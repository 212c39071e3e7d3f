package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged pages give an article or a finding, never an exception. */
class FuzzTest {

  private static final int TIMES = 150;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "graph-shell",
        "old-tables",
        "long-comments",
        "cookie-wall",
        "endless",
        "stated-only"
      })
  @Timeout(120)
  void a_page_cut_off_or_with_bytes_changed_is_read_or_refused(String name) throws Exception {
    byte[] whole = Files.readAllBytes(WebPageTest.page(name));
    for (int seed = 0; seed < TIMES; seed++) {
      byte[] damaged = damaged(whole, new Random(seed));
      List<Ingested> out = new ArrayList<>();
      new Ingest(IngestOptions.DEFAULT)
          .readStream(new ByteArrayInputStream(damaged), name + " " + seed, out::add);
      assertThat(out).as("seed %d", seed).isNotEmpty().allSatisfy(FuzzTest::isSound);
    }
  }

  private static void isSound(Ingested one) {
    if (one instanceof Skipped skipped) {
      assertThat(FindingCode.of(skipped.finding().code()).orElseThrow().skips()).isTrue();
    } else if (one instanceof Taken taken) {
      assertThat(taken.article().text()).isNotBlank();
      assertThat(taken.findings())
          .allMatch(found -> !FindingCode.of(found.code()).orElseThrow().skips());
    }
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes =
        random.nextBoolean() ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
    int flips = random.nextInt(60);
    for (int i = 0; i < flips && bytes.length > 0; i++) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextInt(4) == 0
              ? (byte) "<>\"{}&;=/ ".charAt(random.nextInt(10))
              : (byte) random.nextInt(256);
    }
    return bytes;
  }
}
