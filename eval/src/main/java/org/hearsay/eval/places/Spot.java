package org.hearsay.eval.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.grounding.place.Place;
import org.hearsay.pipeline.Reading;

/**
 * A named place with its point, as the figures look at it.
 *
 * @param words the name in the text, in lower case
 * @param middle the offset half way between its start and its end
 * @param lat degrees north
 * @param lon degrees east
 */
record Spot(String words, double middle, double lat, double lon) {

  static Spot marked(JsonNode gold) {
    return new Spot(
        gold.get("phrase").asText().toLowerCase(Locale.ROOT),
        (gold.get("start").asInt() + gold.get("end").asInt()) / 2.0,
        gold.get("lat").asDouble(),
        gold.get("lon").asDouble());
  }

  /** The places that have a point; one that has none is left out, as EUPEG does. */
  static List<Spot> of(Reading reading) {
    List<Spot> spots = new ArrayList<>();
    for (Place place : reading.grounding().places()) {
      Double lat = place.lat();
      Double lon = place.lon();
      if (lat != null && lon != null) {
        String words = place.span().of(reading.article().text()).toLowerCase(Locale.ROOT);
        double middle = (place.span().start() + place.span().end()) / 2.0;
        spots.add(new Spot(words, middle, lat, lon));
      }
    }
    return spots;
  }
}
