package org.hearsay.app.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.hearsay.ingest.FindingCode;
import org.hearsay.ingest.Mark;
import org.hearsay.ingest.Unread;
import org.jspecify.annotations.Nullable;

/** Where a run's articles come from, and who is told when one is done. */
interface Supply {

  /** Hands on one after another; runs on a thread of its own, which is interrupted at the end. */
  void each(Consumer<Unread> sink);

  /** How many bytes there are on disk; -1 when nobody knows. */
  default long size() {
    return -1;
  }

  /**
   * Called in order, in the thread that prints and keeps, after both.
   *
   * @param mark of what was handed on; what it held in memory is let go of by then
   * @param refused why there is no article; null when there is one
   * @throws IOException when it cannot be noted
   */
  default void done(Mark mark, @Nullable FindingCode refused) throws IOException {}

  /**
   * Called at the end.
   *
   * @param whole whether all inputs were gone through
   * @throws IOException when it cannot be noted
   */
  default void end(boolean whole) throws IOException {}
}
