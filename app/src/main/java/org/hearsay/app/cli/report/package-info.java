/**
 * The terminal report: a {@link org.hearsay.pipeline.Reading} comes in, lines of styled text go
 * out. {@link org.hearsay.app.cli.report.ArticleReport} is the way in; {@link
 * org.hearsay.app.cli.report.Page} says for what width, height, charset and colours. Nothing of an
 * article's text reaches a terminal but through {@link org.hearsay.app.cli.report.SafeText}.
 */
@NullMarked
package org.hearsay.app.cli.report;

import org.jspecify.annotations.NullMarked;
