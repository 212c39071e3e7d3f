package org.hearsay.linguistics.packed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** Arrays of numbers as bytes: the length, then the numbers, the highest byte first. */
public final class BulkData {

  private BulkData() {}

  public static void write(DataOutputStream out, long[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Long.BYTES));
    bytes.asLongBuffer().put(numbers);
    write(out, numbers.length, bytes);
  }

  public static void write(DataOutputStream out, int[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Integer.BYTES));
    bytes.asIntBuffer().put(numbers);
    write(out, numbers.length, bytes);
  }

  public static void write(DataOutputStream out, double[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Double.BYTES));
    bytes.asDoubleBuffer().put(numbers);
    write(out, numbers.length, bytes);
  }

  public static void write(DataOutputStream out, float[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Float.BYTES));
    bytes.asFloatBuffer().put(numbers);
    write(out, numbers.length, bytes);
  }

  public static void write(DataOutputStream out, short[] numbers) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(numbers.length, Short.BYTES));
    bytes.asShortBuffer().put(numbers);
    write(out, numbers.length, bytes);
  }

  public static long[] readLongs(DataInputStream in) throws IOException {
    LongBuffer read = read(in, Long.BYTES).asLongBuffer();
    long[] numbers = new long[read.remaining()];
    read.get(numbers);
    return numbers;
  }

  public static int[] readInts(DataInputStream in) throws IOException {
    IntBuffer read = read(in, Integer.BYTES).asIntBuffer();
    int[] numbers = new int[read.remaining()];
    read.get(numbers);
    return numbers;
  }

  public static double[] readDoubles(DataInputStream in) throws IOException {
    DoubleBuffer read = read(in, Double.BYTES).asDoubleBuffer();
    double[] numbers = new double[read.remaining()];
    read.get(numbers);
    return numbers;
  }

  public static float[] readFloats(DataInputStream in) throws IOException {
    FloatBuffer read = read(in, Float.BYTES).asFloatBuffer();
    float[] numbers = new float[read.remaining()];
    read.get(numbers);
    return numbers;
  }

  public static short[] readShorts(DataInputStream in) throws IOException {
    ShortBuffer read = read(in, Short.BYTES).asShortBuffer();
    short[] numbers = new short[read.remaining()];
    read.get(numbers);
    return numbers;
  }

  private static void write(DataOutputStream out, int length, ByteBuffer bytes) throws IOException {
    out.writeInt(length);
    out.write(bytes.array());
  }

  private static ByteBuffer read(DataInputStream in, int size) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("an array of " + length + " numbers");
    }
    byte[] bytes = new byte[Math.multiplyExact(length, size)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
