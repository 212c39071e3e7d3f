package org.hearsay.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** What kind of mistake it is. */
class FaultsTest {

  private static final String TEXT =
      "Flood\n\nAna said the dam held. Bo tells us that the road is shut.";
  private static final Parts ANA = parts("Ana", "said", "the dam held");
  private static final Parts BO = parts("Bo", "tells us", "that the road is shut");

  @Test
  void whatIsMarkedAndFoundIsRight() {
    Faults.Result result = faultsOf(List.of(ANA, BO), read(ANA, BO));
    assertThat(result.right()).hasSize(2);
    assertThat(result.wrong()).isEmpty();
  }

  @Test
  void whatNothingComesNearIsMissed() {
    assertThat(faults(List.of(ANA, BO), read(ANA))).containsExactly(Fault.MISSED);
  }

  @Test
  void whatIsNearNothingMarkedIsSpurious() {
    assertThat(faults(List.of(ANA), read(ANA, BO))).containsExactly(Fault.SPURIOUS);
  }

  @Test
  void theRightWordsOfAnotherSourceAreOneMistakeNotTwo() {
    Parts swapped = new Parts(BO.source(), BO.cue(), ANA.content());
    assertThat(faults(List.of(ANA), read(swapped))).containsExactly(Fault.WRONG_SOURCE);
  }

  @Test
  void tooFewWordsOfTheRightSourceAreWrongContent() {
    Parts cut = new Parts(BO.source(), BO.cue(), List.of(span("shut")));
    assertThat(faults(List.of(BO), read(cut))).containsExactly(Fault.WRONG_CONTENT);
  }

  @Test
  void theReportMarksSourceCueAndContentInTheirSentence() {
    FaultReport report = new FaultReport();
    report.add("flood", faultsOf(List.of(ANA, BO), read(ANA)), read(ANA));
    assertThat(report.text())
        .contains("1 missed")
        .contains("flood\n  marked  [Bo] <tells us> {that the road is shut}");
    assertThat(report.rules()).contains("test/by-hand").contains("100.0");
  }

  private static List<Fault> faults(List<Parts> wanted, AttributedArticle read) {
    return faultsOf(wanted, read).wrong().stream().map(Faults.Wrong::fault).toList();
  }

  private static Faults.Result faultsOf(List<Parts> wanted, AttributedArticle read) {
    return Faults.of(wanted, read.attributions(), TEXT);
  }

  private static AttributedArticle read(Parts... found) {
    List<Attribution> attributions = new ArrayList<>();
    for (Parts parts : found) {
      attributions.add(
          new Attribution(
              "a" + (attributions.size() + 1),
              parts.source(),
              parts.cue(),
              parts.content(),
              Form.INDIRECT,
              "say",
              false,
              null,
              null,
              new Evidence(new RuleId("test/by-hand"), 1)));
    }
    ParsedArticle parsed =
        new ParsedArticle(PlainTexts.article("flood", TEXT), List.of(), List.of(), List.of());
    return new AttributedArticle(parsed, attributions, List.of());
  }

  private static Parts parts(String source, String cue, String content) {
    return new Parts(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
