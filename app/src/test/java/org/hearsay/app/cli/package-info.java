/** The commands, run as a person runs them, over folders made for each test. */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
