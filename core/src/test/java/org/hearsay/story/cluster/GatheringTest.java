package org.hearsay.story.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.story.Newsroom.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.pipeline.Reading;
import org.hearsay.story.Newsroom;
import org.junit.jupiter.api.Test;

class GatheringTest {

  private static final Reading FIRE =
      reading(
          "fire-1",
          "Harbour Post",
          "2024-05-02",
          "Fire destroys rope works in Velmouth",
          "A fire destroyed the old rope works on Tanner Street in Velmouth on Wednesday night. The"
              + " watchman, Edwin Quill, 61, was taken to the infirmary. Fire chief Marta Olsen said"
              + " the blaze began in the tar store and spread to the spinning floor.");

  private static final Reading FIRE_AGAIN =
      reading(
          "fire-2",
          "Velmouth Gazette",
          "2024-05-03",
          "Rope works watchman in hospital after blaze",
          "Edwin Quill, 61, watchman of the rope works on Tanner Street, is in hospital after the"
              + " blaze that destroyed it. It started in the tar store, said fire chief Marta Olsen,"
              + " and reached the spinning floor within minutes.");

  private static final Reading OTHER_FIRE =
      reading(
          "fire-3",
          "Harbour Post",
          "2024-05-02",
          "Fire destroys barn near Oxley",
          "A fire destroyed a barn on Mill Lane in Oxley on Wednesday. Farmer Ruth Hale, 44, got her"
              + " cows out in time. A spokesman for the brigade said a hay dryer had overheated.");

  private static final Reading ELECTION =
      reading(
          "election",
          "Harbour Post",
          "2024-05-02",
          "Council elects mayor",
          "The council elected Petra Lund mayor by nine votes to seven. She promised a new ferry"
              + " timetable and lower berthing fees.");

  @Test
  void articlesOnOneHappeningAreOneGroupAndAnotherFireIsAnother() {
    assertThat(groups(List.of(FIRE, ELECTION, FIRE_AGAIN, OTHER_FIRE)))
        .containsExactlyInAnyOrder(
            Set.of("fire-1", "fire-2"), Set.of("fire-3"), Set.of("election"));
  }

  @Test
  void anArticleThatIsThereAlreadyChangesNothing() {
    Gathering gathering = new Gathering();
    int number = gathering.add(FIRE);

    assertThat(gathering.add(FIRE)).isEqualTo(number);
    assertThat(gathering.groups()).hasSize(1);
  }

  @Test
  void aGroupBeginsWithItsOldestArticle() {
    Gathering gathering = new Gathering();
    int younger = gathering.add(FIRE_AGAIN);
    int older = gathering.add(FIRE);

    assertThat(gathering.groups().get(0).articles()).containsExactly(older, younger);
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    List<Reading> readings = new ArrayList<>(Newsroom.invented(60, 4, 5, 7));
    Set<Set<String>> expected = Set.copyOf(groups(readings));
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(readings, new Random(seed));

      assertThat(Set.copyOf(groups(readings))).isEqualTo(expected);
    }
  }

  @Test
  void askingForGroupsOnTheWayMakesNoDifference() {
    List<Reading> readings = new ArrayList<>(Newsroom.invented(40, 4, 5, 11));
    Set<Set<String>> expected = Set.copyOf(groups(readings));
    Collections.shuffle(readings, new Random(1));
    Gathering gathering = new Gathering();
    for (Reading reading : readings) {
      gathering.add(reading);
      gathering.groups();
    }

    assertThat(Set.copyOf(inputs(gathering, readings))).isEqualTo(expected);
  }

  /** More articles than a term may have before it tells none of them apart. */
  @Test
  void theOrderMakesNoDifferenceWhenATermBecomesTooCommon() {
    List<Reading> readings = new ArrayList<>(Newsroom.invented(1, 300, 1, 3));
    readings.addAll(Newsroom.invented(30, 3, 3, 5));
    Set<Set<String>> expected = Set.copyOf(groups(readings));
    for (int seed = 0; seed < 2; seed++) {
      Collections.shuffle(readings, new Random(seed));

      assertThat(Set.copyOf(groups(readings))).isEqualTo(expected);
    }
  }

  private static List<Set<String>> groups(List<Reading> readings) {
    Gathering gathering = new Gathering();
    readings.forEach(gathering::add);
    return inputs(gathering, readings);
  }

  private static List<Set<String>> inputs(Gathering gathering, List<Reading> readings) {
    return gathering.groups().stream()
        .map(
            group ->
                group.articles().stream()
                    .map(number -> readings.get(number).article().input())
                    .collect(Collectors.toSet()))
        .toList();
  }
}
