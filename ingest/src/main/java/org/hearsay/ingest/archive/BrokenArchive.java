package org.hearsay.ingest.archive;

import java.io.IOException;

/** A WARC file breaks off, or goes on with what is no record. */
public final class BrokenArchive extends IOException {

  private static final long serialVersionUID = 1;

  private final long number;
  private final long offset;

  BrokenArchive(long number, long offset, String why, Throwable cause) {
    super(why, cause);
    this.number = number;
    this.offset = offset;
  }

  /** The number of the record that could not be read whole; 1-based. */
  public long number() {
    return number;
  }

  /** Where that record begins in the file, in bytes. */
  public long offset() {
    return offset;
  }
}
