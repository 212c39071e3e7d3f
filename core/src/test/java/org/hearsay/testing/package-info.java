/**
 * What the tests of every module share; packed as this module's test jar. Nothing of it ships.
 *
 * <p>{@link org.hearsay.testing.NeedsCorpus} marks a test that reads one of the public corpora,
 * which are not part of the project.
 */
@NullMarked
package org.hearsay.testing;

import org.jspecify.annotations.NullMarked;
