/** Which articles belong together, whatever the order in which they came. */
@NullMarked
package org.hearsay.story.cluster;

import org.jspecify.annotations.NullMarked;
