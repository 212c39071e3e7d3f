package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files, right and wrong, by hand: ISO 28500 in twenty lines. */
final class Warc {

  private final boolean packed;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Warc(boolean packed) {
    this.packed = packed;
    record("warcinfo", "", "application/warc-fields", bytes("software: by hand\r\n"));
  }

  static Warc plain() {
    return new Warc(false);
  }

  static Warc packed() {
    return new Warc(true);
  }

  /** What a server answered. */
  Warc response(String uri, String headers, byte[] body) {
    byte[] head = bytes("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n");
    return record("response", uri, "application/http; msgtype=response", join(head, body));
  }

  Warc page(String uri, String html) {
    return response(uri, "Content-Type: text/html; charset=utf-8", bytes(html));
  }

  Warc record(String type, String uri, String mediaType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:0>\r\nWARC-Date: 2026-03-11T10:00:00Z\r\n"
            + (uri.isEmpty() ? "" : "WARC-Target-URI: " + uri + "\r\n")
            + "Content-Type: "
            + mediaType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    byte[] whole = join(join(bytes(head), block), bytes("\r\n\r\n"));
    out.writeBytes(packed ? gzip(whole) : whole);
    return this;
  }

  byte[] toBytes() {
    return out.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return gzipped.toByteArray();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }

  /** A page with a headline of that number and two paragraphs. */
  static String html(int number) {
    return ("<html><head><title>Ferry %1$d stays in port</title></head><body><article>"
            + "<h1>Ferry %1$d stays in port</h1>"
            + "<p>The ferry number %1$d will stay in the port of Luka until the engine has been looked at, the"
            + " harbour master said on Tuesday.</p>"
            + "<p>Passengers were told that they could take the bus around the bay, which takes an hour and"
            + " costs nothing until the end of the week, according to the company.</p>"
            + "</article></body></html>")
        .formatted(number);
  }
}
