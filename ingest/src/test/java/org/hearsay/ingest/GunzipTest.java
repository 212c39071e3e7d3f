package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files packed with gzip are read as what is in them. */
class GunzipTest {

  private static final String LINES =
      "{\"title\": \"Ferry stays\", \"text\": \"The ferry will stay in port.\"}\n".repeat(1000);

  @TempDir private Path folder;

  @Test
  void lines_pages_texts_and_tables_are() throws Exception {
    assertThat(Reading.all(file("a.jsonl.gz", Warc.gzip(Warc.bytes(LINES))))).hasSize(1000);
    assertThat(
            ArchiveTest.codes(Reading.all(file("a.html.gz", Warc.gzip(Warc.bytes(Warc.html(1)))))))
        .containsExactly("taken");
    String table = "title,text\nA,The ferry will stay in port\n";
    assertThat(ArchiveTest.headlines(Reading.all(file("a.csv.gz", Warc.gzip(Warc.bytes(table))))))
        .containsExactly("A");
    assertThat(Reading.piped(Warc.gzip(Warc.bytes(LINES)))).hasSize(1000);
  }

  @Test
  void a_file_of_several_members_is_read_to_its_end() throws Exception {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.writeBytes(Warc.gzip(Warc.bytes(LINES)));
    twice.writeBytes(Warc.gzip(Warc.bytes(LINES)));
    assertThat(Reading.all(file("a.jsonl.gz", twice.toByteArray()))).hasSize(2000);
  }

  @Test
  void what_breaks_off_is_read_up_to_the_break() throws Exception {
    byte[] whole = Warc.gzip(Warc.bytes(LINES));
    List<Ingested> all = Reading.all(file("cut.jsonl.gz", Arrays.copyOf(whole, whole.length - 30)));
    assertThat(all).hasSizeGreaterThan(100);
    assertThat(ArchiveTest.codes(all)).last().isEqualTo("broken-compression");
  }

  @Test
  void bytes_that_only_begin_like_gzip_are_refused() throws Exception {
    assertThat(
            Reading.refusal(file("x.txt", new byte[] {0x1f, (byte) 0x8b, 8, 0, 9, 9, 9, 9, 9}))
                .code())
        .isIn("broken-compression", "empty-file");
  }

  @Test
  @Timeout(60)
  void a_bomb_is_not_unpacked_to_its_end() throws Exception {
    Path bomb = folder.resolve("bomb.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) ' ');
      out.write(Warc.bytes(LINES));
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    List<Ingested> all = Reading.all(bomb);
    assertThat(ArchiveTest.codes(all)).hasSize(1001).last().isEqualTo("compression-bomb");
  }

  @Test
  void how_far_one_is_read_is_told_in_packed_bytes() throws Exception {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(3);
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"title\": \"Ferry ").append(random.nextLong()).append("\"}\n");
    }
    Path packed = file("b.jsonl.gz", Warc.gzip(Warc.bytes(lines.toString())));
    long size = Files.size(packed);
    List<Unread> all = new ArrayList<>();
    new Ingest(IngestOptions.DEFAULT)
        .takeIn(List.of(packed.toString()), null, InputStream.nullInputStream(), all::add);
    assertThat(Ingest.size(List.of(packed.toString()))).isEqualTo(size);
    assertThat(all).extracting(Unread::reached).isSorted().allMatch(reached -> reached <= size);
    assertThat(all.get(2500).reached()).isBetween(size / 4, size);
    assertThat(all.get(4999).reached()).isEqualTo(size);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
