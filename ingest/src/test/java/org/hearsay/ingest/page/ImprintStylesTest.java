package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.ArticleDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which pages state and print their writers and days; all names are invented. */
class ImprintStylesTest {

  @Test
  void writers_stand_anywhere_in_a_graph() {
    String graph =
        """
        {"@context": "https://schema.org", "@graph": [
          {"@type": "Organization", "@id": "#org", "name": "Harbour Herald"},
          {"@type": "WebPage", "@id": "#page", "datePublished": "2024-05-17T23:30:00+02:00"},
          {"@type": ["NewsArticle"], "headline": "Ferry stays in port", "mainEntityOfPage": {"@id": "#page"},
           "publisher": {"@id": "#org"}, "author": [{"@id": "#a1"}, [{"@type": "Person", "name": ["Peter Hallam"]}]]},
          {"@type": "Person", "@id": "#a1", "name": "Ana Novak", "worksFor": {"@id": "#org"}}]}
        """;
    Page page = page(linked(graph), "");
    assertThat(page.byline()).containsExactly("Ana Novak", "Peter Hallam");
    assertThat(page.outlet()).isEqualTo("Harbour Herald");
    assertThat(page.published()).hasToString("2024-05-17T23:30:00+02:00");
  }

  @Test
  void of_two_descriptions_of_one_article_the_one_that_names_persons_counts() {
    String ofSite =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays in port\",\"datePublished\":\"2024-05-17\",\"author\":"
            + "{\"@type\":\"Person\",\"name\":\", The Harbour Post\"}}";
    String full =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays in port\",\"author\":[{\"name\":\"Ana Novak\"}]}";
    String other =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\",\"author\":{\"name\":\"Ida Berg\"}}";
    assertThat(page(linked(ofSite) + linked(other) + linked(full), "").byline())
        .containsExactly("Ana Novak");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="byline">By Ana Novak and Peter Hallam, Associated Press</p> | Ana Novak, Peter Hallam
          <div>By <a href="/authors/ana-novak">Ana Novak</a>, Daily Courier</div> | Ana Novak
          <small>posted on <time datetime="2024-05-17">2024-05-17</time></small> by Ana Novak | Ana Novak
          <p>By Ana Novak • 17 May 2024</p> | Ana Novak
          <p>Words by Ana Novak</p> |
          <p>By Friday the ice had gone.</p> |
          <div class="rail"><a>By Growing Rice in Boats, Farmers Save Land</a></div> |
          """)
  void bylines_in_view(String line, String names) {
    assertThat(String.join(", ", page("", line).byline())).isEqualTo(names == null ? "" : names);
  }

  @Test
  void the_line_in_view_adds_the_writers_that_metadata_leave_out() {
    String first = "<meta name=\"author\" content=\"Ana Novak\">";
    String line = "<div class=\"byline__names\">By <b>Ana Novak</b> and Peter Hallam, CBN</div>";
    assertThat(page(first, line).byline()).contains("Ana Novak", "Peter Hallam");
    String caption =
        "<div class=\"byline\">By Ana Novak, photos of the old harbour in winter</div>";
    assertThat(page(first, caption).byline()).containsExactly("Ana Novak");
  }

  @Test
  void a_line_in_view_that_names_somebody_else_is_a_conflict() {
    String stated = "<meta name=\"author\" content=\"Ida Berg\">";
    Page page = page(stated, "<p class=\"byline\">By Ana Novak</p>");
    assertThat(page.byline()).containsExactly("Ida Berg");
    assertThat(page.otherByline()).containsExactly("Ana Novak");
    assertThat(page(stated, "<p class=\"byline\">By I. Berg</p>").otherByline()).isEmpty();
  }

  @Test
  void the_site_and_its_publisher_are_no_writers_where_another_is_named() {
    String head =
        linked(
                "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry stays in port\",\"author\":{\"name\":\"Quay Group\"},"
                    + "\"publisher\":{\"name\":\"Quay Group\"}}")
            + "<meta property=\"og:site_name\" content=\"Harbour Herald\">";
    assertThat(page(head, "<p class=\"byline\">by <a>University of Celje</a></p>").byline())
        .containsExactly("University of Celje");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="date">Published 17 May 2024, 9:05 am EDT. Updated 19 May 2024</p> | 2024-05-17T09:05:00-04:00
          <time datetime="2024-05-17T09:05:00+05:30">Friday</time><time datetime="2024-05-19">Sunday</time> | 2024-05-17T09:05:00+05:30
          <p class="date">2 hours ago</p> |
          <p class="timestamp">17. Mai 2024</p> | 2024-05-17
          <span class="posted-on">il y a 3 jours</span> |
          <dl><dt>Date:</dt><dd id="date_posted">May 17, 2024</dd></dl> | 2024-05-17
          """)
  void days_in_view(String line, String day) {
    ArticleDate published = page("", line).published();
    assertThat(published == null ? null : published.toString()).isEqualTo(day);
  }

  @Test
  void an_amp_page_is_read_like_another() {
    String page =
        """
        <!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Ferry stays in port</title>
        <script async src="https://cdn.example/v0.js"></script><style amp-custom>p{color:red}</style></head><body>
        <amp-sidebar id="menu"><ul><li><a href="/">Home of the news</a></li><li><a href="/a">All that is new</a></li></ul></amp-sidebar>
        <article><h1>Ferry stays in port</h1><div class="amp-wp-byline"><span class="amp-wp-author">Ana Novak</span></div>
        <time datetime="2024-05-17T09:05:00Z">17 May 2024</time>
        <amp-img src="a.jpg" width="1" height="1"></amp-img><div class="amp-wp-article-content">%s</div>
        <amp-ad type="x">Buy boats now</amp-ad></article></body></html>
        """
            .formatted(TEXT);
    Page read = PageReader.read(page);
    assertThat(read.headline()).isEqualTo("Ferry stays in port");
    assertThat(read.byline()).containsExactly("Ana Novak");
    assertThat(read.published()).hasToString("2024-05-17T09:05:00Z");
    assertThat(read.paragraphs()).hasSize(2).allMatch(text -> text.endsWith("."));
  }

  private static final String TEXT =
      "<p>The ferry will stay in port until the ice has gone, the harbour master said on Friday"
          + " morning.</p><p>She denied that its engine had failed twice, as a sailor had told a newspaper"
          + " in April.</p>";

  private static String linked(String json) {
    return "<script type=\"application/ld+json\">" + json + "</script>";
  }

  private static Page page(String head, String line) {
    return PageReader.read(
        "<html><head><title>Ferry stays in port</title>"
            + head
            + "</head><body><main><h1>Ferry stays in port</h1>"
            + line
            + TEXT
            + "</main></body></html>");
  }
}
