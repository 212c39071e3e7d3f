/**
 * Stories against the register of the Gun Violence Archive: which articles belong together. Half of
 * its incidents, by {@link org.hearsay.eval.stories.Register.Half}, may be learned from; the other
 * half is only ever scored. Origins are scored on labelled pairs of the same articles.
 */
@NullMarked
package org.hearsay.eval.stories;

import org.jspecify.annotations.NullMarked;
