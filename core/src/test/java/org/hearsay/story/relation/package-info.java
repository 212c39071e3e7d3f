@NullMarked
package org.hearsay.story.relation;

import org.jspecify.annotations.NullMarked;
