package org.hearsay.ledger;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.ReadingJson;

/**
 * A reading made ready to be stored: all that needs no database, so that several threads can do it
 * at once.
 *
 * @param reading the reading
 * @param identity what makes it a version of which article
 * @param sha256 of its text
 * @param json its record in UTF-8
 * @param packed the same, zlib
 */
record StoredReading(Reading reading, String identity, String sha256, byte[] json, byte[] packed) {

  static StoredReading of(Reading reading) {
    byte[] json = ReadingJson.writeUtf8(reading);
    return new StoredReading(
        reading,
        ArticleIdentity.of(reading.article()),
        reading.article().sha256(),
        json,
        pack(json));
  }

  private static byte[] pack(byte[] json) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(json);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream(json.length / 6 + 64);
      byte[] buffer = new byte[16 * 1024];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /**
   * The record as it was packed.
   *
   * @throws DataFormatException when {@code packed} is not what {@link #pack} gave
   */
  static byte[] unpack(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(packed.length * 8 + 64);
      byte[] buffer = new byte[16 * 1024];
      while (!inflater.finished()) {
        int length = inflater.inflate(buffer);
        if (length == 0 && !inflater.finished()) {
          throw new DataFormatException("a record cut short");
        }
        out.write(buffer, 0, length);
      }
      return out.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
