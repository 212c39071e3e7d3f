package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISING",
        "Article continues below advertisement",
        "Story continues",
        "Read more: Why our bridges are too low",
        "READ ALSO | Dog returns home",
        "See also: Rain warning extended",
        "Related articles",
        "Related: Ferry burns off Cape Lorn",
        "Recommended by our editors",
        "More from Local",
        "Don't miss:",
        "Sign up for our weekly letter",
        "Subscribe now and save",
        "Thanks for signing up!",
        "By signing up you agree to our terms",
        "Get the day's news in our newsletter. Sign up here.",
        "Follow us on Facebook and Instagram",
        "Follow Ana Novak on Twitter @ananovak",
        "Share this article",
        "Print",
        "12 comments",
        "Contact Ana Novak at ana@echo.example",
        "Ana Novak can be reached at ana@echo.example.",
        "Photo: Ann Other/Echo",
        "Photograph by Ann Other",
        "Show caption",
        "Published 7 February 2023",
        "Last updated: 10:15, 7 Feb 2023",
        "4 min read",
        "© 2024 Coastline Tribune",
        "Copyright 2002 The Hollow Post. All rights reserved.",
        "This material may not be published, broadcast or rewritten.",
        "Tagged in: harbours, ferries",
        "Journal information: Annals of Harbours",
        "If you buy something through a link on our site, we may earn a commission."
      })
  void lines_of_the_page_are_none_of_the_article(String line) {
    assertThat(Boilerplate.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisements for the ferry had been withdrawn, the company said.",
        "Read the letter again, the judge told him.",
        "See that it does not happen again, she said.",
        "More people than ever have left the island.",
        "Related companies denied any part in it.",
        "Photographs show the ship on fire.",
        "Published figures differ from those of the ministry.",
        "Share prices fell on Tuesday.",
        "Comments by the minister angered the union.",
        "Follow the money, he said.",
        "Copyright law does not cover it, a lawyer said.",
        "Prints of the picture were sold out.",
        "The newsletter of the union reported the strike first.",
        "Updated rules come into force in May.",
        "Contact with the ship was lost at ten.",
        "Email was down for a day, the council said.",
        "Saved from the fire, the dog went home.",
        "“Subscribers were not told,” she said.",
        "Video of the fire shows people jumping, police said."
      })
  void sentences_that_start_alike_are_kept(String line) {
    assertThat(Boilerplate.is(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " is a reporter for the Echo.",
        " covers the harbour.",
        ", who joined the Echo in 2001, writes about ships.",
        " has written for the Echo since 2001."
      })
  void what_follows_a_writers_name_tells_a_life(String rest) {
    assertThat(Boilerplate.isLife(rest)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" said that the harbour was shut.", " was arrested on Tuesday.", ", 52, died."})
  void what_a_writer_did_or_said_is_kept(String rest) {
    assertThat(Boilerplate.isLife(rest)).isFalse();
  }
}
