package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.Counts;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;
import org.hearsay.testing.CorpusFiles;

/**
 * The scorer {@code score.py} that came with a corpus, run on what Hearsay really reads: ours has
 * to come to the same figures.
 */
public final class OriginalScorer {

  /** One for all tests: loading the models takes seconds. */
  private static final ReadingSession SESSION = new ReadingSession(2);

  private static final Offset<Double> SAME = within(1e-9);

  private OriginalScorer() {}

  /** Holds precision, recall and F1 against the original's {@code p}, {@code r} and {@code f1}. */
  public static void assertSame(Counts ours, JsonNode original) {
    assertThat(ours.precision()).isCloseTo(original.get("p").asDouble(), SAME);
    assertThat(ours.recall()).isCloseTo(original.get("r").asDouble(), SAME);
    assertThat(ours.f1()).isCloseTo(original.get("f1").asDouble(), SAME);
  }

  public static ReadingSession session() {
    return SESSION;
  }

  /** The readings of {@code inputs}, written to {@code records} as the program writes them. */
  public static <T> Map<String, T> read(
      List<Path> inputs, Path records, Function<Reading, T> digest) throws IOException {
    Map<String, Reading> readings = SESSION.read(inputs, reading -> reading);
    Files.write(records, readings.values().stream().map(ReadingJson::write).toList());
    Map<String, T> digests = new LinkedHashMap<>();
    readings.forEach((key, reading) -> digests.put(key, digest.apply(reading)));
    return digests;
  }

  /**
   * A file of the same name with the first lines of {@code file} only.
   *
   * @param folder where it is put
   */
  public static Path firstLines(Path file, int lines, Path folder) throws IOException {
    try (Stream<String> all = Files.lines(file)) {
      return Files.write(folder.resolve(file.getFileName()), all.limit(lines).toList());
    }
  }

  /** The first files of {@code folder} by name. */
  public static List<Path> firstFiles(Path folder, int files) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().limit(files).toList();
    }
  }

  /**
   * Runs {@code AREA/score.py --json} with {@code arguments}.
   *
   * @return the figures it prints
   */
  public static JsonNode run(String area, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("python3");
    command.add(CorpusFiles.corpus(area).resolve("score.py").toString());
    command.add("--json");
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("exit code " + process.exitValue() + " of " + command);
    }
    return new ObjectMapper().readTree(printed);
  }
}
