package org.hearsay.ingest.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP answer as an archive keeps it.
 *
 * @param status such as 200; 0 when the answer does not begin with a status line
 * @param headers by name in lower case; of several with one name the first
 * @param body as kept, possibly packed; parted into chunks no more
 */
public record ArchivedResponse(int status, Map<String, String> headers, byte[] body) {

  private static final int MOST_HEADER_BYTES = 1 << 18;

  public ArchivedResponse {
    headers = Map.copyOf(headers);
  }

  /** Takes an answer apart; never fails. */
  public static ArchivedResponse parse(byte[] block) {
    int end = Math.min(block.length, MOST_HEADER_BYTES);
    Map<String, String> headers = new HashMap<>();
    int status = 0;
    int at = 0;
    boolean first = true;
    while (at < end) {
      int lineEnd = at;
      while (lineEnd < end && block[lineEnd] != '\n') {
        lineEnd++;
      }
      String line = new String(block, at, lineEnd - at, StandardCharsets.ISO_8859_1).strip();
      at = Math.min(lineEnd + 1, block.length);
      if (line.isEmpty()) {
        break;
      }
      int colon = line.indexOf(':');
      if (first) {
        status = status(line);
      } else if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      first = false;
    }
    byte[] body = Arrays.copyOfRange(block, at, block.length);
    boolean chunked =
        headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
    byte[] joined = chunked ? Chunks.join(body) : null;
    return new ArchivedResponse(status, headers, joined == null ? body : joined);
  }

  public @Nullable String header(String name) {
    return headers.get(name);
  }

  private static int status(String line) {
    String[] parts = line.split("\\s+", 3);
    return parts.length >= 2 && parts[0].startsWith("HTTP") && parts[1].matches("\\d{3}")
        ? Integer.parseInt(parts[1])
        : 0;
  }
}
