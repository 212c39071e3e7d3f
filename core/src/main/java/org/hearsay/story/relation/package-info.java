/**
 * How a claim of one article stands to a claim of another on the same happening: two statements
 * come in, each with the reading it stands in; out come relations with their words and a reason.
 * Says never which of two is right. Claims that do not speak of the same thing are left alone.
 */
@NullMarked
package org.hearsay.story.relation;

import org.jspecify.annotations.NullMarked;
