package org.hearsay.eval.attribution.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.attribution.learned.AttributionModel;
import org.hearsay.attribution.learned.AttributionModel.Part;
import org.hearsay.attribution.learned.WeightTable;
import org.junit.jupiter.api.Test;

class LearnerTest {

  private static final Learner LEARNER = new Learner(10, 0.1, 8);

  @Test
  void learnsWhatOneFeatureDecides() {
    List<Example> examples = yesOrNo(400);
    AdaGrad model = LEARNER.fit(examples, -1);
    assertThat(Learner.accuracy(model, examples)).isGreaterThan(0.98);
  }

  @Test
  void learnsWhichOfSeveralIsRight() {
    List<Example> examples = choices(400);
    AdaGrad model = LEARNER.fit(examples, -1);
    assertThat(Learner.accuracy(model, examples)).isGreaterThan(0.98);
  }

  @Test
  void whatIsLeftOutIsNotLearned() {
    List<Example> examples = new ArrayList<>();
    for (Example example : yesOrNo(200)) {
      examples.add(
          Example.yesOrNo(example.choices()[0][0], example.choices()[0], example.share(), 1));
    }
    AdaGrad withoutYes = LEARNER.fit(examples, 1);
    assertThat(withoutYes.score(new int[] {1})).isZero();
    assertThat(LEARNER.fit(examples, -1).score(new int[] {1})).isGreaterThan(0);
  }

  @Test
  void theSameExamplesGiveTheSameBytes() throws IOException {
    assertThat(bytes(choices(100))).isEqualTo(bytes(choices(100)));
  }

  private static byte[] bytes(List<Example> examples) throws IOException {
    Map<Part, WeightTable> tables = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      tables.put(part, LEARNER.fit(examples, -1).table());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AttributionModel.write(tables, out);
    return out.toByteArray();
  }

  /** Feature 1 says yes, feature 0 no; the others say nothing. */
  private static List<Example> yesOrNo(int count) {
    Random random = new Random(3);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int yes = random.nextInt(2);
      examples.add(Example.yesOrNo(i % 3, new int[] {yes, 10 + random.nextInt(50)}, yes, 1));
    }
    return examples;
  }

  /** The right one of three has feature 5. */
  private static List<Example> choices(int count) {
    Random random = new Random(4);
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int right = random.nextInt(3);
      int[][] choices = new int[3][];
      for (int k = 0; k < choices.length; k++) {
        choices[k] = new int[] {k == right ? 5 : 6, 20 + random.nextInt(50)};
      }
      examples.add(new Example(i % 3, choices, right, 1, 1));
    }
    return examples;
  }
}
