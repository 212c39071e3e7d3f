/**
 * The faces: what a person or a program meets. Each is a package of its own ({@code cli} now; a web
 * page, REST and MCP later), stands over pipeline, ingest and ledger, and uses no other face.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
