package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.claim.Certainty;
import org.hearsay.claim.Drift;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.text.Span;

/** The headline held against the body: where its words are surer, or less sure. */
final class DriftSection {

  private DriftSection() {}

  /** No lines when headline and body agree. */
  static List<Line> of(Subject subject) {
    List<Line> lines = new ArrayList<>();
    for (Drift drift : subject.reading.drift()) {
      if (lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      Line.Builder line = new Line.Builder();
      String verdict = drift.hardened() ? "Headline hardens" : "Headline softens";
      line.add(subject.glyphs.warning() + " " + verdict, Style.WARNING);
      line.add(": body ");
      side(subject, line, drift.bodyClaim(), wordsOf(subject, drift, false), drift.from());
      line.add(subject.glyphs.turns(), Style.QUIET).add("headline ");
      side(subject, line, drift.headlineClaim(), wordsOf(subject, drift, true), drift.to());
      lines.addAll(Wrapping.wrap(line.runs(), subject.page.width()));
    }
    return lines;
  }

  private static void side(
      Subject subject, Line.Builder line, String claim, String words, Certainty certainty) {
    ClaimLabel label = ClaimLabel.of(certainty);
    String shown = words;
    GroundedClaim whole = subject.claim(claim);
    if (shown.isEmpty() && whole != null) {
      shown = subject.safe.clean(whole.mention().text());
    }
    line.add(subject.quoted(shown), Style.STRONG);
    line.add(" (").add(label.word(), label.style()).add(")");
  }

  /** The words that show it, on one of the two sides. */
  private static String wordsOf(Subject subject, Drift drift, boolean inHeadline) {
    Span headline = subject.reading.article().headline();
    List<String> words = new ArrayList<>();
    for (Span span : drift.spans()) {
      if ((headline != null && headline.contains(span)) == inHeadline) {
        words.add(subject.words(span));
      }
    }
    return String.join(" " + subject.glyphs.ellipsis() + " ", words);
  }
}
