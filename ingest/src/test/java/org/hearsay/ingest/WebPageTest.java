package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as sites lay them out; all outlets and all news in them are invented. */
class WebPageTest {

  @TempDir private Path folder;

  @Test
  void a_page_of_nameless_boxes_is_read_by_its_text_and_its_json_ld() {
    Article article = article("graph-shell");
    assertThat(article.headlineText())
        .isEqualTo("Ferry operator says engine failed twice before fire");
    assertThat(article.byline()).containsExactly("Delia Marsh", "Tom O'Hara");
    assertThat(article.outlet()).isEqualTo("Coastline Tribune");
    assertThat(article.url())
        .isEqualTo("https://www.coastline-tribune.example/2024/05/17/ferry-fire-engine");
    assertThat(article.language()).isEqualTo("en-US");
    assertThat(article.updated()).hasToString("2024-05-18T15:00:00Z");
    assertThat(paragraphs(article))
        .containsExactly(
            "The company had told inspectors that the ship was safe.",
            "The operator of the ferry that burned off Cape Lorn on Thursday said that its engine had"
                + " failed twice in April.",
            "“We reported both,” said a company spokeswoman, Ruth Adeyemi, on Friday.",
            "Inspectors found no fault in the ship on 3 May, according to the transport ministry. The"
                + " ministry declined to publish its report.",
            "All forty people on board were rescued. Two crew members were treated for burns, the"
                + " coast guard said.");
  }

  @Test
  void a_moment_in_utc_belongs_to_the_day_that_the_page_prints() {
    assertThat(article("graph-shell").published()).hasToString("2024-05-17T21:30:00-04:00");
  }

  @Test
  void the_text_is_headline_blank_line_and_paragraphs_parted_by_blank_lines() {
    Article article = article("long-comments");
    assertThat(article.text()).isEqualTo(article.headlineText() + "\n\n" + article.bodyText());
    assertThat(article.bodyText())
        .isEqualTo(
            """
            The Northbank bridge was shut on Tuesday after a lorry struck one of its pillars, police said.

            Nobody was hurt. The driver, who is 52, told officers that his brakes had failed.

            Engineers expected

            Engineers are expected to look at the pillar on Wednesday. A council official, who did not want to be named, said that the bridge could stay shut for a month.

            Buses 4 and 11 go by way of Mill Lane.

            The footpath stays open.""");
  }

  @Test
  void the_writer_in_view_goes_before_the_paper_in_the_meta_tag() {
    Article article = article("long-comments");
    assertThat(article.byline()).containsExactly("Sam Field");
    assertThat(article.published()).hasToString("2023-02-07T08:12:44Z");
  }

  @Test
  void a_page_of_tables_and_line_breaks_in_an_old_encoding_is_read() {
    Taken taken = Reading.taken(page("old-tables"));
    Article article = taken.article();
    assertThat(taken.findings()).isEmpty();
    assertThat(article.headlineText()).isEqualTo("Council votes to keep the old mill");
    assertThat(article.byline()).containsExactly("Edith Lamb");
    assertThat(article.published()).hasToString("2002-06-04");
    assertThat(paragraphs(article))
        .hasSize(3)
        .contains("“It is the last one,” said the mayor, José Brand. “There will not be another.”");
  }

  @Test
  void a_cookie_wall_longer_than_the_article_is_left_out() {
    Article article = article("cookie-wall");
    assertThat(paragraphs(article)).hasSize(3);
    assertThat(article.bodyText()).startsWith("The strike that").doesNotContain("cookies");
    assertThat(article.byline()).containsExactly("Maeve Quinn");
    assertThat(article.published()).hasToString("2024-04-03T18:02:00");
    assertThat(article.outlet()).isEqualTo("harbourdaily.example");
  }

  @Test
  void what_waits_hidden_for_subscribers_is_part_of_the_article() {
    Article article = article("paid");
    assertThat(article.bodyText())
        .contains("forty pages")
        .contains("remember each.")
        .doesNotContain("one euro");
  }

  @Test
  void a_page_that_runs_on_into_other_stories_gives_its_own() {
    Article article = article("endless");
    assertThat(article.headlineText()).isEqualTo("Storm cuts power to islands");
    assertThat(article.bodyText()).contains("900 inhabitants").doesNotContain("lighthouse");
  }

  @Test
  void a_page_that_a_script_would_fill_is_read_from_its_json_ld() {
    Article article = article("stated-only");
    assertThat(article.headlineText()).isEqualTo("Tunnel opens a year late");
    assertThat(paragraphs(article)).hasSize(3);
    assertThat(article.byline()).containsExactly("Ida Berg");
    assertThat(article.outlet()).isEqualTo("Fjord Today");
    assertThat(article.language()).isEqualTo("en-NO");
    assertThat(article.published()).hasToString("2021-11-02");
  }

  @Test
  void an_error_page_and_a_front_page_of_links_are_no_articles() {
    for (String name : List.of("not-found", "menu-only")) {
      Finding finding = Reading.refusal(page(name));
      assertThat(finding.code()).isEqualTo("no-article-text");
      assertThat(finding.message()).contains(name + ".html");
    }
  }

  @Test
  void a_page_cut_off_anywhere_in_its_text_gives_what_is_there() throws Exception {
    String whole = Files.readString(page("long-comments"));
    int cut = whole.indexOf("brakes had failed");
    Path file = Files.writeString(folder.resolve("cut.html"), whole.substring(0, cut));
    Article article = Reading.article(file);
    assertThat(article.headlineText()).isEqualTo("Bridge shut after lorry strikes pillar");
    assertThat(article.bodyText()).endsWith("told officers that his");
  }

  @Test
  void a_page_in_utf_8_that_claims_latin_1_is_read_as_utf_8() throws Exception {
    String page = Files.readString(page("cookie-wall")).replace("utf-8", "iso-8859-1");
    Path file = Files.writeString(folder.resolve("claims.html"), page);
    Taken taken = Reading.taken(file);
    assertThat(taken.article().bodyText()).contains("dockers’ union");
    assertThat(taken.findings()).isEmpty();
  }

  @Test
  void a_page_in_latin_1_that_claims_utf_8_is_guessed_and_said() throws Exception {
    byte[] page = Files.readString(page("cookie-wall")).getBytes(Charset.forName("windows-1252"));
    Taken taken = Reading.taken(Files.write(folder.resolve("claims.html"), page));
    assertThat(taken.article().bodyText()).contains("dockers’ union");
    assertThat(Reading.codes(taken)).containsExactly("encoding-guessed");
  }

  @Test
  void ten_thousand_nested_elements_are_read() throws Exception {
    String text =
        "The bridge was shut on Tuesday, police said, and will stay shut for a month at least.";
    String page =
        "<html><body><h1>Bridge shut for a month</h1>" + "<div>".repeat(10_000) + "<p>" + text;
    Article article = Reading.article(Files.writeString(folder.resolve("deep.html"), page));
    assertThat(article.bodyText()).isEqualTo(text);
  }

  @Test
  void the_examples_are_read_with_all_that_they_state() throws Exception {
    Path examples = Path.of(System.getProperty("hearsay.home", ".."), "examples", "temna-dam");
    List<Article> pages =
        Reading.all(examples).stream()
            .map(one -> ((Taken) one).article())
            .filter(article -> article.input().endsWith(".html"))
            .toList();
    assertThat(pages)
        .extracting(Article::outlet)
        .containsExactly(
            "State Radio One", "Temna Valley Herald", "Daily Flash", "The Daily Register");
    assertThat(pages)
        .extracting(article -> String.valueOf(article.published()))
        .containsExactly(
            "2026-03-10T20:15:00+01:00",
            "2026-03-10T16:42:00+01:00",
            "2026-03-11T11:58:00+01:00",
            "2026-03-11T05:30:00Z");
    assertThat(pages)
        .extracting(Article::byline)
        .containsExactly(
            List.of("State Radio One newsroom"),
            List.of("Herald staff", "Meridian Press"),
            List.of("Sara Whitlock"),
            List.of("Nika Ferlan", "Peter Hallam"));
    assertThat(pages.get(1).wire()).isEqualTo("Meridian Press");
    assertThat(pages)
        .allSatisfy(
            article ->
                assertThat(article.bodyText())
                    .doesNotContainIgnoringCase("cookies")
                    .doesNotContain("Read more", "READ MORE", "See also", "Sign up", "Share"));
    assertThat(pages.get(1).bodyText()).doesNotContain("valleygirl58");
  }

  private static Article article(String name) {
    return Reading.article(page(name));
  }

  private static List<String> paragraphs(Article article) {
    return List.of(article.bodyText().split("\n\n"));
  }

  static Path page(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(WebPageTest.class.getResource(name + ".html"), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
