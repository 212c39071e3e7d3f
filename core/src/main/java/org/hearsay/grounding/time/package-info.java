/**
 * When. The time expressions in an article's sentences come in, with the article's date, from which
 * "Tuesday" is counted; {@link org.hearsay.grounding.time.TimeExpression}s go out, as TIMEX3 values
 * and, where they have a place in the calendar, as days.
 */
@NullMarked
package org.hearsay.grounding.time;

import org.jspecify.annotations.NullMarked;
