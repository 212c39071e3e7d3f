package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.hearsay.ingest.Ingested.Skipped;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** E-mails and pages saved as one file; all senders and all news in them are invented. */
class MailTest {

  private static final String HEAD =
      """
      Return-Path: <news@harbourherald.example>
      From: "The Harbour Herald" <news@harbourherald.example>
      To: reader@post.example
      Subject: =?utf-8?q?Caf=C3=A9_on_the_pier?=
       may close, council says
      Date: Tue, 10 Mar 2026 22:15:00 -0500
      Message-ID: <77@harbourherald.example>
      MIME-Version: 1.0
      """;

  private static final String PLAIN =
      """
      By Ana Novak

      The oldest caf=C3=A9 on the pier may close before the summer, the council s=
      aid on
      Tuesday. Its owner, Peter Hallam, denied that he had been asked to leave.

      > Is it true that it closes?

      "Nobody has spoken to me," he said.
      --=20
      The Harbour Herald, 1 Quay Road
      """;

  @TempDir private Path folder;

  @Test
  void a_text_is_read_with_subject_sender_and_date() throws Exception {
    Article article = article(HEAD + quoted("text/plain", PLAIN));
    assertThat(article.headlineText()).isEqualTo("Café on the pier may close, council says");
    assertThat(article.outlet()).isEqualTo("The Harbour Herald");
    assertThat(article.byline()).containsExactly("Ana Novak");
    assertThat(article.published()).hasToString("2026-03-10T22:15:00-05:00");
    assertThat(article.id()).isEqualTo("77@harbourherald.example");
    assertThat(article.bodyText())
        .isEqualTo(
            "The oldest café on the pier may close before the summer, the council said on Tuesday."
                + " Its owner, Peter Hallam, denied that he had been asked to leave.\n\n\"Nobody has"
                + " spoken to me,\" he said.");
  }

  @Test
  void it_is_told_by_its_head_whatever_it_came_through() throws Exception {
    String mail = HEAD + quoted("text/plain", PLAIN);
    Article piped = ((Taken) Reading.only(Reading.piped(mail))).article();
    assertThat(piped.headlineText()).isEqualTo("Café on the pier may close, council says");
    assertThat(Reading.article(file("mail.txt.copy", mail)).outlet())
        .isEqualTo("The Harbour Herald");
    Article text =
        Reading.article(file("notes.data", "To: all\nFrom: me\n\nThe pier is closed.\n"));
    assertThat(text.headlineText()).as("a text that only looks like one").isEqualTo("To: all");
  }

  @Test
  void of_text_and_html_the_one_that_says_more_is_read() throws Exception {
    String html =
        "<html><body><table><tr><td><p>The harbour will stay closed until Friday, the harbour master"
            + " said on Tuesday, because of the ice on the river.</p><p>She expects the first ships"
            + " on Saturday morning, if the wind turns.</p></td></tr></table></body></html>";
    Article note =
        article(HEAD + alternative("This e-mail needs a program that shows HTML.\n", html));
    assertThat(note.bodyText()).startsWith("The harbour will stay closed").endsWith("wind turns.");
    String whole = "The harbour will stay closed until Friday because of the ice.\n".repeat(4);
    assertThat(article(HEAD + alternative(whole, html)).bodyText()).contains("because of the ice.");
  }

  @Test
  void a_person_who_writes_is_no_outlet() throws Exception {
    String head =
        HEAD.replace("\"The Harbour Herald\" <news@harbour", "Ruth Adeyemi <ruth.a@post")
            .replace("Subject: ", "Subject: Fwd: Re: ");
    Article article =
        article(head + quoted("text/plain", PLAIN.replaceFirst("By Ana Novak\n\n", "")));
    assertThat(article.outlet()).isNull();
    assertThat(article.byline()).containsExactly("Ruth Adeyemi");
    assertThat(article.headlineText()).isEqualTo("Café on the pier may close, council says");
  }

  @Test
  void what_is_attached_is_left_out_and_said() throws Exception {
    String attached =
        "Content-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\n"
            + quoted("text/plain", PLAIN)
            + "\n--b1\nContent-Type: application/pdf\nContent-Disposition: attachment;"
            + " filename=\"plan.pdf\"\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--b1--\n";
    Taken taken = Reading.taken(file("a.eml", HEAD + attached));
    assertThat(Reading.codes(taken)).containsExactly("attachment-left-out");
    assertThat(taken.findings().get(0).message()).contains("plan.pdf (application/pdf)");
    String only = attached.replace("text/plain", "image/png");
    assertThat(Reading.refusal(file("b.eml", HEAD + only)).code()).isEqualTo("no-article-text");
  }

  @Test
  void a_page_saved_as_one_file_is_read_as_that_page() throws Exception {
    String page =
        "<html><head><title>Old bridge may close</title></head><body><article><h1>Old bridge may"
            + " close</h1><p>The old bridge at Lund may close in May, mayor Ada Holm said on Tuesday"
            + " after a long meeting of the council.</p></article></body></html>";
    String saved =
        """
        From: <Saved by a browser>
        Snapshot-Content-Location: https://herald.example/bridge
        Subject: Old bridge may close
        Date: Thu, 12 Mar 2026 09:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="b2"

        --b2
        Content-Type: text/html
        Content-Transfer-Encoding: base64
        Content-Location: https://herald.example/bridge

        """
            + Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8))
            + "\n--b2--\n";
    Article article = Reading.article(file("page.mhtml", saved));
    assertThat(article.headlineText()).isEqualTo("Old bridge may close");
    assertThat(article.url()).isEqualTo("https://herald.example/bridge");
    assertThat(article.published()).as("the day it was saved").isNull();
  }

  @Test
  void one_that_breaks_off_is_read_up_to_the_break() throws Exception {
    String cut =
        HEAD
            + "Content-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\n"
            + quoted("text/plain", PLAIN);
    Taken taken = Reading.taken(file("cut.eml", cut));
    assertThat(Reading.codes(taken)).containsExactly("cut-off");
    assertThat(taken.article().bodyText()).startsWith("The oldest café");
  }

  @Test
  @Timeout(20)
  void parts_within_parts_a_thousand_deep_do_no_harm() throws Exception {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 1000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"b%1$d\"\n\n--b%1$d\n".formatted(i));
    }
    deep.append(quoted("text/plain", PLAIN));
    assertThat(Reading.refusal(file("deep.eml", deep.toString())).code())
        .isEqualTo("no-article-text");
    String many =
        HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\n\n" + "--b\n\nx\n".repeat(50_000);
    assertThat(Reading.only(Reading.all(file("many.eml", many)))).isNotNull();
    String noise = HEAD + "Content-Type: ;;;=\"; boundary\n\n\u0000\u0001";
    assertThat(Reading.only(Reading.all(file("noise.eml", noise)))).isInstanceOf(Skipped.class);
  }

  private Article article(String mail) throws Exception {
    return Reading.article(file("mail.eml", mail));
  }

  private static String quoted(String type, String text) {
    return "Content-Type: "
        + type
        + "; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
        + text;
  }

  private static String alternative(String plain, String html) {
    return "Content-Type: multipart/alternative; boundary=\"b\"\n\n--b\nContent-Type: text/plain\n\n"
        + plain
        + "\n--b\nContent-Type: text/html\n\n"
        + html
        + "\n--b--\n";
  }

  private Path file(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content);
  }
}
