package org.hearsay.ledger;

import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Certainty;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One hop of a claim's source chain.
 *
 * @param name the outlet's name at hop 0, else the source's fullest; null when nobody is named
 * @param sourceId its id in the record; null at hop 0 and when nobody is named
 * @param kind what the source is; null exactly when {@code sourceId} is
 * @param cue where the words that attribute stand; null at hop 0
 * @param cueText these words; null exactly when {@code cue} is
 * @param certainty how sure this hop's own words are
 * @param basis on what it says it rests
 */
public record ChainRow(
    @Nullable String name,
    @Nullable String sourceId,
    @Nullable SourceKind kind,
    @Nullable Span cue,
    @Nullable String cueText,
    Certainty certainty,
    Basis basis) {}
