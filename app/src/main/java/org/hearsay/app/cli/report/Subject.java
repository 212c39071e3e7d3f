package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.Reading;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A reading with its parts found by their ids, and the report's means of expression. */
final class Subject {

  final Reading reading;
  final Page page;
  final SafeText safe;
  final Glyphs glyphs;

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Map<String, GroundedClaim> claims = new HashMap<>();
  private final Map<String, List<GroundedClaim>> within = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();

  Subject(Reading reading, Page page) {
    this.reading = reading;
    this.page = page;
    this.safe = new SafeText(page.charset());
    this.glyphs = Glyphs.in(safe);
    reading.sources().forEach(source -> sources.put(source.id(), source));
    reading.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
    for (GroundedClaim claim : reading.grounding().claims()) {
      claims.put(claim.mention().id(), claim);
      String outer = claim.mention().within();
      if (outer != null) {
        within.computeIfAbsent(outer, none -> new ArrayList<>()).add(claim);
      }
    }
    reading.grounding().places().forEach(place -> places.put(place.id(), place));
    reading.grounding().times().forEach(time -> times.put(time.id(), time));
    reading.grounding().quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
  }

  @Nullable Source source(@Nullable String id) {
    return id == null ? null : sources.get(id);
  }

  @Nullable Attribution attribution(@Nullable String id) {
    return id == null ? null : attributions.get(id);
  }

  @Nullable GroundedClaim claim(String id) {
    return claims.get(id);
  }

  @Nullable Place place(String id) {
    return places.get(id);
  }

  @Nullable TimeExpression time(@Nullable String id) {
    return id == null ? null : times.get(id);
  }

  @Nullable Quantity quantity(String id) {
    return quantities.get(id);
  }

  /** The claims a report lists: main clauses of the body, in order of position. */
  List<GroundedClaim> listed() {
    return listed(reading);
  }

  static List<GroundedClaim> listed(Reading reading) {
    Span headline = reading.article().headline();
    List<GroundedClaim> listed = new ArrayList<>();
    for (GroundedClaim claim : reading.grounding().claims()) {
      ClaimMention mention = claim.mention();
      boolean inHeadline =
          reading.headlineClaims().contains(mention.id())
              || (headline != null && headline.contains(mention.spans().get(0)));
      if (mention.isMain() && !inHeadline) {
        listed.add(claim);
      }
    }
    return listed;
  }

  /** The claim and those whose clauses lie within its own, in order of position. */
  List<GroundedClaim> withInner(GroundedClaim claim) {
    List<GroundedClaim> all = new ArrayList<>();
    collect(claim, all, new HashSet<>());
    all.sort((a, b) -> a.mention().spans().get(0).compareTo(b.mention().spans().get(0)));
    return all;
  }

  private void collect(GroundedClaim claim, List<GroundedClaim> into, Set<String> seen) {
    if (seen.add(claim.mention().id())) {
      into.add(claim);
      for (GroundedClaim inner : within.getOrDefault(claim.mention().id(), List.of())) {
        collect(inner, into, seen);
      }
    }
  }

  /** The words at {@code span}, fit for a terminal. */
  String words(Span span) {
    return safe.clean(span.of(reading.article().text()));
  }

  String quoted(String words) {
    return glyphs.open() + words + glyphs.close();
  }
}
