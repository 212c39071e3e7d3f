package org.hearsay.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.text.EntityType;
import org.junit.jupiter.api.Test;

class NameRepairTest {

  private static final EntityType PERSON = EntityType.PERSON;
  private static final EntityType ORGANIZATION = EntityType.ORGANIZATION;
  private static final EntityType LOCATION = EntityType.LOCATION;

  private static final Draft FULL_NAME =
      draft("Joan/NNP Harrow/NNP left/VBD", PERSON, PERSON, null);

  @Test
  void aBareSurnameTakenForAnOrganizationIsThePersonWhoseFullNameTheArticleHas() {
    Draft bare = draft("Harrow/NNP denied/VBD it/PRP", ORGANIZATION, null, null);
    NameRepair.repair(List.of(bare, FULL_NAME));
    assertThat(bare.types()).containsExactly(PERSON, null, null);
  }

  @Test
  void soIsABareSurnameTakenForNothing() {
    Draft bare = draft("But/CC Harrow/NNP denied/VBD it/PRP", null, null, null, null);
    NameRepair.repair(List.of(FULL_NAME, bare));
    assertThat(bare.types()).containsExactly(null, PERSON, null, null);
  }

  @Test
  void aSurnameWithinALongerNameStays() {
    Draft company = draft("Harrow/NNP Holdings/NNPS paid/VBD", ORGANIZATION, ORGANIZATION, null);
    Draft unnamed = draft("the/DT Harrow/NNP Bill/NNP", null, null, null);
    NameRepair.repair(List.of(FULL_NAME, company, unnamed));
    assertThat(company.types()).containsExactly(ORGANIZATION, ORGANIZATION, null);
    assertThat(unnamed.types()).containsExactly(null, null, null);
  }

  @Test
  void aLocationStays() {
    Draft place = draft("in/IN Harrow/NNP", null, LOCATION);
    NameRepair.repair(List.of(FULL_NAME, place));
    assertThat(place.types()).containsExactly(null, LOCATION);
  }

  @Test
  void withoutAFullNameNothingChanges() {
    Draft bare = draft("Harrow/NNP denied/VBD it/PRP", ORGANIZATION, null, null);
    NameRepair.repair(List.of(bare, draft("Harrow/NNP left/VBD", PERSON, null)));
    assertThat(bare.types()).containsExactly(ORGANIZATION, null, null);
  }

  private static Draft draft(String words, EntityType... types) {
    List<String> parts = Arrays.asList(words.split(" "));
    List<String> tags = parts.stream().map(part -> part.substring(part.indexOf('/') + 1)).toList();
    List<Word> forms =
        parts.stream().map(part -> new Word(0, 1, part.substring(0, part.indexOf('/')))).toList();
    DependencyTree flat = DependencyTree.of(new int[forms.size()], new String[forms.size()]);
    return new Draft(false, 0, forms, tags, Collections.nCopies(forms.size(), ""), flat, types);
  }
}
