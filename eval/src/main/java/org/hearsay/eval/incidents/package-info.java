/**
 * Numbers, places and dates of single articles, against the register of the Gun Violence Archive.
 * What is asked of several articles together (stories, agreed numbers) waits for the stage that
 * looks across articles.
 */
@NullMarked
package org.hearsay.eval.incidents;

import org.jspecify.annotations.NullMarked;
