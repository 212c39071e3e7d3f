package org.hearsay.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers byte by byte as it is told to, also against the rules. */
public final class Wire implements AutoCloseable {

  /** Writes an answer. */
  public interface Answer {
    void to(OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  public Wire() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread accept = new Thread(this::accept, "wire");
    accept.setDaemon(true);
    accept.start();
  }

  public Wire on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** Answers with that status line, headers and body, as they are. */
  public Wire on(String path, String head, byte[] body) {
    return on(
        path,
        out -> {
          out.write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
          out.write(body);
        });
  }

  /** Answers 200 with a page or feed of that type. */
  public Wire ok(String path, String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes.length;
    return on(path, head, bytes);
  }

  public Wire redirect(String path, String location) {
    return on(
        path, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + location, new byte[0]);
  }

  public int port() {
    return server.getLocalPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** All requests so far: the request line, and the headers below it. */
  public List<String> requests() {
    return new ArrayList<>(requests);
  }

  /** How often {@code path} was asked for. */
  public long asked(String path) {
    return requests.stream().filter(one -> one.startsWith("GET " + path + " ")).count();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread thread = new Thread(() -> serve(socket), "wire answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String[] words = request.toString().split(" ");
      Answer answer = words.length < 2 ? null : answers.get(words[1]);
      OutputStream out = socket.getOutputStream();
      if (answer == null) {
        out.write(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.ISO_8859_1));
      } else {
        answer.to(out);
      }
      out.flush();
    } catch (IOException hungUp) {
      // The reader has had enough.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
