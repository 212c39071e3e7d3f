/** How reports look, on readings made by hand. */
@NullMarked
package org.hearsay.app.cli.report;

import org.jspecify.annotations.NullMarked;
