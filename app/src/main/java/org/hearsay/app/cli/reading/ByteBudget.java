package org.hearsay.app.cli.reading;

/**
 * Bounds how many bytes wait to be read: whoever takes in waits while too many do. One that is
 * larger than the whole budget passes when nothing else waits. Thread-safe.
 */
public final class ByteBudget {

  private final long most;
  private long taken;
  private boolean open;

  /**
   * @param most how many bytes may wait, more than 0
   */
  public ByteBudget(long most) {
    this.most = most;
  }

  /** Takes {@code bytes} of the budget, once there are so many. */
  public synchronized void take(long bytes) {
    try {
      while (!open && taken > 0 && taken + bytes > most) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    taken += bytes;
  }

  /** Gives back what was taken. */
  public synchronized void give(long bytes) {
    taken -= bytes;
    notifyAll();
  }

  /** Lets everything pass from now on, so that nobody waits for what will not come. */
  public synchronized void open() {
    open = true;
    notifyAll();
  }
}
