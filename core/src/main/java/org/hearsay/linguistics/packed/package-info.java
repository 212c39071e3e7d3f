/**
 * What trained models are packed into: numbers in bulk, and tables that find a text by its hash, so
 * that nothing is parsed at the start and no text is built to be looked up. {@link
 * org.hearsay.linguistics.packed.TextHash} is the hash, {@link
 * org.hearsay.linguistics.packed.HashTable} the table; {@link
 * org.hearsay.linguistics.packed.PackedFile} and {@link
 * org.hearsay.linguistics.packed.PrivateField} serve the programs that pack CoreNLP's models when
 * Hearsay is built. Two texts of one hash are refused when a table is built.
 */
@NullMarked
package org.hearsay.linguistics.packed;

import org.jspecify.annotations.NullMarked;
