package org.hearsay.eval.corpora;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON files of the corpora. */
public final class JsonLines {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private JsonLines() {}

  /**
   * The objects of a file that holds one a line; empty lines are passed over.
   *
   * @throws IOException when the file cannot be read or a line is no JSON; the message names both
   */
  public static List<JsonNode> read(Path file) throws IOException {
    List<JsonNode> objects = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          objects.add(MAPPER.readTree(line));
        } catch (JsonProcessingException wrong) {
          throw new IOException(file + ", line " + number + ": " + wrong.getMessage(), wrong);
        }
      }
    }
    return objects;
  }

  /** The one object of a file. */
  public static JsonNode readOne(Path file) throws IOException {
    return MAPPER.readTree(file.toFile());
  }

  /** The number of field {@code name}; 0 when it is absent or null. */
  public static int count(JsonNode object, String name) {
    return object.path(name).asInt(0);
  }
}
