package org.hearsay.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The records of a WARC file (ISO 28500), plain or packed record by record, one held at a time. Not
 * thread-safe.
 */
public final class Records implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final WarcReader reader;
  private final long limit;
  private final long begin;
  private long number;

  private Records(WarcReader reader, long limit, long begin, long number) {
    this.reader = reader;
    this.limit = limit;
    this.begin = begin;
    this.number = number;
  }

  /**
   * @param channel stands at the beginning of a record
   * @param limit the longest block that is kept, in bytes
   * @param begin where the channel stands in the file, in bytes
   * @param before how many records stand before that
   * @throws BrokenArchive when there is not even a beginning
   */
  public static Records of(ReadableByteChannel channel, long limit, long begin, long before)
      throws IOException {
    try {
      // Only a channel: jwarc would seek over a block that a cut-off file does not have.
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER).flip();
      return new Records(new WarcReader(new OnlyForward(channel), buffer), limit, begin, before);
    } catch (EOFException | ZipException | ParsingException broken) {
      throw new BrokenArchive(before + 1, begin, why(broken), broken);
    }
  }

  /**
   * The next record with an answer or a page; null at the end. What asks, describes or only refers
   * back is passed over, and counted.
   *
   * @throws BrokenArchive where the file breaks off; the records before were whole
   */
  public @Nullable ArchiveRecord next() throws IOException {
    while (true) {
      number++;
      try {
        WarcRecord record = reader.next().orElse(null);
        if (record == null) {
          return null;
        }
        if (record instanceof WarcResponse || record instanceof WarcResource) {
          return taken((WarcTargetRecord) record);
        }
      } catch (EOFException | ZipException | ParsingException | IllegalArgumentException broken) {
        throw new BrokenArchive(number, begin + reader.position(), why(broken), broken);
      }
    }
  }

  private ArchiveRecord taken(WarcTargetRecord record) throws IOException {
    MessageBody body = record.body();
    long length = body.size();
    byte[] block = null;
    if (length <= limit) {
      ByteBuffer bytes = ByteBuffer.allocate((int) length);
      while (bytes.hasRemaining()) {
        if (body.read(bytes) < 0) {
          throw new EOFException("the block ends early");
        }
      }
      block = bytes.array();
    }
    MediaType type = mediaType(record);
    return new ArchiveRecord(
        number,
        begin + reader.position(),
        record instanceof WarcResponse && (type == null || type.base().equals(MediaType.HTTP)),
        record.headers().first("WARC-Target-URI").map(Records::bare).orElse(null),
        record.headers().first("WARC-Date").flatMap(Records::instant).orElse(null),
        type == null ? "" : type.base().toString(),
        length,
        block);
  }

  private static @Nullable MediaType mediaType(WarcRecord record) {
    try {
      return record.contentType();
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static Optional<Instant> instant(String written) {
    try {
      return Optional.of(Instant.parse(written));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  /** Some writers put the address between angle brackets, as the standard once showed it. */
  private static String bare(String uri) {
    return uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri;
  }

  private static String why(Exception broken) {
    if (broken instanceof EOFException) {
      return "the file breaks off";
    }
    return broken instanceof ZipException ? "the packing is damaged" : "no record begins there";
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private record OnlyForward(ReadableByteChannel channel) implements ReadableByteChannel {
    @Override
    public int read(ByteBuffer into) throws IOException {
      return channel.read(into);
    }

    @Override
    public boolean isOpen() {
      return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
