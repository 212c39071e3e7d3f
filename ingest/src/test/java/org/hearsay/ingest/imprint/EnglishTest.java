package org.hearsay.ingest.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry will stay in the port until its engine has been looked at, the harbour master said.",
        "Police said on Tuesday that two men were arrested after a fire at a warehouse near the station.",
        "Shares in the maker of ferries fell 12 per cent on Monday, as investors doubted that it would pay.",
        "\"I have never seen anything like it,\" she told reporters outside the court in Celje.",
      })
  void english_is(String text) {
    assertThat(English.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Fähre wird im Hafen bleiben, bis die Maschine untersucht worden ist, sagte der Hafenmeister.",
        "De veerboot blijft in de haven tot de motor is nagekeken, zei de havenmeester in het weekend.",
        "Die veerboot bly in die hawe totdat die enjin nagegaan is, het die hawemeester gesê in sy kantoor.",
        "Le bac restera dans le port jusqu’à ce que son moteur soit examiné, a dit le capitaine du port.",
        "El barco se quedará en el puerto hasta que se revise el motor, dijo el capitán a la prensa.",
        "Il traghetto resta in porto finché il motore non sarà stato controllato, ha detto il capitano.",
        "A balsa ficará no porto até que o motor seja verificado, disse o capitão do porto na terça-feira.",
        "Färjan stannar i hamnen tills motorn har undersökts, sade hamnkaptenen på tisdagen.",
        "Færgen bliver i havnen, indtil motoren er blevet undersøgt, sagde havnefogeden tirsdag.",
        "Prom pozostanie w porcie, dopóki silnik nie zostanie sprawdzony, powiedział kapitan portu.",
        "Trajekt bo ostal v pristanišču, dokler ne pregledajo motorja, je v torek povedal kapitan.",
        "Паром останется в порту, пока не проверят двигатель, сообщил во вторник капитан порта.",
        "ستبقى العبارة في الميناء حتى يتم فحص المحرك، كما قال مدير الميناء يوم الثلاثاء",
        "渡轮将留在港口，直到发动机检查完毕，港务局长周二说。",
        "Feri itu akan tetap di pelabuhan sampai mesinnya diperiksa, kata kepala pelabuhan.",
        "Vapur, motoru incelenene kadar limanda kalacak, dedi liman başkanı salı günü.",
        "",
        "1234 5678",
        "Ana Novak, Ruth Adeyemi, Omar Lindqvist, Pia Marek, Ada Holm"
      })
  void nothing_else_is(String text) {
    assertThat(English.is(text)).isFalse();
  }

  /**
   * 240 texts of a sentence or less, written for this test: English headlines, quotations,
   * sentences full of foreign names and plain ones, and sentences in sixteen other languages.
   */
  @Test
  void of_single_sentences_nine_in_ten_are_told_and_of_others_all_but_a_few() throws Exception {
    Map<String, int[]> counts = new TreeMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\t");
      boolean english = parts[0].equals("en");
      int[] count = counts.computeIfAbsent(english ? parts[1] : "other", none -> new int[2]);
      count[0]++;
      count[1] += English.is(parts[2]) == english ? 1 : 0;
    }
    assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).isEqualTo(240);
    assertThat(share(counts, "plain")).isEqualTo(1);
    assertThat(share(counts, "quote")).isEqualTo(1);
    assertThat(share(counts, "headline")).isGreaterThanOrEqualTo(0.75);
    assertThat(share(counts, "names")).isGreaterThanOrEqualTo(0.9);
    assertThat(share(counts, "other")).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void a_paragraph_is_told_without_fail() throws Exception {
    Map<String, StringBuilder> paragraphs = new TreeMap<>();
    for (String line : lines()) {
      String[] parts = line.split("\t");
      paragraphs
          .computeIfAbsent(parts[0] + " " + parts[1], none -> new StringBuilder())
          .append(parts[2])
          .append('\n');
    }
    assertThat(paragraphs).hasSizeGreaterThan(16);
    paragraphs.forEach(
        (kind, text) ->
            assertThat(English.is(text.toString())).as(kind).isEqualTo(kind.startsWith("en ")));
  }

  private static double share(Map<String, int[]> counts, String kind) {
    int[] count = Objects.requireNonNull(counts.get(kind), kind);
    return (double) count[1] / count[0];
  }

  private static List<String> lines() throws URISyntaxException, IOException {
    URL table = Objects.requireNonNull(EnglishTest.class.getResource("languages.tsv"));
    return Files.readAllLines(Path.of(table.toURI())).stream()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }
}
