package org.hearsay.eval.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.score.Figure;
import org.hearsay.eval.score.Figure.Better;

/**
 * The scores that are kept: one YAML file an area. A later run fails when a figure is worse than
 * its kept value by more than its tolerance; a better one takes its place.
 */
public final class ExpectedFigures {

  private final Path folder;

  public ExpectedFigures(Path folder) {
    this.folder = folder;
  }

  /** The figures kept for {@code area}, in order; none when nothing is kept. */
  public List<Figure> read(String area) throws IOException {
    Path file = file(area);
    if (!Files.exists(file)) {
      return List.of();
    }
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry :
        new YAMLMapper().readTree(file.toFile()).path("figures").properties()) {
      JsonNode kept = entry.getValue();
      figures.add(
          new Figure(
              entry.getKey(),
              kept.get("value").asDouble(),
              kept.get("decimals").asInt(),
              Better.valueOf(kept.get("better").asText().toUpperCase(Locale.ROOT)),
              kept.has("tolerance") ? kept.get("tolerance").asDouble() : Double.POSITIVE_INFINITY,
              kept.has("required") ? kept.get("required").asDouble() : null));
    }
    return figures;
  }

  /** The figures that are worse than kept by more than their tolerance, one line each. */
  public List<String> falls(String area, List<Figure> now) throws IOException {
    Map<String, Figure> kept = byName(read(area));
    List<String> falls = new ArrayList<>();
    for (Figure figure : now) {
      Figure before = kept.remove(figure.name());
      if (before != null && figure.fallFrom(before.value()) > figure.tolerance()) {
        falls.add(
            "%s: %s is %s, was %s (tolerance %s)"
                .formatted(
                    area,
                    figure.name(),
                    figure.text(),
                    before.text(),
                    Figure.text(figure.tolerance(), figure.decimals())));
      }
    }
    kept.keySet().forEach(name -> falls.add(area + ": " + name + " is no longer measured"));
    return falls;
  }

  /**
   * Keeps {@code now}. A figure that is a little worse than before keeps its old value, so that
   * many small falls cannot add up unseen.
   *
   * @param accept whether even a worse value is to be kept
   */
  public void keep(String area, List<Figure> now, boolean accept) throws IOException {
    Map<String, Figure> kept = byName(read(area));
    StringBuilder out = new StringBuilder();
    out.append(
        "# Kept by `./mvnw -Presults verify`, which fails when a figure is worse than here\n");
    out.append("# by more than its tolerance; -Dresults.accept=true takes a worse one over.\n");
    out.append("area: ").append(area).append("\nfigures:\n");
    for (Figure figure : now) {
      Figure before = kept.get(figure.name());
      if (before != null && !accept && isALittleWorse(figure, before)) {
        out.append(line(figure, before.value()));
      } else {
        out.append(line(figure, figure.value()));
      }
    }
    Files.createDirectories(folder);
    Files.writeString(file(area), out);
  }

  private static boolean isALittleWorse(Figure now, Figure before) {
    return Double.isFinite(now.tolerance()) && now.fallFrom(before.value()) > 0;
  }

  private static String line(Figure figure, double value) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "  \"%s\": {value: %.4f", figure.name(), value));
    if (Double.isFinite(figure.tolerance())) {
      line.append(String.format(Locale.ROOT, ", tolerance: %s", figure.tolerance()));
    }
    line.append(", decimals: ").append(figure.decimals());
    line.append(", better: ").append(figure.better().name().toLowerCase(Locale.ROOT));
    if (figure.required() != null) {
      line.append(", required: ").append(figure.required());
    }
    return line.append("}\n").toString();
  }

  private Path file(String area) {
    return folder.resolve(area + ".yaml");
  }

  private static Map<String, Figure> byName(List<Figure> figures) {
    Map<String, Figure> map = new TreeMap<>();
    figures.forEach(figure -> map.put(figure.name(), figure));
    return map;
  }
}
