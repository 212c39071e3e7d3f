package org.hearsay.attribution.tagger;

/**
 * One reading direction of one layer over a batch: a long short-term memory without peepholes. All
 * paragraphs take their steps together, so that each row of weights is fetched once a step. Not
 * thread-safe.
 */
public final class DirectionPass {

  private static final float[][] NONE = {};

  private final Weights.Direction weights;
  private final boolean backward;
  private final int hidden;
  private float[][] gates = NONE;
  private float[][] cells = NONE;
  private float[][] squashed = NONE;
  private float[][] states = NONE;
  private float[][] stepGates = NONE;
  private float[][] stepStates = NONE;

  DirectionPass(Weights.Direction weights, boolean backward) {
    this.weights = weights;
    this.backward = backward;
    this.hidden = weights.recurrent().length;
  }

  void run(Batch batch, float[][] below) {
    reserve(batch);
    int tokens = batch.tokens();
    for (int token = 0; token < tokens; token++) {
      System.arraycopy(weights.bias()[0], 0, gates[token], 0, 4 * hidden);
    }
    Products.add(gates, below, tokens, weights.input(), weights.input().length);
    for (int step = 0; step < batch.steps(); step++) {
      int active = batch.active(step);
      if (step > 0) {
        for (int p = 0; p < active; p++) {
          stepGates[p] = gates[batch.token(p, step, backward)];
          stepStates[p] = states[batch.token(p, step - 1, backward)];
        }
        Products.add(stepGates, stepStates, active, weights.recurrent(), hidden);
      }
      for (int p = 0; p < active; p++) {
        int token = batch.token(p, step, backward);
        int before = step == 0 ? -1 : batch.token(p, step - 1, backward);
        step(token, before);
      }
    }
  }

  private void step(int token, int before) {
    float[] gate = gates[token];
    squash(gate, hidden);
    float[] cell = cells[token];
    if (before < 0) {
      for (int i = 0; i < cell.length; i++) {
        cell[i] = 0;
      }
    } else {
      System.arraycopy(cells[before], 0, cell, 0, hidden);
    }
    remember(cell, gate, hidden);
    tangents(cell, squashed[token]);
    expose(squashed[token], gate, states[token], 2 * hidden);
  }

  private static void squash(float[] gate, int hidden) {
    for (int i = 0; i < 3 * hidden; i++) {
      gate[i] = Activations.sigmoid(gate[i]);
    }
    for (int i = 3 * hidden; i < gate.length; i++) {
      gate[i] = Activations.tanh(gate[i]);
    }
  }

  private static void remember(float[] cell, float[] gate, int hidden) {
    for (int i = 0; i < cell.length; i++) {
      cell[i] = gate[hidden + i] * cell[i] + gate[i] * gate[3 * hidden + i];
    }
  }

  private static void tangents(float[] cell, float[] squashed) {
    for (int i = 0; i < cell.length; i++) {
      squashed[i] = Activations.tanh(cell[i]);
    }
  }

  private static void expose(float[] squashed, float[] gate, float[] state, int from) {
    for (int i = 0; i < squashed.length; i++) {
      state[i] = gate[from + i] * squashed[i];
    }
  }

  private void reserve(Batch batch) {
    int tokens = batch.tokens();
    gates = Pass.grown(gates, tokens, 4 * hidden);
    cells = Pass.grown(cells, tokens, hidden);
    squashed = Pass.grown(squashed, tokens, hidden);
    states = Pass.grown(states, tokens, hidden);
    if (stepGates.length < batch.paragraphs().size()) {
      stepGates = new float[batch.paragraphs().size()][];
      stepStates = new float[batch.paragraphs().size()][];
    }
  }

  /** Whether it reads from the paragraph's end. */
  public boolean backward() {
    return backward;
  }

  /** For each token its gates after squashing: input, forget, output, new content. */
  public float[][] gates() {
    return gates;
  }

  /** For each token what is remembered after it. */
  public float[][] cells() {
    return cells;
  }

  /** For each token the tangents of its cells. */
  public float[][] squashed() {
    return squashed;
  }

  /** For each token the state that it leaves. */
  public float[][] states() {
    return states;
  }
}
