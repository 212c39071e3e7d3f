package org.hearsay.eval.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hearsay.eval.benchmark.GeneratedPage.Tongue;
import org.hearsay.ingest.page.PageReader;
import org.jsoup.Jsoup;

/**
 * How many pages a second are read out of their markup, and how many jsoup alone parses, which is
 * the most there can be: over generated pages of 300 kB, or over a folder's. {@code eval/run
 * benchmark.PageSpeed [FOLDER]}
 */
public final class PageSpeed {

  private static final int PAGES = 150;
  private static final int SIZE = 300_000;
  private static final double WARM_UP_SECONDS = 12;
  private static final double SECONDS = 10;

  private PageSpeed() {}

  /** The command's entry point. */
  public static void main(String... arguments) throws Exception {
    List<String> pages = arguments.length == 0 ? generated() : files(Path.of(arguments[0]));
    double mean = pages.stream().mapToInt(String::length).average().orElse(0);
    System.out.printf(Locale.ROOT, "%d pages of %.0f characters%n", pages.size(), mean);
    ToIntFunction<String> parsing = page -> Jsoup.parse(page).childNodeSize();
    ToIntFunction<String> reading = page -> PageReader.read(page).paragraphs().size();
    measure(pages, parsing, 1, WARM_UP_SECONDS / 2);
    measure(pages, reading, 1, WARM_UP_SECONDS);
    for (int threads : new int[] {1, 2}) {
      System.out.printf(
          Locale.ROOT,
          "%d thread%s: jsoup alone %s; whole extraction %s%n",
          threads,
          threads == 1 ? "" : "s",
          measure(pages, parsing, threads, SECONDS),
          measure(pages, reading, threads, SECONDS));
    }
  }

  private static List<String> generated() {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < PAGES; i++) {
      pages.add(GeneratedPage.of(i, SIZE, Tongue.ENGLISH));
    }
    return pages;
  }

  private static List<String> files(Path folder) throws IOException {
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return pages;
  }

  /**
   * How fast.
   *
   * @param rate pages a second, all threads together
   * @param cpu milliseconds of processor time a page, which other programs hardly change
   */
  private record Pace(double rate, double cpu) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f pages/s, %.1f ms of processor a page", rate, cpu);
    }
  }

  private static Pace measure(
      List<String> pages, ToIntFunction<String> work, int threads, double seconds)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    AtomicLong sum = new AtomicLong();
    AtomicLong cpu = new AtomicLong();
    long start = System.nanoTime();
    long end = start + (long) (seconds * 1e9);
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  String page = pages.get(Math.floorMod(next.getAndIncrement(), pages.size()));
                  sum.addAndGet(work.applyAsInt(page));
                  done.incrementAndGet();
                }
                cpu.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
              });
      thread.start();
      all.add(thread);
    }
    for (Thread thread : all) {
      thread.join();
    }
    double rate = done.get() / ((System.nanoTime() - start) / 1e9);
    if (sum.get() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return new Pace(rate, cpu.get() / 1e6 / done.get());
  }
}
