package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;

/** Records of quotations are read as articles of their quotations, and said to be such. */
class QuotationRecordTest {

  private static Article read(String line) {
    Taken taken = (Taken) Reading.only(Reading.piped(line + "\n"));
    assertThat(Reading.codes(taken)).containsExactly("composed-text");
    return taken.article();
  }

  @Test
  void the_global_quotation_graph() {
    Article article =
        read(
            """
            {"date": "2026-03-11T10:00:00Z", "url": "https://herald.example/1", "title": "Ferry stays",\
             "lang": "ENGLISH", "quotes": [{"pre": "The harbour master said:", "quote": "It stays here",\
             "post": ". She gave no date."}, {"pre": "", "quote": "We wait", "post": "said a driver"}]}""");
    assertThat(article.bodyText())
        .isEqualTo(
            "The harbour master said: “It stays here” . She gave no date.\n\n“We wait” said a driver");
    assertThat(article.headlineText()).isEqualTo("Ferry stays");
    assertThat(article.url()).isEqualTo("https://herald.example/1");
    assertThat(article.published()).hasToString("2026-03-11T10:00:00Z");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void quotebank_by_quotation() {
    Article article =
        read(
            """
            {"quoteID": "2026-03-11-000001", "quotation": "It stays in the harbour", "speaker": "Ana Novak",\
             "date": "2026-03-11 10:00:00", "urls": ["https://herald.example/1", "https://b.example/2"]}""");
    assertThat(article.bodyText()).isEqualTo("“It stays in the harbour,” Ana Novak said.");
    assertThat(article.url()).isEqualTo("https://herald.example/1");
    assertThat(article.id()).isEqualTo("2026-03-11-000001");
  }

  @Test
  void a_quotation_of_nobody_has_no_speaker() {
    assertThat(
            read("{\"quoteID\": \"1\", \"quotation\": \"It will stay in port.\", \"speaker\": \"None\"}")
                .bodyText())
        .isEqualTo("“It will stay in port.”");
  }

  @Test
  void quotebank_by_article() {
    assertThat(
            read("""
                    {"articleID": "a1", "title": "Ferry stays", "date": "2026-03-11", "quotations":\
                     [{"leftContext": "Novak said", "quotation": "It stays", "rightContext": "and left."}]}""")
                .bodyText())
        .isEqualTo("Novak said “It stays” and left.");
  }
}
