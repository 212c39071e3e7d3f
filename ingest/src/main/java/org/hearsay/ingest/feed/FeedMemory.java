package org.hearsay.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of feeds and their items from one run to the next, in a file of JSON lines. Each
 * line is written as soon as it holds, so that a run that is killed loses at most the line it was
 * writing; the file is written anew when it is opened. Thread-safe.
 */
public final class FeedMemory {

  /** Items are forgotten after this long: feeds do not show them any more. */
  private static final Duration KEPT = Duration.ofDays(180);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;
  private final Map<String, FeedState> feeds = new HashMap<>();
  private final Map<String, Instant> items = new HashMap<>();

  private FeedMemory(Path file) {
    this.file = file;
  }

  /**
   * Opens the file, or begins one.
   *
   * @throws IOException when it can be neither read nor written
   */
  public static FeedMemory open(Path file, Instant now) throws IOException {
    FeedMemory memory = new FeedMemory(file);
    if (Files.exists(file)) {
      try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          memory.learn(line);
        }
      }
    }
    memory.items.values().removeIf(seen -> seen.isBefore(now.minus(KEPT)));
    memory.writeAnew();
    return memory;
  }

  private void learn(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.path("feed").isTextual()) {
        feeds.put(node.path("feed").asText(), FeedState.of(node));
      } else if (node.path("item").isTextual()) {
        items.put(node.path("item").asText(), Instant.parse(node.path("at").asText()));
      }
    } catch (IOException | DateTimeException cutOff) {
      // The line that a killed run was writing.
    }
  }

  private void writeAnew() throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    StringBuilder lines = new StringBuilder();
    feeds.forEach((url, state) -> lines.append(state.toJson(url)).append('\n'));
    items.forEach((key, at) -> lines.append(itemLine(key, at)).append('\n'));
    Path next = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(next, lines);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What is known of a feed; a fresh state when nothing is. */
  public synchronized FeedState feed(String url) {
    return feeds.getOrDefault(url, FeedState.FRESH);
  }

  public synchronized void put(String url, FeedState state) throws IOException {
    feeds.put(url, state);
    append(state.toJson(url));
  }

  /** Whether the item of that {@link #key} was read before. */
  public synchronized boolean knows(String key) {
    return items.containsKey(key);
  }

  public synchronized void put(String key, Instant at) throws IOException {
    items.put(key, at);
    append(itemLine(key, at));
  }

  /**
   * What an item is known by: its address without the marks of where a reader came from, so that
   * one article in two feeds is one item.
   */
  public static String key(String url) {
    String plain =
        url.replaceAll("(?i)([?&])(?:utm_\\w+|fbclid|gclid|cmp|ns_\\w+|at_\\w+)=[^&#]*", "$1")
            .replaceAll("[?&]+$", "");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(digest, 16));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  private static String itemLine(String key, Instant at) {
    ObjectNode node = JSON.createObjectNode();
    node.put("item", key).put("at", at.toString());
    return node.toString();
  }

  private void append(String line) throws IOException {
    Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * What is known of one feed.
   *
   * @param etag for asking again; null when the server gave none
   * @param lastModified for asking again; null when the server gave none
   * @param next not to be asked before
   * @param failures how often in a row it could not be had
   */
  public record FeedState(
      @Nullable String etag, @Nullable String lastModified, Instant next, int failures) {

    /** Never asked. */
    public static final FeedState FRESH = new FeedState(null, null, Instant.EPOCH, 0);

    private static FeedState of(JsonNode node) {
      return new FeedState(
          node.hasNonNull("etag") ? node.path("etag").asText() : null,
          node.hasNonNull("modified") ? node.path("modified").asText() : null,
          Instant.parse(node.path("next").asText()),
          node.path("failures").asInt());
    }

    private String toJson(String url) {
      ObjectNode node = JSON.createObjectNode();
      node.put("feed", url).put("etag", etag).put("modified", lastModified);
      return node.put("next", next.toString()).put("failures", failures).toString();
    }
  }
}
