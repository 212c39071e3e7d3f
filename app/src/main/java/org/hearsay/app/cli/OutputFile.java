package org.hearsay.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for the readings, which a resumed run cuts back to where its resume point was: so each
 * stands in it once. Not thread-safe.
 */
final class OutputFile implements AutoCloseable {

  private final FileChannel channel;

  private OutputFile(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @param kept how much of what stands in the file is kept, in bytes
   */
  static OutputFile open(Path file, long kept) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(kept);
    channel.position(Math.min(kept, channel.size()));
    return new OutputFile(channel);
  }

  OutputStream stream() {
    return Channels.newOutputStream(channel);
  }

  /** In bytes. */
  long length() {
    try {
      return channel.position();
    } catch (IOException e) {
      throw new OutputFailure(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
