package org.hearsay.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.provenance.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --report} writes: a JSON line for each finding, on what was read and on what was not,
 * and one with the sums at the end. Not thread-safe.
 */
final class RunReport implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final @Nullable BufferedWriter out;

  private RunReport(@Nullable BufferedWriter out) {
    this.out = out;
  }

  /**
   * @param file null for no report
   * @throws IOException when it cannot be written
   */
  static RunReport to(@Nullable Path file) throws IOException {
    return new RunReport(
        file == null ? null : Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  /**
   * @param what {@code read}, {@code not-read} or {@code passed-over}: what became of the input
   */
  void add(String input, String what, Finding finding) throws IOException {
    if (out != null) {
      ObjectNode line = JSON.createObjectNode();
      line.put("input", input).put("was", what);
      line.put("code", finding.code()).put("message", finding.message());
      write(line);
    }
  }

  void sums(int read, int claims, FindingTable findings, double seconds) throws IOException {
    if (out != null) {
      ObjectNode line = JSON.createObjectNode();
      line.put("read", read).put("claims", claims);
      ObjectNode counts = line.putObject("findings");
      findings.counts().forEach(counts::put);
      line.put("seconds", Math.round(seconds * 10) / 10.0);
      write(line);
    }
  }

  private void write(ObjectNode line) throws IOException {
    if (out != null) {
      out.write(line + "\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
