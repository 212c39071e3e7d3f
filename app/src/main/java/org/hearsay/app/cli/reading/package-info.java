/**
 * Reading many articles at once: what {@code ingest} hands on comes in, outcomes go out in the
 * order of the inputs, whatever the number of threads, and only so many are in memory at a time.
 */
@NullMarked
package org.hearsay.app.cli.reading;

import org.jspecify.annotations.NullMarked;
