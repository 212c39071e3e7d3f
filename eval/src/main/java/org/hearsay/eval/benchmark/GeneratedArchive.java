package org.hearsay.eval.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.hearsay.eval.benchmark.GeneratedPage.Tongue;

/**
 * Writes a web archive packed record by record, of any size: requests, pages in two languages and
 * pictures. {@code eval/run benchmark.GeneratedArchive FILE MEGABYTES [ARTICLES]}
 */
public final class GeneratedArchive {

  /** News pages have some 300 kB. */
  private static final int PAGE = 300_000;

  private static final int PICTURE = 120_000;

  private final Random random = new Random(1);
  private final OutputStream out;
  private long written;

  private GeneratedArchive(OutputStream out) {
    this.out = out;
  }

  /** The command's entry point. */
  public static void main(String... arguments) throws IOException {
    int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
    long records = write(Path.of(arguments[0]), Long.parseLong(arguments[1]) * 1_000_000, articles);
    System.out.printf("%,d records, %,d bytes%n", records, Files.size(Path.of(arguments[0])));
  }

  /**
   * @param size of the packed file, in bytes, roughly
   * @param articles how many English articles there are, at most: evenly spread over what such an
   *     archive would have without a limit, one page in two
   * @return how many records were written
   */
  static long write(Path file, long size, int articles) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      return new GeneratedArchive(out).fill(size, articles);
    }
  }

  private long fill(long size, int articles) throws IOException {
    long number = 0;
    int english = 0;
    while (written < size) {
      number++;
      record("request", "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII), number);
      if (number % 4 == 3) {
        record("response", answer("image/jpeg", picture()), number);
      } else {
        boolean due = english <= (double) articles * written / size && english < articles;
        boolean inEnglish = number % 2 == 1 && due;
        english += inEnglish ? 1 : 0;
        String page = GeneratedPage.of(number, PAGE, inEnglish ? Tongue.ENGLISH : Tongue.GERMAN);
        record("response", answer("text/html", page.getBytes(StandardCharsets.UTF_8)), number);
      }
    }
    return 2 * number;
  }

  private byte[] picture() {
    byte[] bytes = new byte[PICTURE];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] answer(String type, byte[] body) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    answer.write(body);
    return answer.toByteArray();
  }

  private void record(String type, byte[] block, long number) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed, 1 << 14)) {
      gzip.write(
          ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s-%d>\r\nWARC-Date: 2026-03-11T10:00:00Z\r\n"
                  + "WARC-Target-URI: https://herald.example/%d\r\nContent-Type: application/http;msgtype=%s\r\n"
                  + "Content-Length: %d\r\n\r\n")
              .formatted(type, type, number, number, type, block.length)
              .getBytes(StandardCharsets.US_ASCII));
      gzip.write(block);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write(packed.toByteArray());
    written += packed.size();
  }
}
