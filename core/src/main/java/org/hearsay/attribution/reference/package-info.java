/**
 * Who is meant by a pronoun, a surname or a description: reads a parsed article from its first word
 * to its last and gives every mention of a person, body or place its {@link
 * org.hearsay.attribution.reference.Referent}, with the fullest name that the article has for it.
 *
 * <p>In come the sentences and names of one article, its quotations, and who is known to speak
 * where ({@link org.hearsay.attribution.reference.Speech}). Out come referents. Where two persons
 * fit a pronoun about alike, the likelier is taken and the other is kept as its rival. What nothing
 * fits stays unnamed: a name is never guessed from outside the article.
 */
@NullMarked
package org.hearsay.attribution.reference;

import org.jspecify.annotations.NullMarked;
