package org.hearsay.linguistics.parser;

import java.util.Arrays;

/**
 * A state of the arc-standard transition system (Nivre 2004, "Incrementality in deterministic
 * dependency parsing"): a stack, the words not yet read, and the arcs drawn so far. Node 0 is the
 * root above the sentence, node {@code i} the {@code i}th token, counted from 1; {@link #NONE} is
 * no node. Reused from sentence to sentence; not thread-safe.
 */
final class Configuration {

  static final int NONE = -1;

  private int length;
  private int next;
  private int depth;
  private int[] stack = new int[0];
  private int[] heads = new int[0];
  private int[] labels = new int[0];
  // Arc-standard draws a node's arcs from the inside out, so the latest child is the outermost.
  private int[] left = new int[0];
  private int[] secondLeft = new int[0];
  private int[] right = new int[0];
  private int[] secondRight = new int[0];

  /** Begins a sentence of {@code tokens} tokens. */
  void begin(int tokens) {
    length = tokens;
    next = 1;
    if (stack.length <= tokens) {
      int room = tokens + 1;
      stack = new int[room];
      heads = new int[room];
      labels = new int[room];
      left = new int[room];
      secondLeft = new int[room];
      right = new int[room];
      secondRight = new int[room];
    }
    for (int[] children : new int[][] {heads, labels, left, secondLeft, right, secondRight}) {
      Arrays.fill(children, 0, tokens + 1, NONE);
    }
    stack[0] = 0;
    depth = 1;
  }

  /** Whether every token has its head. */
  boolean isDone() {
    return depth == 1 && next > length;
  }

  boolean canShift() {
    return next <= length;
  }

  /** Whether an arc between the two topmost nodes, both of them tokens, may be drawn. */
  boolean canDraw() {
    return depth > 2;
  }

  /** Moves the next token onto the stack. */
  void shift() {
    stack[depth++] = next++;
  }

  /** Makes the topmost node the head of the second, which leaves the stack. */
  void drawLeft(int label) {
    int head = stack[depth - 1];
    int child = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondLeft[head] = left[head];
    left[head] = child;
    stack[depth - 2] = head;
    depth--;
  }

  /** Makes the second node the head of the topmost, which leaves the stack. */
  void drawRight(int label) {
    int child = stack[depth - 1];
    int head = stack[depth - 2];
    heads[child] = head;
    labels[child] = label;
    secondRight[head] = right[head];
    right[head] = child;
    depth--;
  }

  /** The {@code k}th node of the stack from the top, counted from 0. */
  int stack(int k) {
    return k < depth ? stack[depth - 1 - k] : NONE;
  }

  /** The {@code k}th token not yet read, counted from 0. */
  int ahead(int k) {
    return next + k <= length ? next + k : NONE;
  }

  int left(int node) {
    return node < 0 ? NONE : left[node];
  }

  int secondLeft(int node) {
    return node < 0 ? NONE : secondLeft[node];
  }

  int right(int node) {
    return node < 0 ? NONE : right[node];
  }

  int secondRight(int node) {
    return node < 0 ? NONE : secondRight[node];
  }

  /** The head of a node, 0 for the sentence's root, {@link #NONE} before its arc is drawn. */
  int head(int node) {
    return heads[node];
  }

  /** The label of the arc to a node's head, {@link #NONE} before it is drawn. */
  int label(int node) {
    return labels[node];
  }
}
