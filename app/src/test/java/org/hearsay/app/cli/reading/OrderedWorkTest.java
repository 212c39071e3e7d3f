package org.hearsay.app.cli.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedWorkTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16})
  void resultsComeInTheOrderOfTheTasksHoweverLongEachTakes(int threads) {
    List<Integer> results = new ArrayList<>();
    Random random = new Random(7);
    List<Integer> delays = random.ints(100, 0, 4).boxed().toList();
    new OrderedWork<Integer, Integer>(threads)
        .run(
            sink -> IntStream.range(0, 100).forEach(sink::accept),
            task -> {
              sleep(delays.get(task));
              return task * 10;
            },
            results::add,
            OrderedWorkTest::noTick);
    assertThat(results).isEqualTo(IntStream.range(0, 100).mapToObj(i -> i * 10).toList());
  }

  @Test
  void manyTasksAreNotHeldInMemory() {
    AtomicInteger waiting = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    int threads = 2;
    new OrderedWork<Integer, Integer>(threads)
        .run(
            sink -> {
              for (int i = 0; i < 100_000; i++) {
                most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                sink.accept(i);
              }
            },
            task -> task,
            result -> {
              waiting.decrementAndGet();
              taken.incrementAndGet();
            },
            OrderedWorkTest::noTick);
    assertThat(taken).hasValue(100_000);
    assertThat(most.get()).isLessThanOrEqualTo(threads * OrderedWork.PER_THREAD + 2);
  }

  @Test
  void aSlowTaskIsWaitedForWithTicks() {
    AtomicInteger ticks = new AtomicInteger();
    new OrderedWork<Integer, Integer>(1)
        .run(
            sink -> sink.accept(1),
            task -> {
              sleep(450);
              return task;
            },
            result -> {},
            ticks::incrementAndGet);
    assertThat(ticks.get()).isPositive();
  }

  @Test
  void stoppingEndsARunWhoseTasksNeverEnd() {
    OrderedWork<Integer, Integer> work = new OrderedWork<>(2);
    List<Integer> results = new ArrayList<>();
    work.run(
        sink -> {
          for (int i = 0; ; i++) {
            sink.accept(i);
          }
        },
        task -> task,
        result -> {
          results.add(result);
          if (result == 50) {
            work.stop();
          }
        },
        OrderedWorkTest::noTick);
    assertThat(results).isEqualTo(IntStream.rangeClosed(0, 50).boxed().toList());
  }

  @Test
  void stoppingEndsARunThatWaitsForAnInputThatNeverComes() throws InterruptedException {
    OrderedWork<Integer, Integer> work = new OrderedWork<>(1);
    Thread running =
        new Thread(
            () ->
                work.run(
                    sink -> sleep(60_000), task -> task, result -> {}, OrderedWorkTest::noTick));
    running.start();
    work.stop();
    running.join(5_000);
    assertThat(running.isAlive()).isFalse();
  }

  @Test
  void whatTheWorkThrowsEndsTheRunAfterTheResultsBeforeIt() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(2)
                    .run(
                        sink -> IntStream.range(0, 10).forEach(sink::accept),
                        task -> {
                          if (task == 3) {
                            throw new IllegalStateException("task 3");
                          }
                          return task;
                        },
                        results::add,
                        OrderedWorkTest::noTick))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("task 3");
    assertThat(results).containsExactly(0, 1, 2);
  }

  @Test
  void whatTheMakerOfTasksThrowsEndsTheRunAfterTheTasksBeforeIt() {
    List<Integer> results = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(2)
                    .run(
                        sink -> {
                          sink.accept(1);
                          throw new IllegalArgumentException("no more");
                        },
                        task -> task,
                        results::add,
                        OrderedWorkTest::noTick))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no more");
    assertThat(results).containsExactly(1);
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() {
    assertThatThrownBy(
            () ->
                new OrderedWork<Integer, Integer>(2)
                    .run(
                        sink -> IntStream.range(0, 1000).forEach(sink::accept),
                        task -> task,
                        result -> {
                          throw new IllegalStateException("full");
                        },
                        OrderedWorkTest::noTick))
        .hasMessage("full");
  }

  private static void noTick() {}

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
