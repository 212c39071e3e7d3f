package org.hearsay.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.hearsay.ingest.FindingCode;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestOptions;
import org.hearsay.ingest.Mark;
import org.hearsay.ingest.Unread;
import org.jspecify.annotations.Nullable;

/** Files, folders, addresses and standard input, from the beginning or from a resume point. */
final class InputSupply implements Supply {

  private final List<String> inputs;
  private final IngestOptions options;
  private final InputStream standardInput;
  private final @Nullable ResumePoint resume;
  private final @Nullable Mark after;
  private final LongSupplier written;

  /**
   * @param resume where to note how far the run has come; null for nowhere
   * @param after the last that an earlier run did; null to begin at the beginning
   * @param written how long the output is, in bytes
   */
  InputSupply(
      List<String> inputs,
      IngestOptions options,
      InputStream standardInput,
      @Nullable ResumePoint resume,
      @Nullable Mark after,
      LongSupplier written) {
    this.inputs = List.copyOf(inputs);
    this.options = options;
    this.standardInput = standardInput;
    this.resume = resume;
    this.after = after;
    this.written = written;
  }

  @Override
  public void each(Consumer<Unread> sink) {
    new Ingest(options).takeIn(inputs, after, standardInput, sink);
  }

  @Override
  public long size() {
    return Ingest.size(inputs);
  }

  @Override
  public void done(Mark mark, @Nullable FindingCode refused) throws IOException {
    if (resume != null) {
      resume.note(new ResumePoint.State(inputs, mark, written.getAsLong()));
    }
  }

  @Override
  public void end(boolean whole) throws IOException {
    if (resume != null) {
      if (whole) {
        resume.forget();
      } else {
        resume.write();
      }
    }
  }
}
