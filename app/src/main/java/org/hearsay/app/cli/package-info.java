/**
 * The command line: arguments and files come in, reports and records go out, what goes wrong is
 * said on standard error and in the exit code. {@link org.hearsay.app.cli.Main} is the way in, one
 * class a command behind it. The other faces (web, REST, MCP) do not use this package, nor it them.
 */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
