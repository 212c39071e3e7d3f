package org.hearsay.app.cli.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.hearsay.grounding.place.Gazetteer;
import org.hearsay.grounding.place.GazetteerIndex;
import org.hearsay.ledger.LedgerLocation;
import org.jspecify.annotations.Nullable;

/** Where the installed index lies: beside the ledger in the user's data folder, or where named. */
public final class GazetteerFile {

  /** The environment variable that names another file; empty for none. */
  public static final String VARIABLE = "HEARSAY_GAZETTEER";

  /** GeoNames' licence asks for this (creativecommons.org/licenses/by/4.0). */
  public static final String CREDIT = "Places: GeoNames (geonames.org), CC BY 4.0.";

  private static final String FILE = "gazetteer.index";

  private GazetteerFile() {}

  /**
   * @param named what the command line names, null for nothing
   * @return empty where the environment says that there is to be none
   */
  public static Optional<Path> of(@Nullable Path named, Map<String, String> environment) {
    if (named != null) {
      return Optional.of(named);
    }
    String other = environment.get(VARIABLE);
    if (other == null) {
      return Optional.of(LedgerLocation.byDefault().resolveSibling(FILE));
    }
    return other.isEmpty() ? Optional.empty() : Optional.of(Path.of(other));
  }

  /**
   * The places to read with: those of the installed index over the starter list, or that list alone
   * where none is installed.
   *
   * @throws IOException when the index is damaged, or when it is named and not there
   */
  public static Gazetteer load(@Nullable Path named, Map<String, String> environment)
      throws IOException {
    Optional<Path> file = of(named, environment);
    if (file.isEmpty() || named == null && !Files.exists(file.get())) {
      return Gazetteer.starter();
    }
    if (!Files.exists(file.get())) {
      throw new IOException(named + ": there is no such gazetteer; hearsay gazetteer install");
    }
    return Gazetteer.with(GazetteerIndex.open(file.get()));
  }
}
