package org.hearsay.app.cli;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A web site on this machine. */
final class Site implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.start();
  }

  void ok(String path, String type, String body) {
    ok(path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  void ok(String path, String type, byte[] bytes) {
    server.createContext(
        path,
        exchange -> {
          asked.merge(path, 1, Integer::sum);
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  int asked(String path) {
    return asked.getOrDefault(path, 0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
