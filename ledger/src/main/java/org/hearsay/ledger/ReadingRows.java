package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Source;
import org.hearsay.grounding.Grounding;
import org.hearsay.grounding.place.Place;
import org.hearsay.grounding.quantity.Quantity;
import org.hearsay.grounding.time.TimeExpression;
import org.hearsay.pipeline.Reading;
import org.hearsay.record.EnumNames;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a version's reading puts beside it: what queries look for. The claims are {@link
 * ClaimRows}'. Used within one transaction; not thread-safe.
 */
final class ReadingRows implements AutoCloseable {

  private final Rows articleSearch;
  private final Rows sources;
  private final Rows sourceSearch;
  private final Rows attributions;
  private final Rows quantities;
  private final Rows places;
  private final Rows times;
  private final ClaimRows claims;
  private final List<Rows> all;
  private long lastSource;

  /** Prepares to insert; new rows are numbered after those that are there. */
  ReadingRows(Connection connection) throws SQLException {
    articleSearch =
        Rows.into(connection, "article_search (rowid, headline, outlet, byline, body)", 5);
    sources = Rows.into(connection, "source", 10);
    sourceSearch =
        Rows.into(connection, "source_search (rowid, name, mentions, role, affiliation)", 5);
    attributions = Rows.into(connection, "attribution", 12);
    quantities = Rows.into(connection, "quantity", 13);
    places = Rows.into(connection, "place", 10);
    times = Rows.into(connection, "time", 8);
    claims = new ClaimRows(connection);
    all = List.of(articleSearch, sources, sourceSearch, attributions, quantities, places, times);
    lastSource = LedgerFile.number(connection, "SELECT coalesce(max(id), 0) FROM source");
  }

  void add(long version, Reading reading) throws SQLException {
    Article article = reading.article();
    articleSearch
        .add(version)
        .add(article.headlineText())
        .add(article.outlet())
        .add(String.join("\n", article.byline()))
        .add(article.bodyText())
        .end();
    Map<String, Long> sourceKeys = new HashMap<>();
    for (Source source : reading.sources()) {
      sourceKeys.put(source.id(), ++lastSource);
      source(version, lastSource, source, article.text());
    }
    for (Attribution attribution : reading.attributions()) {
      attribution(version, attribution, sourceKeys, article.input());
    }
    Grounding grounding = reading.grounding();
    for (Quantity quantity : grounding.quantities()) {
      quantity(version, quantity, article.text());
    }
    for (Place place : grounding.places()) {
      place(version, place);
    }
    for (TimeExpression time : grounding.times()) {
      time(version, time);
    }
    claims.add(version, reading, sourceKeys);
  }

  /** Inserts what was added, parents before children. */
  void flush() throws SQLException {
    for (Rows rows : all) {
      rows.flush();
    }
    claims.flush();
  }

  private void source(long version, long key, Source source, String text) throws SQLException {
    sources
        .add(key)
        .add(version)
        .add(source.id())
        .add(source.name())
        .add(EnumNames.SOURCE_KIND.of(source.kind()))
        .add(source.role())
        .add(source.affiliation())
        .add(source.nationality())
        .add(source.count())
        .add(SpanText.of(source.mentions()))
        .end();
    Set<String> mentions = new LinkedHashSet<>();
    for (Span mention : source.mentions()) {
      mentions.add(mention.of(text));
    }
    mentions.remove(source.name());
    sourceSearch
        .add(key)
        .add(source.name())
        .add(mentions.stream().collect(Collectors.joining("\n")))
        .add(source.role())
        .add(source.affiliation())
        .end();
  }

  private void attribution(
      long version, Attribution attribution, Map<String, Long> sourceKeys, String input)
      throws SQLException {
    attributions
        .add(version)
        .add(attribution.id())
        .add(SpanText.of(attribution.source()))
        .add(SpanText.of(attribution.cue()))
        .add(SpanText.of(attribution.content()))
        .add(EnumNames.FORM.of(attribution.form()))
        .add(attribution.cueLemma())
        .add(attribution.negated() ? 1 : 0)
        .add(attribution.parent())
        .add(key(attribution.sourceId(), sourceKeys, input, attribution.id()))
        .add(attribution.evidence().rule().name())
        .add(attribution.evidence().score())
        .end();
  }

  private void quantity(long version, Quantity quantity, String text) throws SQLException {
    quantities
        .add(version)
        .add(quantity.id())
        .add(quantity.span().start())
        .add(quantity.span().end())
        .add(real(quantity.low()))
        .add(real(quantity.best()))
        .add(real(quantity.high()))
        .add(EnumNames.BOUND.of(quantity.bound()))
        .add(quantity.unit())
        .add(quantity.what())
        .add(quantity.scope())
        .add(quantity.effect() == null ? null : EnumNames.EFFECT.of(quantity.effect()))
        .add(quantity.span().of(text))
        .end();
  }

  private void place(long version, Place place) throws SQLException {
    Integer geonames = place.geonamesId();
    places
        .add(version)
        .add(place.id())
        .add(place.span().start())
        .add(place.span().end())
        .add(place.name())
        .add(geonames == null ? null : Long.valueOf(geonames))
        .add(place.lat())
        .add(place.lon())
        .add(place.country())
        .add(place.precision() == null ? null : EnumNames.PLACE_PRECISION.of(place.precision()))
        .end();
  }

  private void time(long version, TimeExpression time) throws SQLException {
    times
        .add(version)
        .add(time.id())
        .add(time.span().start())
        .add(time.span().end())
        .add(EnumNames.TIME_TYPE.of(time.type()))
        .add(time.value())
        .add(time.from())
        .add(time.to())
        .end();
  }

  /** The row of a source named by {@code id}; a reading whose parts do not fit is a bug. */
  static @Nullable Long key(
      @Nullable String id, Map<String, Long> sourceKeys, String input, String by) {
    if (id == null) {
      return null;
    }
    Long key = sourceKeys.get(id);
    if (key == null) {
      throw new IllegalArgumentException(
          input + ": " + by + " names " + id + ", which is no source");
    }
    return key;
  }

  private static @Nullable Double real(@Nullable BigDecimal number) {
    return number == null ? null : number.doubleValue();
  }

  @Override
  public void close() throws SQLException {
    for (Rows rows : all) {
      rows.close();
    }
    claims.close();
  }
}
