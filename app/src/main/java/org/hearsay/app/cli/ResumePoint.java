package org.hearsay.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The file that says how far a run has come: written now and then, whole or not at all, so that a
 * run that is stopped or killed can go on. Not thread-safe.
 */
final class ResumePoint {

  /** A second's work is done again, at most. */
  private static final long EVERY_NANOSECONDS = 1_000_000_000L;

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * How far.
   *
   * @param inputs what the run was to read
   * @param mark the last that was printed and kept
   * @param written how long the file of {@code --output} was then, in bytes; 0 without one
   */
  record State(List<String> inputs, Mark mark, long written) {}

  private final Path file;
  private long last = System.nanoTime();
  private @Nullable State pending;

  ResumePoint(Path file) {
    this.file = file;
  }

  /** Null when there is no such file: the run begins at the beginning. */
  @Nullable State read() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    JsonNode node = JSON.readTree(Files.readAllBytes(file));
    if (!node.path("file").isTextual() || !node.path("inputs").isArray()) {
      throw new IOException("is no resume point");
    }
    List<String> inputs = new ArrayList<>();
    node.path("inputs").forEach(input -> inputs.add(input.asText()));
    Mark mark =
        new Mark(
            node.path("file").asText(), node.path("place").asLong(), node.path("offset").asLong());
    return new State(inputs, mark, node.path("written").asLong());
  }

  /** Notes {@code state}, and writes it down when it is time. */
  void note(State state) throws IOException {
    pending = state;
    if (System.nanoTime() - last >= EVERY_NANOSECONDS) {
      write();
    }
  }

  /** Writes down what was noted last. */
  void write() throws IOException {
    State state = pending;
    if (state == null) {
      return;
    }
    ObjectNode node = JSON.createObjectNode();
    ArrayNode inputs = node.putArray("inputs");
    state.inputs().forEach(inputs::add);
    node.put("file", state.mark().file());
    node.put("place", state.mark().place());
    node.put("offset", state.mark().offset());
    node.put("written", state.written());
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap((node + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(false);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    pending = null;
    last = System.nanoTime();
  }

  /** All was gone through: the next run begins at the beginning. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
