/**
 * Inputs into articles. Paths, folders, a pipe come in; {@link org.hearsay.text.Article}s go out,
 * in order, one at a time, through {@link org.hearsay.ingest.Ingest}. On the way an input passes
 * {@code InputFiles} (which files a name stands for), {@code Content} (what the bytes are), {@code
 * TextDecoder} (which characters), and the reader of its format: {@code PlainText}, {@code
 * JsonLines} or {@code WebPage}, which asks {@code org.hearsay.ingest.page}.
 *
 * <p>What is no article is refused with a {@link org.hearsay.ingest.FindingCode}, never with an
 * exception, and the next input is read. Nothing is fetched from the network.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
