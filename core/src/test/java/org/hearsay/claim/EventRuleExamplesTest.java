package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.hearsay.claim.event.ActorNames;
import org.hearsay.claim.event.ActorNouns;
import org.hearsay.claim.event.Event;
import org.hearsay.claim.event.EventNouns;
import org.hearsay.claim.event.EventTypes;
import org.hearsay.claim.event.LightVerbs;
import org.hearsay.lexicon.LexiconTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the examples of the rule files of events and actors: each word of an entry acts in one of
 * its {@code yes} sentences, and none acts in a {@code no} sentence. A test an entry.
 */
class EventRuleExamplesTest {

  @TestFactory
  Stream<DynamicTest> eventNouns() {
    return tests(
        LexiconTable.load(EventNouns.class, "event-nouns.tsv"),
        "words",
        row -> (word, sentence) -> nominal(sentence).contains(word));
  }

  @TestFactory
  Stream<DynamicTest> lightVerbs() {
    return tests(
        LexiconTable.load(LightVerbs.class, "light-verbs.tsv"),
        "words",
        row -> (word, sentence) -> lightVerbs(sentence).contains(word));
  }

  @TestFactory
  Stream<DynamicTest> eventTypes() {
    return tests(
        LexiconTable.load(EventTypes.class, "plover.tsv"),
        "words",
        row ->
            (word, sentence) -> {
              String type = row.get("type").toUpperCase(Locale.ROOT);
              List<@Nullable Event> events = events(sentence, word);
              return type.equals("NONE")
                  ? events.contains(null)
                  : events.stream()
                      .anyMatch(
                          event ->
                              event != null
                                  && event.type().equals(type)
                                  && String.valueOf(event.mode())
                                      .equals(row.get("mode").isEmpty() ? "null" : row.get("mode"))
                                  && event.rule().name().equals(rule(word)));
            });
  }

  @TestFactory
  Stream<DynamicTest> actorNouns() {
    return tests(
        LexiconTable.load(ActorNouns.class, "actors.tsv"),
        "words",
        row ->
            (word, sentence) -> mentions(sentence, word) && isActor(sentence, row.get("role"), ""));
  }

  @TestFactory
  Stream<DynamicTest> actorNames() {
    return tests(
        LexiconTable.load(ActorNames.class, "actor-names.tsv"),
        "names",
        row ->
            (word, sentence) ->
                sentence.contains(word) && isActor(sentence, row.get("role"), row.get("country")));
  }

  private interface Acts {
    BiPredicate<String, String> in(LexiconTable.Row row);
  }

  private static Stream<DynamicTest> tests(LexiconTable table, String column, Acts acts) {
    assertThat(table.rows()).isNotEmpty();
    return table.rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.file() + ":" + row.line() + " " + row.get(column),
                    () -> {
                      List<String> words = parts(row.get(column));
                      Set<String> silent = new LinkedHashSet<>(words);
                      for (String yes : parts(row.get("yes"))) {
                        silent.removeIf(word -> acts.in(row).test(word, yes));
                      }
                      assertThat(silent).as("words that act in no yes example").isEmpty();
                      for (String no : parts(row.get("no"))) {
                        List<String> loud = new ArrayList<>(words);
                        loud.removeIf(word -> !acts.in(row).test(word, no));
                        assertThat(loud).as("words that act in: " + no).isEmpty();
                      }
                    }));
  }

  /** Whether the sentence has the entry's last word in some form: by its first letters. */
  private static boolean mentions(String sentence, String word) {
    String bare = word.replace("/n", "");
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    String stem = last.substring(0, Math.min(2, last.length()));
    return sentence.toLowerCase(Locale.ROOT).contains(stem.toLowerCase(Locale.ROOT));
  }

  private static List<String> parts(String cell) {
    return List.of(cell.split(" *\\| *"));
  }

  private static List<ClauseTree> trees(String text) {
    return Parses.of(text).article().parsed().sentences().stream().map(ClauseTree::of).toList();
  }

  private static List<String> nominal(String text) {
    List<String> predicates = new ArrayList<>();
    for (ClaimMention claim : Parses.of(text).claims()) {
      Proposition proposition = claim.proposition();
      if (proposition != null && proposition.rule().name().equals("proposition/noun")) {
        predicates.add(proposition.predicate());
      }
    }
    return predicates;
  }

  private static List<String> lightVerbs(String text) {
    List<String> verbs = new ArrayList<>();
    for (ClauseTree tree : trees(text)) {
      for (int head : tree.heads()) {
        LightVerbs.Use use = LightVerbs.shared().of(tree.sentence(), head);
        if (use != null) {
          verbs.add(use.verb());
        }
      }
    }
    return verbs;
  }

  /** The events of all claims whose predicate is the entry's last word; null for one of no type. */
  private static List<@Nullable Event> events(String text, String word) {
    String bare = word.replace("/n", "");
    List<@Nullable Event> events = new ArrayList<>();
    for (ClaimMention claim : Parses.of(text).claims()) {
      Proposition proposition = claim.proposition();
      if (proposition != null
          && (bare.endsWith(proposition.predicate()) || bare.startsWith(proposition.predicate()))) {
        events.add(proposition.event());
      }
    }
    return events;
  }

  private static String rule(String word) {
    return "event/" + word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  private static boolean isActor(String text, String role, String country) {
    for (ClaimMention claim : Parses.of(text).claims()) {
      Proposition proposition = claim.proposition();
      for (Participant participant :
          proposition == null ? List.<Participant>of() : proposition.participants()) {
        String found =
            participant.actor() == null
                ? "other"
                : participant.actor().name().toLowerCase(Locale.ROOT);
        boolean theirs =
            country.isEmpty()
                ? participant.country() == null
                : country.equals(participant.country());
        boolean named = !role.equals("other") || participant.role().equals(Role.AGENT);
        if (found.equals(role) && named && theirs) {
          return true;
        }
      }
    }
    return false;
  }
}
