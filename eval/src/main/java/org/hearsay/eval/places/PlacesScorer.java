package org.hearsay.eval.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.score.Counts;
import org.hearsay.eval.score.Globe;

/** EUPEG's recognition and resolution, and the two together. */
final class PlacesScorer {

  /** 100 miles. */
  private static final double CLOSE = 161;

  /** Words alike, and middles this far apart at most: the corpora's offsets drift. */
  private static final double DRIFT = 10;

  /**
   * @param recognition a hit has the same words at the same spot of the text
   * @param located a hit must also lie within 161 km
   * @param medianKilometres over the recognised; 0 when there are none
   */
  record Result(Counts recognition, Counts located, double medianKilometres) {

    /** Share of the recognised that lie within 161 km, in per cent. */
    double accuracy() {
      return recognition.hit() > 0 ? 100 * located.hit() / recognition.hit() : 0;
    }
  }

  private PlacesScorer() {}

  /**
   * @param gold the marked places, text by text
   * @param found the located places found; a text without an entry counts as one without places
   */
  static Result score(Map<String, List<Spot>> gold, Map<String, List<Spot>> found) {
    int guessed = 0;
    int wanted = 0;
    List<Double> far = new ArrayList<>();
    for (Map.Entry<String, List<Spot>> text : gold.entrySet()) {
      List<Spot> rest = new ArrayList<>(found.getOrDefault(text.getKey(), List.of()));
      guessed += rest.size();
      wanted += text.getValue().size();
      for (Spot marked : text.getValue()) {
        Optional<Spot> best =
            rest.stream()
                .filter(spot -> spot.words().equals(marked.words()))
                .filter(spot -> distance(spot, marked) < DRIFT)
                .min(Comparator.comparingDouble(spot -> distance(spot, marked)));
        if (best.isPresent()) {
          rest.remove(best.get());
          far.add(kilometres(marked, best.get()));
        }
      }
    }
    far.sort(Comparator.naturalOrder());
    long close = far.stream().filter(kilometres -> kilometres < CLOSE).count();
    return new Result(
        new Counts(far.size(), guessed, wanted),
        new Counts(close, guessed, wanted),
        far.isEmpty() ? 0 : far.get(far.size() / 2));
  }

  private static double distance(Spot one, Spot other) {
    return Math.abs(one.middle() - other.middle());
  }

  private static double kilometres(Spot one, Spot other) {
    return Globe.kilometres(one.lat(), one.lon(), other.lat(), other.lon());
  }
}
