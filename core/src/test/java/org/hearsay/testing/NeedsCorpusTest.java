package org.hearsay.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a test's need of a corpus comes to. */
class NeedsCorpusTest {

  @Test
  void theLineNamesTheCorpusItsPlaceAndTheSetting() throws Exception {
    assertThat(missing("missingCorpus"))
        .contains("corpus no-such-corpus is not at ")
        .contains(CorpusFiles.corpus("no-such-corpus").toString())
        .endsWith("; set -Dhearsay.corpora");
  }

  @Test
  void aMissingProgramIsNamed() throws Exception {
    assertThat(missing("missingProgram")).contains("no-such-program");
  }

  @Test
  void nothingIsMissingWhereNothingIsNeeded() throws Exception {
    assertThat(missing("nothing")).isEmpty();
  }

  private static String missing(String method) throws NoSuchMethodException {
    NeedsCorpus needs =
        NeedsCorpusTest.class.getDeclaredMethod(method).getAnnotation(NeedsCorpus.class);
    return NeedsCorpusCondition.missing(needs).orElse("");
  }

  @NeedsCorpus("no-such-corpus")
  @SuppressWarnings("unused")
  private static void missingCorpus() {}

  @NeedsCorpus(program = "no-such-program")
  @SuppressWarnings("unused")
  private static void missingProgram() {}

  @NeedsCorpus
  @SuppressWarnings("unused")
  private static void nothing() {}
}
