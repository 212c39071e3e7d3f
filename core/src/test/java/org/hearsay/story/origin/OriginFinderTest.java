package org.hearsay.story.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.pipeline.Reading;
import org.hearsay.story.Newsroom;
import org.junit.jupiter.api.Test;

class OriginFinderTest {

  private static final String FIRST =
      "A fire destroyed the old rope works on Tanner Street in Velmouth on Wednesday night. The"
          + " watchman was carried out by two dockers who had seen the glow from the quay. By"
          + " midnight the roof had fallen in and the tar store was burning out of reach of every"
          + " hose the brigade owned.";

  private static final String OWN_WORDS =
      "Velmouth lost its last rope works when flames went through the building in the small hours."
          + " Neighbours on the quay spoke of a heat that cracked windows. One man is in the"
          + " infirmary with burns.";

  private static final String RELEASE =
      "The brigade was called at ten minutes past nine to a fire in the tar store and found the"
          + " spinning floor well alight on arrival.";

  private static final String NOTICE =
      "To go on reading our paper please register with your name and your address, which costs"
          + " nothing at all and takes a minute.";

  @Test
  void theSameTextAtTwoOutletsIsACopyAndHasOneOrigin() {
    Origins origins = origins(report("Post", FIRST), report("Gazette", FIRST));

    assertThat(origins.why()).extracting(OriginLink::kind).containsExactly(OriginKind.COPY);
    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(1);
  }

  @Test
  void aShortenedTextIsARewriteWithItsPassagesInBoth() {
    Reading whole = report("Post", FIRST);
    Reading part =
        report(
            "Gazette",
            FIRST.substring(0, FIRST.indexOf(" By midnight"))
                + " More is expected in the morning.");
    OriginLink link = origins(whole, part).why().get(0);

    assertThat(link.kind()).isEqualTo(OriginKind.REWRITE);
    Passage passage = link.evidence().get(0);
    assertThat(passage.first().of(whole.article().text()))
        .startsWith("A fire destroyed")
        .isEqualTo(passage.second().of(part.article().text()));
  }

  @Test
  void twoTextsInOwnWordsHaveTwoOrigins() {
    Origins origins = origins(report("Post", FIRST), report("Gazette", OWN_WORDS));

    assertThat(origins.why()).isEmpty();
    assertThat(origins.low()).isEqualTo(2);
  }

  @Test
  void twoTextsThatShareAReleasesSentenceMayHaveOneOriginOrTwo() {
    Origins origins =
        origins(
            report("Post", FIRST + " " + RELEASE), report("Gazette", OWN_WORDS + " " + RELEASE));

    assertThat(origins.why()).extracting(OriginLink::kind).containsExactly(OriginKind.STATEMENT);
    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.high()).isEqualTo(2);
  }

  @Test
  void whatThePagesOfManyStoriesRepeatIsNoOrigin() {
    List<List<Reading>> stories = new ArrayList<>();
    stories.add(List.of(report("Post", FIRST + NOTICE), report("Gazette", OWN_WORDS + NOTICE)));
    assertThat(OriginFinder.find(stories).get(0).why()).isNotEmpty();

    stories.add(List.of(report("Post", "The council elected a mayor by nine to seven. " + NOTICE)));
    stories.add(List.of(report("Post", "Herring were landed in record numbers. " + NOTICE)));

    assertThat(OriginFinder.find(stories).get(0).why()).isEmpty();
  }

  @Test
  void anOutletCarriesItsOwnStoryOnWithFewerSharedWordsThanTwoOutletsNeed() {
    String later = OWN_WORDS + " " + OWN_WORDS.replace(" the ", " that ") + " " + RELEASE;

    assertThat(origins(report("Post", FIRST + " " + RELEASE), report("Post", later)).why())
        .extracting(OriginLink::kind)
        .containsExactly(OriginKind.REWRITE);
  }

  private static Reading report(String outlet, String body) {
    return Newsroom.reading(outlet + body.hashCode(), outlet, "2024-05-02", "", body);
  }

  private static Origins origins(Reading... story) {
    return OriginFinder.find(List.of(List.of(story))).get(0);
  }
}
