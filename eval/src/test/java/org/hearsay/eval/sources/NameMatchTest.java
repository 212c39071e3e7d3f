package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.eval.sources.SourcesGold.Item;
import org.hearsay.eval.sources.SourcesGold.Kind;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When an answer counts as a right name. */
class NameMatchTest {

  @Test
  void theFullestNameIsRightWhateverItsTitles() {
    assertThat(isRight("Mr. John A. Reed Jr.", "John Reed")).isTrue();
    assertThat(isRight("The World Food Programme", "World Food Programme")).isTrue();
  }

  @Test
  void aShorterNameIsWrong() {
    assertThat(isRight("Reed", "John Reed")).isFalse();
  }

  @Test
  void somebodyElsesNameIsWrong() {
    assertThat(isRight("Paul Reed", "John Reed")).isFalse();
    assertThat(isRight("John Reed campaign", "John Reed")).isFalse();
  }

  @Test
  void noNameIsRightOnlyWhereNobodyIsNamed() {
    assertThat(isRight(null, "John Reed")).isFalse();
    assertThat(NameMatch.isRight(null, item(List.of(List.of())))).isTrue();
    assertThat(NameMatch.isRight("John Reed", item(List.of(List.of())))).isFalse();
  }

  @Test
  void ofAGroupEveryMemberMustBeNamed() {
    Item both = item(List.of(List.of("John Reed", "Ann Lee")));
    assertThat(NameMatch.isRight("Ann Lee and John Reed", both)).isTrue();
    assertThat(NameMatch.isRight("Ann Lee", both)).isFalse();
  }

  @Test
  void anyOfSeveralRightNamesWillDo() {
    Item item = item(List.of(List.of("Temna Times"), List.of()));
    assertThat(NameMatch.isRight("the Temna Times", item)).isTrue();
    assertThat(NameMatch.isRight(null, item)).isTrue();
  }

  private static boolean isRight(@Nullable String answer, String right) {
    return NameMatch.isRight(answer, item(List.of(List.of(right))));
  }

  private static Item item(List<List<String>> right) {
    return new Item("article", new Span(0, 2), Kind.PRONOUN, right);
  }
}
