package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.ingest.Ingested.Taken;
import org.junit.jupiter.api.Test;

/** Where a page says two things, the likelier stands and the other is said. */
class ConflictsTest {

  private static Taken page(String published, String updated, String printed) {
    String html =
        Warc.html(1)
            .replace(
                "<head>",
                "<head><meta property=article:published_time content=%s>".formatted(published)
                    + "<meta property=article:modified_time content=%s>".formatted(updated))
            .replace("</h1>", "</h1><p><time>" + printed + "</time></p>");
    return (Taken) Reading.only(Reading.piped(html));
  }

  @Test
  void a_page_written_anew_years_later_counts_from_the_day_it_prints() {
    Taken taken = page("2019-03-30T08:00:00Z", "2023-12-19T09:00:00Z", "Dec 19, 2023");
    assertThat(taken.article().published()).hasToString("2023-12-19");
    assertThat(Reading.codes(taken)).containsExactly("dates-conflict");
    assertThat(taken.findings().get(0).message()).contains("2023-12-19").contains("2019-03-30");
  }

  @Test
  void a_small_update_does_not_move_the_day() {
    Taken taken = page("2023-12-16T08:00:00Z", "2023-12-19T09:00:00Z", "Updated Dec 19, 2023");
    assertThat(taken.article().published()).hasToString("2023-12-16T08:00:00Z");
    assertThat(Reading.codes(taken)).isEmpty();
  }

  @Test
  void a_page_that_prints_the_stated_day_agrees_with_itself() {
    Taken taken = page("2019-03-30T08:00:00Z", "2023-12-19T09:00:00Z", "March 30, 2019");
    assertThat(taken.article().published()).hasToString("2019-03-30T08:00:00Z");
    assertThat(Reading.codes(taken)).isEmpty();
  }

  @Test
  void a_day_outside_the_stated_ones_is_another_storys() {
    Taken taken = page("2019-03-30T08:00:00Z", "2019-12-19T09:00:00Z", "Dec 19, 2023");
    assertThat(taken.article().published()).hasToString("2019-03-30T08:00:00Z");
  }

  @Test
  void the_moment_of_delivery_is_no_publication_while_the_page_prints_one() {
    String html =
        Warc.html(1)
            .replace("<head>", "<head><meta name=last-modified content=2024-02-17T16:02:01Z>")
            .replace("</h1>", "</h1><p>13 December 2023</p>");
    Taken taken = (Taken) Reading.only(Reading.piped(html));
    assertThat(taken.article().published()).hasToString("2023-12-13");
  }

  @Test
  void two_headlines_without_a_common_word_are_said() {
    String html =
        Warc.html(1)
            .replace(
                "<head>", "<head><meta property=og:title content='Harbour master under fire'>");
    assertThat(Reading.codes((Taken) Reading.only(Reading.piped(html))))
        .containsExactly("headlines-conflict");
  }
}
