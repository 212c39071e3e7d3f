/**
 * What is read out of news pages (body, title, date, authors), against NAEB; the body's figure is
 * that of the article extraction benchmark of Scrapinghub.
 */
@NullMarked
package org.hearsay.eval.articles;

import org.jspecify.annotations.NullMarked;
