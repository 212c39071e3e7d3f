package org.hearsay.attribution.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnedAttributorTest {

  private static final String BRIDGE =
      "The bridge will open in May, the engineer said. \"We lost two months to the flood,\" she added."
          + " The mayor denied that the cost had doubled. According to the ministry, the work cost"
          + " nine million euros.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plumber said that the pipe had burst at night. | the plumber | said | that the pipe had burst at night
          The pipe burst at night, the plumber said. | the plumber | said | The pipe burst at night
          According to the union, the strike will last a week. | the union | According to | the strike will last a week
          "The pipe burst at night," the plumber said. | the plumber | said | "The pipe burst at night,"
          The minister accused the company of hiding the leak. | The minister | accused | the company of hiding the leak
          The union called for a strike on Friday. | The union | called for | a strike on Friday
          """)
  void findsWhoSaidWhat(String text, String source, String cue, String content) {
    AttributedArticle read = attribute(text, LearnedAttributor.DEFAULT_LEAST_SCORE);
    assertThat(read.attributions()).isNotEmpty();
    Attribution first = read.attributions().get(0);
    assertThat(words(first.source(), text)).isEqualToIgnoringCase(source);
    assertThat(words(first.cue(), text)).startsWith(cue.split(" ")[0]);
    assertThat(words(first.content(), text)).contains(content.replace("\"", "").replace(",", ""));
  }

  @Test
  void aQuotationThatRunsOnBelongsToItsSpeaker() {
    String text =
        "\"The water is safe,\" Ada Moor said. \"We test it every day. Nobody has fallen ill.\"";
    List<Attribution> found = attribute(text, LearnedAttributor.DEFAULT_LEAST_SCORE).attributions();
    assertThat(words(found.get(0).content(), text))
        .contains("The water is safe")
        .contains("Nobody has fallen ill");
  }

  @Test
  void whatStandsInsideAContentHangsOnIt() {
    String text = "Johnson said that the police believed that the driver had fled.";
    List<Attribution> found = attribute(text, LearnedAttributor.DEFAULT_LEAST_SCORE).attributions();
    assertThat(found).hasSize(2);
    assertThat(words(found.get(1).source(), text)).isEqualTo("the police");
    assertThat(found.get(1).parent()).isEqualTo(found.get(0).id());
  }

  @Test
  void theHigherTheLeastScoreTheLessIsFoundAndItIsAmongWhatWasFoundBefore() {
    List<Integer> counts =
        IntStream.rangeClosed(0, 10)
            .mapToObj(tenth -> attribute(BRIDGE, tenth / 10.0).attributions().size())
            .toList();
    assertThat(counts).isSortedAccordingTo((a, b) -> b - a);
    assertThat(counts.get(3)).isGreaterThanOrEqualTo(3);
    for (double least : new double[] {0.3, 0.8}) {
      assertThat(attribute(BRIDGE, least).attributions())
          .allMatch(found -> found.evidence().score() >= least);
    }
  }

  @Test
  void readsTheSameTwice() {
    assertThat(attribute(BRIDGE, 0.2).attributions())
        .isEqualTo(attribute(BRIDGE, 0.2).attributions());
  }

  @Test
  void anArticleWithoutTextHasNoAttributions() {
    assertThat(attribute("", 0).attributions()).isEmpty();
  }

  @Test
  void aSentenceOfThousandsOfWordsTakesNoQuadraticTime() {
    String text = "the mayor said " + "that the dam and the bridge and the road ".repeat(1_200);
    long start = System.nanoTime();
    attribute(text, LearnedAttributor.DEFAULT_LEAST_SCORE);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(30);
  }

  @Test
  void aLeastScoreIsAProbability() {
    assertThatThrownBy(() -> new LearnedAttributor(AttributionModel.shipped(), 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
  }

  private static AttributedArticle attribute(String text, double leastScore) {
    return new LearnedAttributor(AttributionModel.shipped(), leastScore)
        .attribute(TestModels.parse(text));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }
}
