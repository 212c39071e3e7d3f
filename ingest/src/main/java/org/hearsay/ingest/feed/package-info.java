/**
 * News feeds. The bytes of an RSS, Atom or JSON feed come in; {@link
 * org.hearsay.ingest.feed.FeedItem}s go out, each with its address, and with whom the feed names as
 * its origin. {@link org.hearsay.ingest.feed.Opml} reads lists of feeds. {@link
 * org.hearsay.ingest.feed.FeedMemory} keeps on disk what was asked and read, so that nothing is
 * read twice.
 *
 * <p>A damaged feed gives a {@link org.hearsay.ingest.feed.BadFeed}; an item without an address is
 * passed over.
 */
@NullMarked
package org.hearsay.ingest.feed;

import org.jspecify.annotations.NullMarked;
