/**
 * Who takes part in what is claimed. Participants with their roles come in from {@link
 * org.hearsay.claim.Proposition}, which already gives each the fullest name that the article has
 * for it; what joins them to persons and bodies known beyond the article belongs here. As yet
 * nothing does, so the package is empty.
 */
@NullMarked
package org.hearsay.grounding.participant;

import org.jspecify.annotations.NullMarked;
