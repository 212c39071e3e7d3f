/**
 * Inputs into articles. Paths, folders, web addresses, a pipe come in; {@link
 * org.hearsay.text.Article}s go out, in order, one at a time, through {@link
 * org.hearsay.ingest.Ingest}. On the way an input passes {@code InputFiles} (which files a name
 * stands for) or {@code WebInput}, {@code Content} (what the bytes are), the reader of its format:
 * {@code PlainText}, {@code JsonLines}, {@code CsvTable}, {@code MailArticle}, {@code Archive} or
 * {@code WebPage}, which asks {@code org.hearsay.ingest.page}, and {@code TextDecoder} (which
 * characters).
 *
 * <p>Taking in and reading are two steps. Taking in waits for disks and networks, goes in order and
 * gives {@link org.hearsay.ingest.Unread}s, each with a {@link org.hearsay.ingest.Mark} after which
 * a stopped run goes on. Reading them is pure and goes on any thread.
 *
 * <p>What is no article is refused with a {@link org.hearsay.ingest.FindingCode}, never with an
 * exception, and the next input is read.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
