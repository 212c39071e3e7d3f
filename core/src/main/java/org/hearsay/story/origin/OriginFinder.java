package org.hearsay.story.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the reports of each story with one another. How much two must share to be one report
 * depends on whose they are: an outlet that repeats itself carries a story on, two outlets may hold
 * the same release in their hands. Stateless.
 */
public final class OriginFinder {

  /** Of the words of both, from which two texts are a copy. */
  private static final double COPY = 0.9;

  /** Of the words of one, from which two texts are a rewrite, whoever published them. */
  private static final double REWRITE = 0.5;

  /** The same where a long passage is among them, as no release is taken over whole. */
  private static final double REWRITE_WITH_LONG_PASSAGE = 0.3;

  private static final int LONG_PASSAGE = 30;

  /** The same for two reports of one outlet. */
  private static final double CARRIED_ON = 0.18;

  private static final int CARRIED_ON_WORDS = 25;
  private static final int CARRIED_ON_PASSAGE = 11;

  /** From which two outlets lean on one statement: of the words, or of one passage. */
  private static final double STATEMENT = 0.2;

  private static final int STATEMENT_PASSAGE = 15;

  /** Passages given as evidence. */
  private static final int MOST_EVIDENCE = 5;

  private OriginFinder() {}

  /**
   * @param stories all stories there are, for what many of them share is page furniture; each with
   *     at least one reading, the oldest first
   * @return the origins of each, in their order
   */
  public static List<Origins> find(List<List<Reading>> stories) {
    PageFurniture furniture = new PageFurniture();
    stories.forEach(story -> furniture.add(shingles(story)));
    return stories.stream().map(story -> origins(story, furniture)).toList();
  }

  private static List<Shingles> shingles(List<Reading> story) {
    return story.stream().map(reading -> Shingles.of(reading.article().text())).toList();
  }

  private static Origins origins(List<Reading> story, PageFurniture furniture) {
    List<Shingles> texts = shingles(story);
    List<OriginLink> links = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      for (int j = i + 1; j < story.size(); j++) {
        SharedText shared = SharedText.of(texts.get(i), texts.get(j), furniture);
        int first = i;
        int second = j;
        kind(story.get(i), story.get(j), shared)
            .ifPresent(
                kind ->
                    links.add(
                        new OriginLink(
                            kind, first, second, shared.containment(), evidence(shared))));
      }
    }
    return Origins.of(story.size(), links);
  }

  private static Optional<OriginKind> kind(Reading first, Reading second, SharedText shared) {
    int longest = shared.longest();
    if (longest == 0) {
      return Optional.empty();
    }
    boolean oneOutlet = sameOutlet(first.article().outlet(), second.article().outlet());
    if (oneOutlet) {
      boolean carriedOn =
          shared.containment() >= CARRIED_ON
              && shared.words() >= CARRIED_ON_WORDS
              && longest >= CARRIED_ON_PASSAGE;
      return carriedOn ? Optional.of(sameReport(shared)) : Optional.empty();
    }
    if (shared.containment() >= REWRITE
        || (shared.containment() >= REWRITE_WITH_LONG_PASSAGE && longest >= LONG_PASSAGE)) {
      return Optional.of(sameReport(shared));
    }
    if (shared.containment() >= STATEMENT || longest >= STATEMENT_PASSAGE) {
      Span words = shared.passages().get(0).first();
      return Optional.of(isQuoted(first, words) ? OriginKind.QUOTATION : OriginKind.STATEMENT);
    }
    return Optional.empty();
  }

  private static OriginKind sameReport(SharedText shared) {
    return shared.likeness() >= COPY ? OriginKind.COPY : OriginKind.REWRITE;
  }

  private static boolean sameOutlet(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isQuoted(Reading reading, Span words) {
    for (Attribution attribution : reading.attributions()) {
      if (attribution.form() == Form.DIRECT
          && attribution.content().stream().anyMatch(span -> span.contains(words))) {
        return true;
      }
    }
    return false;
  }

  private static List<Passage> evidence(SharedText shared) {
    return shared.passages().stream().limit(MOST_EVIDENCE).toList();
  }
}
