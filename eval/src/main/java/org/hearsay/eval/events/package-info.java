/**
 * What happens in single sentences of our own: predicates, roles, PLOVER types, actors and whose
 * they are.
 */
@NullMarked
package org.hearsay.eval.events;

import org.jspecify.annotations.NullMarked;
