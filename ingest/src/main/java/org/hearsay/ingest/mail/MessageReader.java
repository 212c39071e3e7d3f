package org.hearsay.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Takes messages apart. Forwarded messages stay whole, as parts. Not thread-safe; used once. */
public final class MessageReader {

  /** Messages of programs nest four deep; deeper ones mean harm. */
  private static final int DEEPEST = 20;

  private static final int MOST_PARTS = 1000;

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(1 << 16)
          .setMaxHeaderCount(2000)
          .setMaxContentLen(-1)
          .build();

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\b(?:file)?name\\*?\\s*=\\s*(?:\"([^\"]{1,200})\"|([^;\\s\"]{1,200}))");

  private static final Pattern SENDER =
      Pattern.compile(
          "\\s*(?:\"([^\"]*)\"|([^<>\"]*?))\\s*<[^<>@]*@([^<>@\\s]+)>.*", Pattern.DOTALL);

  private static final Pattern BARE_SENDER = Pattern.compile("\\s*[^\\s@<>]+@([^\\s@<>,]+).*");

  private final Map<String, String> head = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private Map<String, String> fields = head;

  private MessageReader() {}

  /** Never fails; what is no message has no parts, or one of text. */
  public static Message read(byte[] bytes) {
    MessageReader reader = new MessageReader();
    boolean whole = reader.parse(bytes);
    return reader.message(!whole);
  }

  /** False when it breaks off, or goes beyond the limits. */
  private boolean parse(byte[] bytes) {
    MimeTokenStream stream = new MimeTokenStream(LIMITS);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
    stream.parse(new ByteArrayInputStream(bytes));
    int depth = 0;
    String outermost = null;
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_MULTIPART -> {
            depth++;
            outermost = outermost == null ? stream.getBodyDescriptor().getBoundary() : outermost;
          }
          case T_END_MULTIPART -> depth--;
          case T_START_BODYPART -> fields = new HashMap<>();
          case T_FIELD ->
              fields.putIfAbsent(
                  stream.getField().getName().toLowerCase(Locale.ROOT),
                  unfolded(stream.getField().getBody()));
          case T_BODY ->
              parts.add(part(stream.getBodyDescriptor(), stream.getDecodedInputStream()));
          default -> {
            // Beginnings, ends and what stands between the parts.
          }
        }
        if (depth > DEEPEST || parts.size() > MOST_PARTS) {
          return false;
        }
      }
      // The parser takes the end of the bytes for that of every open part.
      return outermost == null
          || new String(bytes, StandardCharsets.ISO_8859_1).contains("--" + outermost + "--");
    } catch (MimeException | IOException broken) {
      return false;
    }
  }

  private Part part(BodyDescriptor body, InputStream in) throws IOException {
    String disposition = fields.getOrDefault("content-disposition", "");
    String location = fields.get("content-location");
    Matcher named = FILE_NAME.matcher(disposition + ";" + fields.getOrDefault("content-type", ""));
    String name = !named.find() ? null : named.group(1) == null ? named.group(2) : named.group(1);
    boolean attached = disposition.strip().toLowerCase(Locale.ROOT).startsWith("attachment");
    boolean stated = fields.getOrDefault("content-type", "").contains("charset");
    return new Part(
        body.getMimeType().toLowerCase(Locale.ROOT),
        stated ? body.getCharset() : null,
        location,
        name == null ? null : words(name),
        attached,
        in.readAllBytes());
  }

  private Message message(boolean cut) {
    String from = head.getOrDefault("from", "");
    Matcher sender = SENDER.matcher(from);
    String name = null;
    String host = null;
    if (sender.matches()) {
      name = words(sender.group(1) == null ? sender.group(2) : sender.group(1));
      host = sender.group(3).toLowerCase(Locale.ROOT);
    } else {
      Matcher bare = BARE_SENDER.matcher(from);
      host = bare.matches() ? bare.group(1).toLowerCase(Locale.ROOT) : null;
    }
    return new Message(
        name == null || name.isEmpty() ? null : name,
        host,
        stated("subject"),
        head.get("date"),
        head.containsKey("message-id") ? head.get("message-id").replaceAll("[<>\\s]", "") : null,
        head.get("content-language"),
        head.containsKey("list-id") || head.containsKey("list-unsubscribe"),
        parts,
        cut);
  }

  private @Nullable String stated(String field) {
    String value = words(head.getOrDefault(field, ""));
    return value.isEmpty() ? null : value;
  }

  /** Encoded words (RFC 2047) as what they stand for. */
  private static String words(String written) {
    try {
      return DecoderUtil.decodeEncodedWords(written, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
          .replaceAll("\\s+", " ")
          .strip();
    } catch (IllegalArgumentException unknownCharset) {
      return written.strip();
    }
  }

  private static String unfolded(String body) {
    return body.replaceAll("\\r?\\n[ \\t]*", " ").strip();
  }
}
