package org.hearsay.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Parses;
import org.hearsay.lexicon.LexiconTable;
import org.junit.jupiter.api.Test;

class CountryCuesTest {

  private static List<String> countries(String text) {
    return CountryCues.countries(Parses.of(text).article().parsed().sentences());
  }

  @Test
  void everyWordTellsItsCountryInItsExampleAndNoneInTheOther() {
    List<String> wrong = new ArrayList<>();
    for (LexiconTable.Row row : LexiconTable.load(CountryCues.class, "country-cues.tsv").rows()) {
      if (!countries(row.get("yes")).equals(List.of(row.get("country")))) {
        wrong.add(row.line() + ": " + row.get("yes") + " gives " + countries(row.get("yes")));
      }
      if (countries(row.get("no")).contains(row.get("country"))) {
        wrong.add(row.line() + ": " + row.get("no"));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void wordsOfTwoCountriesTellNothing() {
    assertThat(countries("The deputies and the councillors met.")).isEmpty();
  }
}
