package org.hearsay.ingest.imprint;

import static org.assertj.core.api.Assertions.assertThat;

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
}
