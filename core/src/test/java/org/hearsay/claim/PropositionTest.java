package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.claim.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what, of what type, and what those who take part are. */
class PropositionTest {

  private static Proposition of(String sentence, String predicate) {
    return Objects.requireNonNull(Parses.of(sentence).claim(predicate).proposition());
  }

  private static List<String> roles(Proposition proposition) {
    return proposition.participants().stream()
        .map(each -> each.role() + "=" + each.text())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels killed the mayor. | killed | agent=Rebels, patient=the mayor",
        "The mayor was killed by rebels. | killed | agent=rebels, patient=The mayor",
        "Rebels gave him flour. | gave | agent=Rebels, patient=flour, recipient=him",
        "The general ordered his men to leave. | leave | agent=his men",
        "The mayor promised the villagers to leave. | leave | agent=The mayor",
        "The bishop appealed to the gangs to leave. | leave | agent=the gangs",
        "The ferry appears to have sunk. | sunk | patient=The ferry",
        "The soldiers who burned the market fled. | burned | agent=The soldiers, patient=the market",
        "The army recaptured the town that rebels had seized. | seized | agent=rebels, patient=the town",
        "Rebels carried out an attack on the base. | attack | agent=Rebels, patient=the base",
        "The convoy came under attack. | attack | patient=The convoy",
        "The killing of the mayor by rebels shocked them. | killing | agent=rebels, patient=the mayor",
        "The arrest of the mayor shocked them. | arrest | patient=the mayor",
        "The mayor's arrest shocked them. | arrest | patient=The mayor",
        "Talks between the army and the tribes failed. | Talks | agent=the army, agent=the tribes",
        "The school attack shocked them. | attack | patient=school"
      })
  void whoDoesWhat(String sentence, String predicate, String roles) {
    assertThat(roles(of(sentence, predicate))).containsAll(Stream.of(roles.split(", ")).toList());
  }

  @Test
  void aLightVerbStandsForItsNoun() {
    Proposition proposition = of("Rebels carried out an attack on the base.", "attack");
    assertThat(proposition.predicate()).isEqualTo("attack");
    assertThat(proposition.rule().name()).isEqualTo("proposition/light-verb");
  }

  @Test
  void aNounThatNamesWhatHappensIsAClaimWithinItsClause() {
    Parses parses = Parses.of("The mayor condemned the killing of two farmers.");
    ClaimMention killing = parses.claim("killing");
    assertThat(killing.clause()).isEqualTo(ClauseRole.SUBORDINATE);
    assertThat(killing.within()).isEqualTo(parses.claim("condemned").id());
    assertThat(killing.text()).isEqualTo("the killing of two farmers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The killing of two farmers may hurt trade. | killing | CERTAIN | POSITIVE",
        "There was no attack. | attack | CERTAIN | NEGATIVE",
        "The army may launch a raid. | raid | POSSIBLE | POSITIVE"
      })
  void suchANounIsAsSureAsItsWordsMakeIt(
      String sentence, String predicate, Certainty certainty, Polarity polarity) {
    Factuality factuality = Parses.of(sentence).claim(predicate).factuality();
    assertThat(factuality.certainty()).isEqualTo(certainty);
    assertThat(factuality.polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syrian warplanes bombed the village. | bombed | ASSAULT | aerial",
        "Rebels killed the mayor. | killed | ASSAULT |",
        "Frost killed the vines. | killed | |",
        "The miners went on strike. | strike | PROTEST | strike",
        "He died of a heart attack. | attack | |"
      })
  void theTypeOfAnEvent(String sentence, String predicate, String type, String mode) {
    Event event = of(sentence, predicate).event();
    assertThat(event == null ? null : event.type()).isEqualTo(type);
    assertThat(event == null ? null : event.mode()).isEqualTo(mode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Turkish army left. | left | MILITARY | TR",
        "The police chief left. | left | POLICE |",
        "Dozens of residents left. | left | CIVILIAN |",
        "A commander of the Taliban left. | left | REBEL |",
        "Defence Minister Anna Kolar left. | left | GOVERNMENT |",
        "The president of Egypt left. | left | GOVERNMENT | EG",
        "The lorry left. | left | |"
      })
  void whatSomebodyIsAndWhose(String sentence, String predicate, String actor, String country) {
    Participant who = of(sentence, predicate).participants().get(0);
    assertThat(who.actor() == null ? null : who.actor().name()).isEqualTo(actor);
    assertThat(who.country()).isEqualTo(country);
  }
}
