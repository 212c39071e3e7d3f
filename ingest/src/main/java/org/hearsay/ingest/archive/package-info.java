/**
 * Web archives into responses. A WARC file's bytes come in, packed or plain; its records that hold
 * pages go out one at a time, each with its place ({@link org.hearsay.ingest.archive.Records}), and
 * what a server once answered is taken apart ({@link org.hearsay.ingest.archive.ArchivedResponse}).
 *
 * <p>Headers are not believed where the bytes say otherwise: archives keep the headers of packed
 * answers over unpacked bodies. A file that breaks off is read up to the break.
 */
@NullMarked
package org.hearsay.ingest.archive;

import org.jspecify.annotations.NullMarked;
