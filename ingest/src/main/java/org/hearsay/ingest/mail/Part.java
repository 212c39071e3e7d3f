package org.hearsay.ingest.mail;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message that is no container of parts.
 *
 * @param type such as {@code text/plain}, in lower case
 * @param charset the encoding that the part states; null when it states none
 * @param location the address that it was saved from (RFC 2557); null when it states none
 * @param fileName what it is to be saved as; null when it states none
 * @param attached whether it goes with the message rather than being its text (RFC 2183)
 * @param bytes what it holds, unpacked
 */
public record Part(
    String type,
    @Nullable String charset,
    @Nullable String location,
    @Nullable String fileName,
    boolean attached,
    byte[] bytes) {

  public Part {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(bytes, "bytes");
  }

  public boolean isText(String subtype) {
    return !attached && type.equals("text/" + subtype);
  }
}
