package org.hearsay.eval.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.corpora.Corpora;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.score.AreaResult;
import org.hearsay.eval.score.Figure;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/** The times of our own dated sentences are read as they are marked. */
class NewsTimesTest {

  private static final Path HOME = Path.of(System.getProperty("hearsay.home", ".."));

  @Test
  void everyLineIsMarkedInFull() throws IOException {
    List<DatedText> texts = DatedText.read(NewsTimesArea.gold(HOME));
    assertThat(texts).hasSizeGreaterThanOrEqualTo(200);
    assertThat(texts).extracting(DatedText::id).doesNotHaveDuplicates();
    for (DatedText text : texts) {
      assertThat(text.text()).doesNotContain("[", "]");
      for (Timex time : text.times()) {
        assertThat(time.span().of(text.text())).isNotBlank();
        assertThat(time.type()).isIn("DATE", "TIME", "DURATION", "SET");
        assertThat(time.value()).isNotEmpty();
      }
    }
  }

  @Test
  void theValuesAreRightAsOftenAsTheyMustBe() throws IOException {
    AreaResult result = new NewsTimesArea(HOME).run(Corpora.fromSetting(), new ReadingSession(1));
    assertThat(result.figures())
        .filteredOn(figure -> figure.required() != null)
        .isNotEmpty()
        .allMatch(Figure::isReached);
  }

  @Test
  void heidelTimesOutputIsReadWithItsPlaces() {
    String text = "It fell on Tuesday & rose < 3 days later.";
    String output =
        "<?xml version=\"1.0\"?>\n<!DOCTYPE TimeML SYSTEM \"TimeML.dtd\">\n<TimeML>\n"
            + "It fell on <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2016-11-01\">Tuesday</TIMEX3> &"
            + " rose < <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-11-04\">3 days later</TIMEX3>."
            + "\n</TimeML>\n";
    assertThat(HeidelTimes.read(output, text))
        .containsExactly(
            new Timex(new Span(11, 18), "DATE", "2016-11-01", false),
            new Timex(new Span(28, 40), "DATE", "2016-11-04", false));
  }
}
