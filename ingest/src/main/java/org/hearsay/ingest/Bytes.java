package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reading up to a limit, and sizes as people write them. */
final class Bytes {

  private Bytes() {}

  /** All of {@code in}, or null when that is more than {@code limit} bytes. */
  static byte @Nullable [] read(InputStream in, long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) limit + 1);
    return bytes.length > limit ? null : bytes;
  }

  /** Such as {@code 512 bytes}, {@code 3.4 MB} (of 1024 x 1024 bytes). */
  static String human(long size) {
    if (size < 1024) {
      return size + (size == 1 ? " byte" : " bytes");
    }
    double amount = size / 1024.0;
    String[] units = {"KB", "MB", "GB", "TB"};
    int unit = 0;
    while (amount >= 1024 && unit < units.length - 1) {
      amount /= 1024;
      unit++;
    }
    String digits = String.format(Locale.ROOT, "%.1f", amount);
    return (digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits)
        + " "
        + units[unit];
  }
}
