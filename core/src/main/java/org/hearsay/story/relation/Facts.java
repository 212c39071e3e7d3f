package org.hearsay.story.relation;

import java.util.List;
import java.util.Set;

/**
 * What a statement says that can be held against another's, found once.
 *
 * @param statement whose
 * @param tolls how many
 * @param tollsAround how many, its whole sentence included: "one is dead" beside "four are injured"
 * @param ages how old
 * @param clocks at what time of the day
 * @param addresses where, to the street
 * @param names who, by name
 * @param states what may change
 * @param stems of its words
 */
public record Facts(
    Statement statement,
    List<Toll> tolls,
    List<Toll> tollsAround,
    List<Age> ages,
    List<Clock> clocks,
    List<StreetAddress> addresses,
    List<Named> names,
    List<State> states,
    Set<String> stems) {

  public Facts {
    tolls = List.copyOf(tolls);
    tollsAround = List.copyOf(tollsAround);
    ages = List.copyOf(ages);
    clocks = List.copyOf(clocks);
    addresses = List.copyOf(addresses);
    names = List.copyOf(names);
    states = List.copyOf(states);
    stems = Set.copyOf(stems);
  }

  /** The facts of a statement. */
  public static Facts of(Statement statement) {
    return new Facts(
        statement,
        Toll.in(statement),
        Toll.around(statement),
        Age.in(statement),
        Clock.in(statement),
        StreetAddress.in(statement),
        Named.in(statement),
        State.in(statement),
        Topic.stems(statement));
  }

  /** Whether a word of the one is in the other. */
  boolean sharesTopic(Facts other) {
    return stems.stream().anyMatch(other.stems::contains);
  }
}
