/**
 * The ledger: readings kept in one SQLite file and found again. {@link
 * org.hearsay.pipeline.Reading}s come in through {@link org.hearsay.ledger.Ledger#store}; claims
 * and articles go out as rows that carry their evidence, and whole readings as they came in.
 *
 * <p>It refuses what is not a ledger, what a newer Hearsay wrote, and what is damaged, by a {@link
 * org.hearsay.ledger.LedgerException} that names the file and says what to do; it never deletes or
 * overwrites a file that it did not write. {@code docs/ledger.md} is its user's guide.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
