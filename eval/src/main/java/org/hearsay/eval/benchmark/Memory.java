package org.hearsay.eval.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/** The heap of this JVM. */
final class Memory {

  private Memory() {}

  /** The most that each pool of the heap held since {@link #resetPeak}, summed, in bytes. */
  static long peakHeap() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage peak = pool.getPeakUsage();
      if (pool.getType() == MemoryType.HEAP && peak != null) {
        sum += peak.getUsed();
      }
    }
    return sum;
  }

  static void resetPeak() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** What is still in use after a full collection, in bytes: models and caches. */
  static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  static long maximum() {
    return Runtime.getRuntime().maxMemory();
  }
}
