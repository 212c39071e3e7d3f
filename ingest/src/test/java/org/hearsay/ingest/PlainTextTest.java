package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hearsay.ingest.Ingested.Taken;
import org.hearsay.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {

  private static final String HARBOUR =
      """
      Harbour to stay closed, minister says

      The harbour will stay closed until Friday, the minister said.

      “We have no choice,” she added.
      """;

  @TempDir private Path folder;

  @Test
  void the_first_line_is_the_headline_and_the_rest_the_body() throws Exception {
    Article article = Reading.article(file("harbour.txt", HARBOUR));
    assertThat(article.headlineText()).isEqualTo("Harbour to stay closed, minister says");
    assertThat(article.bodyText())
        .startsWith("The harbour will")
        .endsWith("“We have no choice,” she added.");
    assertThat(article.byline()).isEmpty();
    assertThat(article.published()).isNull();
  }

  @Test
  void the_text_is_the_file_unchanged_with_its_line_ends_and_blanks() throws Exception {
    String odd = "\n  " + HARBOUR.replace("\n", "\r\n") + " \n\t";
    Article article = Reading.article(file("odd.txt", odd));
    assertThat(article.text()).isEqualTo(odd);
    assertThat(article.headlineText()).isEqualTo("Harbour to stay closed, minister says");
  }

  @Test
  void a_byte_order_mark_is_left_out() throws Exception {
    assertThat(Reading.article(file("bom.txt", "\ufeff" + HARBOUR)).text()).isEqualTo(HARBOUR);
  }

  @Test
  void utf_16_is_read_with_a_mark_and_without() throws Exception {
    for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"}) {
      Path file = file(name + ".txt", HARBOUR, Charset.forName(name));
      if (!name.equals("UTF-32")) {
        assertThat(Reading.article(file).text()).as(name).isEqualTo(HARBOUR);
      }
    }
  }

  @Test
  void another_encoding_is_guessed_and_the_guess_is_said() throws Exception {
    Taken taken = Reading.taken(file("old.txt", HARBOUR, Charset.forName("windows-1252")));
    assertThat(taken.article().text()).isEqualTo(HARBOUR);
    assertThat(Reading.codes(taken)).containsExactly("encoding-guessed");
    assertThat(taken.findings().get(0).message()).contains("old.txt").contains("windows-1252");
  }

  @Test
  void russian_and_japanese_encodings_are_told_apart() throws Exception {
    String russian =
        "Министр сообщил о закрытии порта\n\nПорт останется закрытым до пятницы, сказал министр."
            + " По его словам, другого выбора у правительства нет и не было.";
    String japanese =
        "港は閉鎖されたままだと大臣が述べた\n\n港は金曜日まで閉鎖されると大臣は述べた。ほかに方法はないと彼女は付け加えた。 And so on it goes for a while";
    assertThat(text(russian, "windows-1251")).isEqualTo(russian);
    assertThat(text(russian, "KOI8-R")).isEqualTo(russian);
    assertThat(text(japanese, "Shift_JIS")).isEqualTo(japanese);
  }

  @Test
  void a_few_bad_bytes_in_utf_8_are_marked_counted_and_placed() throws Exception {
    byte[] bytes = HARBOUR.getBytes(StandardCharsets.UTF_8);
    int hurt = HARBOUR.indexOf("stay");
    bytes[hurt] = (byte) 0xff;
    Path file = Files.write(folder.resolve("hurt.txt"), bytes);
    Taken taken = Reading.taken(file);
    assertThat(taken.article().headlineText())
        .isEqualTo("Harbour to \ufffdtay closed, minister says");
    assertThat(Reading.codes(taken)).containsExactly("invalid-utf8");
    assertThat(taken.findings().get(0).message()).contains("1 place").contains("byte " + hurt);
  }

  @Test
  void a_text_cut_off_within_a_character_is_still_utf_8() throws Exception {
    byte[] bytes =
        "Storm nears the coast\n\nThe café closed early, é".getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(bytes, bytes.length - 1));
    Taken taken = Reading.taken(file);
    assertThat(taken.article().text()).contains("café").endsWith(", \ufffd");
    assertThat(Reading.codes(taken)).containsExactly("invalid-utf8");
  }

  @Test
  void a_headline_alone_is_an_article_without_body() throws Exception {
    Taken taken = Reading.taken(file("short.txt", "Minister resigns over closed harbour\n"));
    assertThat(taken.article().headlineText()).isEqualTo("Minister resigns over closed harbour");
    assertThat(taken.article().body().isEmpty()).isTrue();
    assertThat(Reading.codes(taken)).containsExactly("headline-only");
  }

  @Test
  void a_first_line_as_long_as_a_paragraph_is_no_headline() throws Exception {
    String paragraph = "The harbour will stay closed until Friday, the minister said. ".repeat(10);
    Article article = Reading.article(file("long.txt", paragraph + "\n" + paragraph));
    assertThat(article.headline()).isNull();
    assertThat(article.bodyText()).isEqualTo((paragraph + "\n" + paragraph).strip());
  }

  @Test
  void a_byline_under_the_headline_belongs_to_neither() throws Exception {
    String text = HARBOUR.replaceFirst("\n", "\nBy Ana Novak and Peter van der Hallam\n");
    Article article = Reading.article(file("by.txt", text));
    assertThat(article.byline()).containsExactly("Ana Novak", "Peter van der Hallam");
    assertThat(article.bodyText()).startsWith("The harbour");
    assertThat(article.text()).isEqualTo(text);
  }

  @Test
  void a_sentence_that_starts_with_by_is_no_byline() throws Exception {
    Article article =
        Reading.article(file("tuesday.txt", "Water falls\nBy Tuesday the water had fallen.\n"));
    assertThat(article.byline()).isEmpty();
    assertThat(article.bodyText()).startsWith("By Tuesday");
  }

  @Test
  void a_page_saved_as_text_is_read_as_text_and_said() throws Exception {
    String page = "<!DOCTYPE html><html><body><p>The harbour is closed for now</p></body></html>";
    Taken taken = Reading.taken(file("page.txt", page));
    assertThat(taken.article().text()).isEqualTo(page);
    assertThat(Reading.codes(taken)).contains("looks-like-html");
  }

  private String text(String text, String charset) throws Exception {
    return Reading.article(file(charset + ".txt", text, Charset.forName(charset))).text();
  }

  private Path file(String name, String text) throws Exception {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private Path file(String name, String text, Charset charset) throws Exception {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }
}
