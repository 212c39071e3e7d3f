package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.ClaimKind;
import org.hearsay.claim.ClauseRole;
import org.hearsay.claim.Polarity;
import org.hearsay.claim.TimeReference;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One claim mention in the ledger, with what a list needs and the evidence to find it again: the
 * input, the version's {@code sha256} and the spans in its text.
 *
 * @param input the path or URL of its article, as given
 * @param url where the article was published; null when unknown
 * @param outlet who published it; null when unknown
 * @param headline the article's; null when it has none
 * @param published null when unknown
 * @param sha256 of the article's text, into which the spans point
 * @param version of the article, from 1
 * @param latest whether that is the article's newest version
 * @param id of the claim in the record: {@code c1}, ...
 * @param spans its words in the text
 * @param text its words
 * @param kind what the source does with them
 * @param clause what its clause is in its sentence
 * @param certainty of the whole chain
 * @param polarity affirmed or denied
 * @param time past, present, future or hypothetical
 * @param band the estimative band of the words; null when they carry none
 * @param predicate lemma of the predicate; null when none was found
 * @param event its type; null when it has none
 * @param from first day on which it is said to happen; null when unknown
 * @param to first day after it; null when unknown
 * @param chain hop 0 is the outlet, then source after source, the innermost last
 * @param attribution id of the attribution; null when the outlet says it in its own voice
 * @param rule the rule or model that found the attribution; null exactly when {@code attribution}
 *     is
 * @param places names of the places where it is said to happen, with their relation: "near Mosul"
 * @param quantities the words of its numbers: "at least 40"
 */
public record ClaimRow(
    String input,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable ArticleDate published,
    String sha256,
    int version,
    boolean latest,
    String id,
    List<Span> spans,
    String text,
    ClaimKind kind,
    ClauseRole clause,
    Certainty certainty,
    Polarity polarity,
    TimeReference time,
    @Nullable String band,
    @Nullable String predicate,
    @Nullable String event,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<ChainRow> chain,
    @Nullable String attribution,
    @Nullable String rule,
    List<String> places,
    List<String> quantities) {

  public ClaimRow {
    spans = List.copyOf(spans);
    chain = List.copyOf(chain);
    places = List.copyOf(places);
    quantities = List.copyOf(quantities);
  }

  /** The innermost source's name, the outlet's own for what it says itself; null when unnamed. */
  public @Nullable String source() {
    return chain.get(chain.size() - 1).name();
  }

  /**
   * The chain in one line: {@code Port Sol Courier ← Léa Mora ← unnamed}; {@code ?} for an outlet
   * that is not known.
   */
  public String chainText() {
    StringBuilder text = new StringBuilder();
    for (ChainRow hop : chain) {
      String unknown = text.isEmpty() ? "?" : " ← " + ClaimQuery.UNNAMED;
      text.append(hop.name() == null ? unknown : text.isEmpty() ? hop.name() : " ← " + hop.name());
    }
    return text.toString();
  }
}
