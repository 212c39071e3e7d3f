package org.hearsay.app.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReportTest {

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsWiderThanThePage(int width) {
    Page page = new Page(width, Page.USUAL_LINES, StandardCharsets.UTF_8, true);
    List<Line> lines = new ArticleReport(page).of(Ferry.reading());
    assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }
}
