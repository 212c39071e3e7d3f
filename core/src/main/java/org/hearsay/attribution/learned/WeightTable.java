package org.hearsay.attribution.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights in one byte each, found by the lowest bits of a feature's hash. Immutable; thread-safe.
 */
public final class WeightTable implements Weights {

  private static final int MOST_BITS = 24;

  private final byte[] steps;
  private final float step;
  private final int mask;

  private WeightTable(byte[] steps, float step) {
    this.steps = steps;
    this.step = step;
    this.mask = steps.length - 1;
  }

  /**
   * Rounds to 255 steps between the largest weight and its negative.
   *
   * @param weights as many as a power of two
   * @param largest weights beyond it are cut to it
   */
  public static WeightTable round(float[] weights, float largest) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException(weights.length + " weights are no power of two");
    }
    float step = largest / Byte.MAX_VALUE;
    byte[] steps = new byte[weights.length];
    for (int i = 0; i < steps.length; i++) {
      float cut = Math.max(-largest, Math.min(largest, weights[i]));
      steps[i] = (byte) Math.round(cut / step);
    }
    return new WeightTable(steps, step);
  }

  @Override
  public double score(Features features) {
    int sum = 0;
    for (int i = 0; i < features.size(); i++) {
      sum += steps[features.key(i) & mask];
    }
    return (double) sum * step;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(Integer.numberOfTrailingZeros(steps.length));
    out.writeFloat(step);
    out.write(steps);
  }

  static WeightTable read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    if (bits > MOST_BITS) {
      throw new IOException("a table of 2^" + bits + " weights");
    }
    float step = in.readFloat();
    byte[] steps = new byte[1 << bits];
    in.readFully(steps);
    return new WeightTable(steps, step);
  }
}
