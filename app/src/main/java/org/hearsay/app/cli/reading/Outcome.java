package org.hearsay.app.cli.reading;

import org.hearsay.pipeline.Reading;
import org.hearsay.provenance.Finding;

/** What became of one input, or of one line of a JSON Lines file. */
public sealed interface Outcome {

  /** The path as given, {@code path#id} for a line of JSON Lines, {@code -} for standard input. */
  String input();

  /**
   * It was read.
   *
   * @param reading the reading, with what {@code ingest} found amiss among its findings
   * @param printed the reading in the form that was asked for, ready to be written
   */
  record Read(Reading reading, String printed) implements Outcome {
    @Override
    public String input() {
      return reading.article().input();
    }
  }

  /**
   * It is no article, or cannot be read.
   *
   * @param finding why; its message names the input
   */
  record Skipped(String input, Finding finding) implements Outcome {}

  /**
   * Hearsay itself failed on it.
   *
   * @param cause what was thrown
   */
  record Failed(String input, Throwable cause) implements Outcome {}
}
