package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeTextTest {

  private static String clean(String text, Charset charset) {
    return new SafeText(charset).clean(text);
  }

  @Test
  void lineBreaksTabsAndOddSpacesAreSingleSpaces() {
    assertThat(clean("  one\n\ttwo\u00a0three\u2028four\r\n", StandardCharsets.UTF_8))
        .isEqualTo("one two three four");
  }

  @Test
  void escapesControlsAndDirectionOverridesAreTakenOut() {
    String evil = "a\u001b[31mb\u0007c\u009bd\u0000e\u202ef\u2066g\ufeffh\u00adi\u007fj\ud800k";
    assertThat(clean(evil, StandardCharsets.UTF_8)).isEqualTo("a[31mbcdefghijk");
  }

  @Test
  void theJoinersThatSomeScriptsSpellWithStay() {
    assertThat(clean("می\u200cخواهم", StandardCharsets.UTF_8)).isEqualTo("می\u200cخواهم");
  }

  @ParameterizedTest
  @CsvSource({
    "“may” – ‘so’…, \"may\" - 'so'...",
    "Zoë Ström, Zoe Strom",
    "Đorđe Łukasz, Dorde Lukasz",
    "½ ﬁre, 1/2 fire",
    "5 €, 5 EUR",
    "東京🚒, ???"
  })
  void whatACharsetLacksIsWrittenInItsNearestForm(String text, String ascii) {
    assertThat(clean(text, StandardCharsets.US_ASCII)).isEqualTo(ascii);
  }

  @Test
  void whatACharsetHasStays() {
    assertThat(clean("Zoë “Ström”", StandardCharsets.ISO_8859_1)).isEqualTo("Zoë \"Ström\"");
  }
}
