package org.hearsay.grounding.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletHomeTest {

  private static List<String> home(@Nullable String outlet, @Nullable String url) {
    Article article =
        new Article(
            "a.txt",
            null,
            url,
            outlet,
            null,
            List.of(),
            null,
            null,
            "en",
            null,
            "A.",
            new Span(0, 2));
    return new OutletHome(Gazetteer.starter()).of(article).stream().map(KnownPlace::name).toList();
  }

  @Test
  void theAddressBeginsWithACity() {
    assertThat(home(null, "https://www.toledomercury.example/a.html")).containsExactly("Toledo");
    assertThat(home(null, "https://chicago.mercury.example/a.html")).containsExactly("Chicago");
  }

  @Test
  void theAddressEndsInACountry() {
    assertThat(home(null, "https://mercury.co.uk/a")).contains("United Kingdom");
    assertThat(home(null, "https://mercury.ca/a")).containsExactly("Canada");
  }

  @Test
  void theNameBeginsWithACity() {
    assertThat(home("Baltimore Mercury", null)).containsExactly("Baltimore");
    assertThat(home("New York Mercury", null)).contains("New York City");
  }

  @Test
  void otherNamesAndBrokenAddressesTellNothing() {
    assertThat(home("The Mercury", "https://mercury.example/a")).isEmpty();
    assertThat(home("www.mercury.example", null)).isEmpty();
    assertThat(home(null, "http://[broken")).isEmpty();
    assertThat(home(null, null)).isEmpty();
  }
}
