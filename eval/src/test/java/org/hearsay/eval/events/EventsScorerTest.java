package org.hearsay.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Participant;
import org.hearsay.claim.Proposition;
import org.hearsay.claim.event.ActorRole;
import org.hearsay.claim.event.Event;
import org.hearsay.eval.events.EventsGold.Marked;
import org.hearsay.eval.events.EventsScorer.Measure;
import org.hearsay.eval.score.Counts;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsScorerTest {

  private static final String SENTENCE = "Gunmen killed two guards.";
  private static final RuleId RULE = new RuleId("proposition/clause");

  @TempDir private Path folder;

  private Marked marked() throws IOException {
    Path file = folder.resolve("events.txt");
    Files.writeString(
        file,
        """
        # how it is written
        before: Gunmen killed two guards.
          killed | kill | ASSAULT | agent=Gunmen (armed, -), patient=guards (military, SY)
        """);
    return EventsGold.read(file).get(0);
  }

  private static Participant participant(
      String role, String words, @Nullable ActorRole actor, @Nullable String country) {
    return new Participant(role, words, span(words), null, actor, country);
  }

  private static Span span(String words) {
    int start = SENTENCE.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Proposition killing(List<Participant> participants, @Nullable String type) {
    return new Proposition(
        "kill",
        span("killed"),
        participants,
        type == null ? null : new Event(type, null, new RuleId("event/kill")),
        RULE);
  }

  @Test
  void whatIsRightInAllCounts() throws IOException {
    Map<Measure, Counts> counts =
        EventsScorer.score(
            marked(),
            List.of(
                killing(
                    List.of(
                        participant("agent", "Gunmen", ActorRole.ARMED, null),
                        participant("patient", "two guards", ActorRole.MILITARY, "SY")),
                    "ASSAULT")));
    assertThat(counts)
        .containsEntry(Measure.PREDICATE, new Counts(1, 1, 1))
        .containsEntry(Measure.TYPE, new Counts(1, 1, 1))
        .containsEntry(Measure.ROLE, new Counts(2, 2, 2))
        .containsEntry(Measure.ACTOR, new Counts(2, 2, 2))
        .containsEntry(Measure.COUNTRY, new Counts(1, 1, 1));
  }

  @Test
  void aWrongRoleIsNeitherAHitNorAskedWhatItIs() throws IOException {
    Map<Measure, Counts> counts =
        EventsScorer.score(
            marked(),
            List.of(
                killing(List.of(participant("patient", "Gunmen", ActorRole.ARMED, null)), null)));
    assertThat(counts)
        .containsEntry(Measure.TYPE, new Counts(0, 0, 1))
        .containsEntry(Measure.ROLE, new Counts(0, 1, 2))
        .containsEntry(Measure.ACTOR, Counts.NONE);
  }

  @Test
  void aTypeThatNobodyMarkedIsAWrongGuess() throws IOException {
    Proposition other =
        new Proposition(
            "guard",
            span("guards"),
            List.of(),
            new Event("AID", null, new RuleId("event/guard")),
            RULE);
    assertThat(EventsScorer.score(marked(), List.of(other)))
        .containsEntry(Measure.TYPE, new Counts(0, 1, 1))
        .containsEntry(Measure.PREDICATE, new Counts(0, 0, 1));
  }

  @Test
  void aLineThatNamesNoWordOfItsSentenceIsRefused() throws IOException {
    Path file = folder.resolve("wrong.txt");
    Files.writeString(file, "before: It rained.\n  fell | fall | - |\n");
    assertThatThrownBy(() -> EventsGold.read(file))
        .hasMessageContaining("no 'fell' in: It rained.");
  }

  @Test
  void theGoldHasSixtySentencesOfEachHalf() throws IOException {
    List<Marked> gold =
        EventsGold.read(
            Path.of(System.getProperty("hearsay.home", ".."), "eval/gold/events/events.txt"));
    for (String half : List.of("before", "after")) {
      assertThat(gold)
          .filteredOn(marked -> marked.half().equals(half))
          .hasSizeGreaterThanOrEqualTo(60);
    }
    assertThat(gold).extracting(Marked::text).doesNotHaveDuplicates();
  }
}
