package org.hearsay.app.cli.reading;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does work on several threads and hands the results on in the order of the tasks. One thread makes
 * the tasks, the workers do them, the calling thread takes the results; at most {@value
 * #PER_THREAD} tasks a worker are made and not yet taken. One use an object; {@link #stop} may be
 * called from any thread.
 *
 * @param <T> a task
 * @param <R> a result
 */
public final class OrderedWork<T, R> {

  /** Enough to keep workers busy behind one slow article, few enough to bound memory. */
  static final int PER_THREAD = 8;

  private static final long TICK_MILLISECONDS = 100;

  private final ExecutorService workers;

  /** Results in order, empty at the end. */
  private final BlockingQueue<Optional<Future<R>>> line;

  private volatile boolean stopped;

  /**
   * @param threads how many workers, at least 1
   */
  public OrderedWork(int threads) {
    this.workers = Executors.newFixedThreadPool(threads, work -> daemon(work, "reader"));
    this.line = new ArrayBlockingQueue<>(threads * PER_THREAD);
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs to the end of the tasks, or until {@link #stop}.
   *
   * @param tasks makes the tasks one after another, calling what it is given for each; runs on a
   *     thread of its own
   * @param work done on the workers; must be thread-safe
   * @param sink takes the results, in the calling thread
   * @param tick called in the calling thread every tenth of a second or so while it waits
   * @throws RuntimeException what {@code tasks}, {@code work} or {@code sink} threw
   */
  public void run(
      Consumer<Consumer<T>> tasks, Function<T, R> work, Consumer<R> sink, Runnable tick) {
    daemon(() -> produce(tasks, work), "inputs").start();
    try {
      while (!stopped) {
        Optional<Future<R>> next = line.poll(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (next == null) {
          tick.run();
        } else if (next.isEmpty()) {
          return;
        } else if (await(next.get(), tick)) {
          sink.accept(next.get().get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw asUnchecked(e);
    } finally {
      stop();
      workers.shutdownNow();
    }
  }

  /** Ends {@link #run} after the result being taken; results not yet taken are given up. */
  public void stop() {
    stopped = true;
  }

  /**
   * @return false when stopped before the result was there
   */
  private boolean await(Future<R> result, Runnable tick)
      throws InterruptedException, ExecutionException {
    while (!stopped) {
      try {
        result.get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException notYet) {
        tick.run();
      }
    }
    return false;
  }

  private void produce(Consumer<Consumer<T>> tasks, Function<T, R> work) {
    try {
      tasks.accept(task -> put(Optional.of(workers.submit(() -> work.apply(task)))));
      put(Optional.empty());
    } catch (Stopped stop) {
      // Nobody takes results any more.
    } catch (RuntimeException | Error e) {
      CompletableFuture<R> failed = new CompletableFuture<>();
      failed.completeExceptionally(e);
      try {
        put(Optional.of(failed));
      } catch (Stopped stop) {
        // As above.
      }
    }
  }

  private void put(Optional<Future<R>> result) {
    try {
      while (!line.offer(result, TICK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        if (stopped) {
          throw new Stopped();
        }
      }
    } catch (InterruptedException e) {
      throw new Stopped();
    }
    if (stopped) {
      throw new Stopped();
    }
  }

  private static RuntimeException asUnchecked(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return failure.getCause() instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  /** Unwinds the thread that makes the tasks. */
  private static final class Stopped extends RuntimeException {
    Stopped() {
      super(null, null, false, false);
    }
  }
}
