package org.hearsay.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes a packed web archive of short articles, each with its number in it. */
final class ArchiveFile {

  private ArchiveFile() {}

  static Path write(Path file, int pages) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 1; i <= pages; i++) {
        out.write(record(i));
      }
    }
    return file;
  }

  private static byte[] record(int number) throws IOException {
    String page =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Ferry %1$d stays in port</h1>"
                + "<p>Ferry number %1$d will stay in the port of Luka until Friday, the harbour master said on"
                + " Tuesday. She denied that its engine was on fire.</p></article></body></html>")
            .formatted(number);
    String head =
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%1$d>\r\nWARC-Date: 2026-03-11T10:00:00Z\r\n"
                + "WARC-Target-URI: https://herald.example/%1$d\r\nContent-Type: application/http\r\n"
                + "Content-Length: %2$d\r\n\r\n")
            .formatted(number, page.length());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write((head + page + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    }
    return packed.toByteArray();
  }
}
