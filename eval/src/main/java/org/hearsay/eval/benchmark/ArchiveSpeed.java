package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * How fast an archive is taken in, beside jwarc alone, which reads every response's body into
 * memory and does no more: in turn, in one process, the best of several rounds. {@code eval/run
 * benchmark.ArchiveSpeed FILE.warc.gz}
 */
public final class ArchiveSpeed {

  private static final int ROUNDS = 5;

  private ArchiveSpeed() {}

  /** What reads the archive: how many bytes were in the answers. */
  private interface Way {
    long read(Path file) throws IOException;
  }

  /** The command's entry point. */
  public static void main(String... arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    double[] alone = new double[ROUNDS];
    double[] whole = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      alone[round] = seconds(ArchiveSpeed::jwarc, file);
      whole[round] = seconds(ArchiveSpeed::hearsay, file);
      System.out.printf(
          Locale.ROOT,
          "round %d: jwarc %.2f s, hearsay %.2f s%n",
          round,
          alone[round],
          whole[round]);
    }
    double best = Arrays.stream(alone).min().orElse(0);
    double ours = Arrays.stream(whole).min().orElse(0);
    double megabytes = Files.size(file) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%.0f MB packed: jwarc alone %.0f MB/s, taking in %.0f MB/s, which is %.0f %%%n",
        megabytes,
        megabytes / best,
        megabytes / ours,
        100 * best / ours);
  }

  private static double seconds(Way way, Path file) throws IOException {
    long start = System.nanoTime();
    if (way.read(file) == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static long jwarc(Path file) throws IOException {
    long sum = 0;
    try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse) {
          MessageBody body = record.body();
          ByteBuffer bytes = ByteBuffer.allocate((int) body.size());
          while (bytes.hasRemaining() && body.read(bytes) >= 0) {
            // Until it is full.
          }
          sum += bytes.position();
        }
      }
    }
    return sum;
  }

  private static long hearsay(Path file) {
    AtomicLong sum = new AtomicLong();
    new Ingest(IngestOptions.DEFAULT)
        .takeIn(List.of(file.toString()), null, System.in, unread -> sum.addAndGet(unread.size()));
    return sum.get();
  }
}
