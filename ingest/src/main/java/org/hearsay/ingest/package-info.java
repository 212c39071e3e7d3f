@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
