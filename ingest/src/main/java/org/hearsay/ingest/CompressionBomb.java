package org.hearsay.ingest;

import java.io.IOException;

/** Compressed so far beyond what text allows that unpacking it is the attack. */
final class CompressionBomb extends IOException {

  private static final long serialVersionUID = 1;

  CompressionBomb(long packed, long unpacked) {
    super(
        "%s unpack to more than %s; not read further"
            .formatted(Bytes.human(packed), Bytes.human(unpacked)));
  }
}
