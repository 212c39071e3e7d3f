package org.hearsay.ingest.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of a WARC file that holds what a server answered.
 *
 * @param number 1-based, among all records of the file
 * @param offset where it begins in the file, in bytes; where records are not packed one by one,
 *     somewhere before
 * @param http whether {@code block} is an HTTP answer with its headers; otherwise it is the page
 * @param uri what was asked for; null when the record does not say
 * @param date when it was fetched; null when the record does not say
 * @param mediaType of the block as the record states it, such as {@code text/html}; empty when it
 *     does not
 * @param length of the block, in bytes
 * @param block its bytes; null when there are more than the limit
 */
public record ArchiveRecord(
    long number,
    long offset,
    boolean http,
    @Nullable String uri,
    @Nullable Instant date,
    String mediaType,
    long length,
    byte @Nullable [] block) {}
