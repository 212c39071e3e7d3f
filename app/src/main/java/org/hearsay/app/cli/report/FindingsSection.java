package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Span;

/** What could not be read or decided in an article. */
final class FindingsSection {

  private FindingsSection() {}

  static List<Line> of(Subject subject) {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : subject.reading.findings()) {
      if (lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      Line.Builder line = new Line.Builder();
      line.add(subject.glyphs.warning() + " ", Style.WARNING);
      line.add(subject.safe.clean(finding.message()));
      Span span = finding.span();
      String place = span == null ? "" : ", at " + span.start();
      line.add(" (" + finding.code() + place + ")", Style.QUIET);
      lines.addAll(Wrapping.wrap(line.runs(), subject.page.width()));
    }
    return lines;
  }
}
