package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.hearsay.app.cli.report.Line;

/** Standard output, in whole pieces: each is written out at once. Not thread-safe. */
final class Output {

  private final OutputStream out;
  private final Charset charset;

  Output(OutputStream out, Charset charset) {
    this.out = out;
    this.charset = charset;
  }

  /**
   * Writes a piece.
   *
   * @throws OutputFailure when it cannot be written
   */
  void write(String piece) {
    try {
      out.write(piece.getBytes(charset));
      out.flush();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  /** The lines as they go to a terminal or a pipe, each with its line end. */
  static String text(List<Line> lines, boolean colour) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(colour ? line.coloured() : line.plain()).append('\n');
    }
    return text.toString();
  }
}
