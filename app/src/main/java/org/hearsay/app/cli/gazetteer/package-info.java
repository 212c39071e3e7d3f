/**
 * Installing GeoNames' places. Files of GeoNames' exports come in, from a folder or over the web
 * ({@link org.hearsay.app.cli.gazetteer.Exports}); an index file goes out, in the user's data
 * folder ({@link org.hearsay.app.cli.gazetteer.GazetteerFile}). A broken export changes nothing.
 */
@NullMarked
package org.hearsay.app.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
