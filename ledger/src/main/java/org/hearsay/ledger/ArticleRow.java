package org.hearsay.ledger;

import java.time.Instant;
import org.hearsay.text.ArticleDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article in the ledger.
 *
 * @param input the path or URL it was read from, as given
 * @param url where it was published; null when unknown
 * @param outlet who published it; null when unknown
 * @param headline null when it has none
 * @param published null when unknown
 * @param sha256 of its text
 * @param version 1 for the text of this article that was read first, then 2, ...
 * @param versions how many texts of this article the ledger holds
 * @param latest whether this is the newest of them
 * @param firstRead when the ledger first saw this text
 * @param attributions how many
 * @param sources how many
 * @param claims how many, in main clauses
 */
public record ArticleRow(
    String input,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String headline,
    @Nullable ArticleDate published,
    String sha256,
    int version,
    int versions,
    boolean latest,
    Instant firstRead,
    int attributions,
    int sources,
    int claims) {}
