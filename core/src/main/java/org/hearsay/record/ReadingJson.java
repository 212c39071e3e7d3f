package org.hearsay.record;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.pipeline.Reading;

/**
 * Readings as JSON, one line each: the record that {@code read --format jsonl} prints, the ledger
 * stores and other programs rely on. {@code docs/record.md} explains every field; the resource
 * {@code org/hearsay/record/reading.schema.json} is the definition. Stateless; thread-safe.
 */
public final class ReadingJson {

  /** The value of the record's {@code schema} field. */
  public static final String SCHEMA = "hearsay/reading/1";

  private ReadingJson() {}

  /**
   * The record of {@code reading}: one line without a line break, the fields always in the same
   * order, letters beyond ASCII as they are. Two equal readings give the same string.
   */
  public static String write(Reading reading) {
    return new String(writeUtf8(reading), StandardCharsets.UTF_8);
  }

  /** The same in UTF-8, which is quicker where bytes are wanted. */
  public static byte[] writeUtf8(Reading reading) {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream(reading.article().text().length() * 16 + 1024);
    try (ReadingWriter writer = new ReadingWriter(out)) {
      writer.write(reading);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail to be written", impossible);
    }
    return out.toByteArray();
  }

  /**
   * The reading that {@code record} holds: {@code read(write(reading)).equals(reading)}. Fields
   * that this version does not know are passed over.
   *
   * @throws RecordException when it is not JSON, names another schema, lacks a field, or has one of
   *     the wrong type or with a value that contradicts the rest, such as a span past the text
   */
  public static Reading read(String record) {
    return ReadingParser.parse(record);
  }
}
