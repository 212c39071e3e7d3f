package org.hearsay.ingest.feed;

/** Bytes that are no feed. */
public final class BadFeed extends Exception {

  private static final long serialVersionUID = 1;

  BadFeed(String why) {
    super(why);
  }
}
