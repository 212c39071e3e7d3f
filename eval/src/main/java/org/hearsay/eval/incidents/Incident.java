package org.hearsay.eval.incidents;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.corpora.JsonLines;
import org.hearsay.grounding.quantity.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One incident of the register.
 *
 * @param dead how many were killed; 0 when the register gives none
 * @param injured how many were injured
 * @param city where, by name
 * @param lat degrees north; null exactly when {@code lon} is
 * @param lon degrees east
 * @param day when; null when unknown
 * @param articles ids of the articles on it
 */
record Incident(
    int dead,
    int injured,
    String city,
    @Nullable Double lat,
    @Nullable Double lon,
    @Nullable LocalDate day,
    List<String> articles) {

  Incident {
    articles = List.copyOf(articles);
  }

  static Incident of(JsonNode gold) {
    boolean point = gold.path("lat").isNumber() && gold.path("lon").isNumber();
    List<String> articles = new ArrayList<>();
    gold.path("articles").forEach(id -> articles.add(id.asText()));
    return new Incident(
        JsonLines.count(gold, "killed"),
        JsonLines.count(gold, "injured"),
        gold.path("city").asText(""),
        point ? gold.get("lat").asDouble() : null,
        point ? gold.get("lon").asDouble() : null,
        gold.path("date").isTextual() ? LocalDate.parse(gold.get("date").asText()) : null,
        articles);
  }

  /** How many were killed or injured. */
  int count(Effect effect) {
    return effect == Effect.DEAD ? dead : injured;
  }
}
