/**
 * The record: a {@link org.hearsay.pipeline.Reading} as one line of JSON and back. What {@code
 * read} prints, the ledger stores, and every other face speaks.
 */
@NullMarked
package org.hearsay.record;

import org.jspecify.annotations.NullMarked;
