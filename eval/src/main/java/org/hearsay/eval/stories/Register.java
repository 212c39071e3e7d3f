package org.hearsay.eval.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.eval.corpora.JsonLines;

/**
 * The incidents and their articles.
 *
 * @param incidents in the order of the file
 */
record Register(List<Incident> incidents) {

  /**
   * One incident.
   *
   * @param articles ids, at least one
   */
  record Incident(String id, List<String> articles) {
    Incident {
      articles = List.copyOf(articles);
    }

    Half half() {
      return Half.of(id);
    }
  }

  /** Which half of the register an incident is in. */
  enum Half {
    TUNED,
    HELD_OUT;

    /** By the second hexadecimal digit of the SHA-1 of its number: even ones are tuned on. */
    static Half of(String incident) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-1").digest(incident.getBytes(StandardCharsets.UTF_8));
        return digest[0] % 2 == 0 ? TUNED : HELD_OUT;
      } catch (NoSuchAlgorithmException impossible) {
        throw new AssertionError("every Java platform has SHA-1", impossible);
      }
    }
  }

  Register {
    incidents = List.copyOf(incidents);
  }

  static Register read(Path folder) throws IOException {
    List<Incident> incidents = new ArrayList<>();
    for (JsonNode incident : JsonLines.read(folder.resolve("incidents.jsonl"))) {
      List<String> articles = new ArrayList<>();
      incident.path("articles").forEach(id -> articles.add(id.asText()));
      incidents.add(new Incident(incident.path("id").asText(), articles));
    }
    return new Register(incidents);
  }

  Register of(Half half) {
    return new Register(incidents.stream().filter(one -> one.half() == half).toList());
  }

  /** Those with two articles or more. */
  Register several() {
    return new Register(incidents.stream().filter(one -> one.articles().size() > 1).toList());
  }

  /** The incident of each article. */
  Map<String, Incident> homes() {
    Map<String, Incident> homes = new HashMap<>();
    incidents.forEach(one -> one.articles().forEach(article -> homes.put(article, one)));
    return homes;
  }
}
