package org.hearsay.eval.attribution.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.junit.jupiter.api.Test;

class TargetsTest {

  private static final ParsedArticle PARSED = Tiny.read().parsed();

  @Test
  void eachRoleHasItsBeginningAndItsEnd() {
    float[][] targets = Targets.of(PARSED, List.of(Tiny.marks()));
    assertThat(words(targets, Layout.SOURCE, 1)).containsExactly("harbour");
    assertThat(words(targets, Layout.SOURCE, 3)).containsExactly("Brandt");
    assertThat(words(targets, Layout.SOURCE, 4)).containsExactly("he");
    assertThat(words(targets, Layout.CUE, 4)).containsExactly("said", "added");
    assertThat(words(targets, Layout.CUE_HEAD, 1)).containsExactly("said", "added");
    assertThat(words(targets, Layout.CONTENT, 1)).containsExactly("The", "\"");
    assertThat(words(targets, Layout.CONTENT, 3)).containsExactly("Tuesday", "\"");
  }

  @Test
  void theSideOfTheCueIsSaid() {
    float[][] targets = Targets.of(PARSED, List.of(Tiny.marks()));
    assertThat(words(targets, Layout.CONTENT_CUE, 2)).contains("ferry", "people");
    assertThat(words(targets, Layout.CONTENT_CUE, 1)).isEmpty();
    assertThat(words(targets, Layout.SOURCE_CUE, 2)).contains("Odo", "he");
  }

  @Test
  void annotatorsShareATarget() {
    float[][] targets = Targets.of(PARSED, List.of(Tiny.marks(), List.<Parts>of()));
    int said = 0;
    while (targets[said][Layout.CUE.from()] == 1) {
      said++;
    }
    assertThat(targets[said][Layout.CUE.from()]).isEqualTo(0.5f);
    assertThat(targets[said][Layout.CUE.from() + 4]).isEqualTo(0.5f);
  }

  /** The tokens whose target is surely {@code value}. */
  private static List<String> words(float[][] targets, Layout choice, int value) {
    List<String> words = new ArrayList<>();
    int at = 0;
    for (Sentence sentence : PARSED.sentences()) {
      for (Token token : sentence.tokens()) {
        if (targets[at++][choice.from() + value] == 1) {
          words.add(token.text());
        }
      }
    }
    return words;
  }
}
