package org.hearsay.eval.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;

/** What {@code hearsay read --format jsonl} has printed, so that articles are parsed once only. */
final class StoredReadings {

  private StoredReadings() {}

  /** By article id, in the order of the file. */
  static Map<String, Reading> read(Path file) throws IOException {
    Map<String, Reading> readings = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            Reading reading = ReadingJson.read(line);
            readings.put(ReadingSession.key(reading.article()), reading);
          });
    } catch (UncheckedIOException broken) {
      throw new IOException(file.toString(), broken);
    }
    return readings;
  }
}
