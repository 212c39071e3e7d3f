/**
 * What words say about events and those who take part in them, from rule files: nouns that name
 * what happens, verbs that lend their grammar to such a noun, the types of the PLOVER ontology
 * (Halterman et al. 2023), what a person or body is, and whose country. Look-ups only; {@code
 * org.hearsay.claim} applies them to clauses.
 */
@NullMarked
package org.hearsay.claim.event;

import org.jspecify.annotations.NullMarked;
