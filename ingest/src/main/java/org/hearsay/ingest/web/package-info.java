/**
 * Web addresses into bytes. An address comes in; {@link org.hearsay.ingest.web.Fetched} goes out:
 * the page's bytes with what the server said of them, or why there are none. {@link
 * org.hearsay.ingest.web.Fetcher} goes no further than its {@link
 * org.hearsay.ingest.web.FetchLimits} and, unless told to, to no address that is not the public
 * network's ({@link org.hearsay.ingest.web.PublicAddress}): that is checked on the address that the
 * connection is then made to, and again for every redirect. {@link
 * org.hearsay.ingest.web.ContentCoding} unpacks.
 *
 * <p>What a server does wrong is an outcome, never an exception.
 */
@NullMarked
package org.hearsay.ingest.web;

import org.jspecify.annotations.NullMarked;
