/**
 * A web page into an article. A page's markup comes in; {@link org.hearsay.ingest.page.Page} goes
 * out: headline, paragraphs, dates, writers, outlet, address, language. What the page states in
 * several places (JSON-LD, OpenGraph and other meta tags, the text in view) is weighed; each finder
 * says in what order. Navigation, related stories, captions, cookie walls, newsletter boxes and
 * comments are left out by structure ({@code Furniture}), by where running text is dense ({@code
 * MainElement}) and line by line ({@code Boilerplate}).
 *
 * <p>A page without running text gives a {@code Page} without paragraphs; no page gives an
 * exception.
 */
@NullMarked
package org.hearsay.ingest.page;

import org.jspecify.annotations.NullMarked;
