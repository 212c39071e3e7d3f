/** How many articles are read at once. */
@NullMarked
package org.hearsay.app.cli.reading;

import org.jspecify.annotations.NullMarked;
