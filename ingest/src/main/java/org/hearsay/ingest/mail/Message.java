package org.hearsay.ingest.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail (RFC 5322, RFC 2045), or a page saved as one (MHTML, RFC 2557).
 *
 * @param senderName the first sender's name; null when it states none
 * @param senderHost the host of the first sender's address, in lower case; null when it has none
 * @param subject null when there is none
 * @param date as written; null when there is none
 * @param id without the angle brackets; null when there is none
 * @param language as written; null when it states none
 * @param list whether it went to a mailing list (RFC 2369, RFC 2919)
 * @param parts in order; possibly none
 * @param cut whether it breaks off, or has more parts than are read
 */
public record Message(
    @Nullable String senderName,
    @Nullable String senderHost,
    @Nullable String subject,
    @Nullable String date,
    @Nullable String id,
    @Nullable String language,
    boolean list,
    List<Part> parts,
    boolean cut) {

  public Message {
    parts = List.copyOf(parts);
  }

  /** The first part of that subtype of {@code text} that is no attachment; null without one. */
  public @Nullable Part text(String subtype) {
    for (Part part : parts) {
      if (part.isText(subtype)) {
        return part;
      }
    }
    return null;
  }
}
