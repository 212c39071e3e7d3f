package org.hearsay.ingest;

import java.util.Objects;

/**
 * Where in the inputs an article stood: what a stopped run needs to go on after it.
 *
 * @param file the file's name as given, or as found in a folder; the address of a page
 * @param place which one in that file, counted by the file's own units (lines, rows, records); 0
 *     for a file of one article
 * @param offset where the place begins in the file, in bytes, as a hint; 0 where it is not known
 */
public record Mark(String file, long place, long offset) {

  public Mark {
    Objects.requireNonNull(file, "file");
    if (place < 0 || offset < 0) {
      throw new IllegalArgumentException("not a place in " + file + ": " + place + ", " + offset);
    }
  }
}
