package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Source;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Factuality;
import org.hearsay.claim.Hop;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.Event;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.grounding.When;
import org.hearsay.grounding.Where;
import org.hearsay.grounding.place.Place;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.EnumNames;
import org.hearsay.text.Span;

/** The rows of a version's claims, their chains and their search. Used as {@link ReadingRows}. */
final class ClaimRows implements AutoCloseable {

  private final Rows claims;
  private final Rows hops;
  private final Rows quantities;
  private final Rows places;
  private final Rows search;
  private final List<Rows> all;
  private long lastClaim;

  ClaimRows(Connection connection) throws SQLException {
    claims = Rows.into(connection, "claim", 22);
    hops = Rows.into(connection, "hop", 8);
    quantities = Rows.into(connection, "claim_quantity", 3);
    places = Rows.into(connection, "claim_place", 4);
    search = Rows.into(connection, "claim_search (rowid, text, names, source)", 4);
    all = List.of(claims, hops, quantities, places, search);
    lastClaim = LedgerFile.number(connection, "SELECT coalesce(max(id), 0) FROM claim");
  }

  void add(long version, Reading reading, Map<String, Long> sourceKeys) throws SQLException {
    Map<String, String> sourceNames = new HashMap<>();
    for (Source source : reading.sources()) {
      sourceNames.put(source.id(), source.name());
    }
    Map<String, String> placeNames = new HashMap<>();
    for (Place place : reading.grounding().places()) {
      placeNames.put(place.id(), place.name());
    }
    String text = reading.article().text();
    int position = 0;
    for (GroundedClaim grounded : reading.grounding().claims()) {
      long key = ++lastClaim;
      claim(version, key, position++, grounded);
      hops(key, grounded.mention(), text, sourceKeys, reading.article().input());
      int number = 0;
      for (String quantity : grounded.quantities()) {
        quantities.add(key).add(number++).add(quantity).end();
      }
      number = 0;
      for (Where where : grounded.where()) {
        places
            .add(key)
            .add(number++)
            .add(where.place())
            .add(EnumNames.WHERE_RELATION.of(where.relation()))
            .end();
      }
      search
          .add(key)
          .add(grounded.mention().text())
          .add(names(grounded, placeNames))
          .add(sources(grounded.mention(), sourceNames))
          .end();
    }
  }

  private void claim(long version, long key, int position, GroundedClaim grounded)
      throws SQLException {
    ClaimMention mention = grounded.mention();
    Proposition proposition = mention.proposition();
    Event event = proposition == null ? null : proposition.event();
    Factuality factuality = mention.factuality();
    When when = grounded.when();
    claims
        .add(key)
        .add(version)
        .add(position)
        .add(mention.id())
        .add(mention.attribution())
        .add(mention.spans().get(0).start())
        .add(SpanText.of(mention.spans()))
        .add(mention.text())
        .add(EnumNames.CLAIM_KIND.of(mention.kind()))
        .add(EnumNames.CLAUSE_ROLE.of(mention.clause()))
        .add(EnumNames.CERTAINTY.of(factuality.certainty()))
        .add(EnumNames.POLARITY.of(factuality.polarity()))
        .add(EnumNames.TIME_REFERENCE.of(factuality.time()))
        .add(factuality.band())
        .add(proposition == null ? null : proposition.predicate())
        .add(event == null ? null : event.type())
        .add(when == null ? null : when.from())
        .add(when == null ? null : when.to())
        .add(when == null ? null : EnumNames.WHEN_PRECISION.of(when.precision()))
        .add(EnumNames.CERTAINTY.of(mention.chain().get(0).certainty()))
        .add(EnumNames.BASIS.of(mention.chain().get(0).basis()))
        .add(mention.chain().size() - 1)
        .end();
  }

  private void hops(
      long key, ClaimMention mention, String text, Map<String, Long> sourceKeys, String input)
      throws SQLException {
    for (int i = 1; i < mention.chain().size(); i++) {
      Hop hop = mention.chain().get(i);
      Span cue = hop.cue();
      hops.add(key)
          .add(i)
          .add(ReadingRows.key(hop.sourceId(), sourceKeys, input, mention.id()))
          .add(cue == null ? null : Long.valueOf(cue.start()))
          .add(cue == null ? null : Long.valueOf(cue.end()))
          .add(cue == null ? null : cue.of(text))
          .add(EnumNames.CERTAINTY.of(hop.certainty()))
          .add(EnumNames.BASIS.of(hop.basis()))
          .end();
    }
  }

  /** Who and where, as far as the claim's own words do not say it so fully. */
  private static String names(GroundedClaim grounded, Map<String, String> placeNames) {
    Set<String> names = new LinkedHashSet<>();
    Proposition proposition = grounded.mention().proposition();
    if (proposition != null) {
      for (Participant participant : proposition.participants()) {
        names.add(participant.text());
        if (participant.entity() != null) {
          names.add(participant.entity());
        }
      }
    }
    for (Where where : grounded.where()) {
      String name = placeNames.get(where.place());
      if (name != null) {
        names.add(name);
      }
    }
    names.removeIf(grounded.mention().text()::contains);
    return String.join("\n", names);
  }

  private static String sources(ClaimMention mention, Map<String, String> sourceNames) {
    Set<String> names = new LinkedHashSet<>();
    for (Hop hop : mention.chain()) {
      String name = hop.sourceId() == null ? null : sourceNames.get(hop.sourceId());
      if (name != null) {
        names.add(name);
      }
    }
    return String.join("\n", names);
  }

  void flush() throws SQLException {
    for (Rows rows : all) {
      rows.flush();
    }
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : all) {
      rows.close();
    }
  }
}
