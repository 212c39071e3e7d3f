package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.text.Span;

/** One claim: its certainty in the margin, its words, and below them what is drawn out. */
final class ClaimBlock {

  /** Lines of a claim's words when the whole article is to fit on one screen. */
  private static final int MOST_LINES = 3;

  private static final String INDENT = "  ";
  private static final int MARGIN = INDENT.length() + 2 + ClaimLabel.WIDEST + 2;

  private ClaimBlock() {}

  /** As it is shown; {@code times}: how often the article says it in the same words. */
  static List<Line> of(Subject subject, GroundedClaim claim, int times) {
    ClaimLabel label = ClaimLabel.of(claim.mention());
    int room = subject.page.width() - MARGIN;
    List<Line> words = Wrapping.wrap(ClaimWords.of(subject, claim), room);
    List<Line> lines = new ArrayList<>();
    for (Line line : shortened(subject, words, room)) {
      lines.add(lines.isEmpty() ? first(subject, label, line) : below(line));
    }
    ClaimNotes.of(subject, claim, times).lines(room).forEach(line -> lines.add(below(line)));
    if (subject.page.evidence()) {
      Wrapping.wrap(evidence(subject, claim), room).forEach(line -> lines.add(below(line)));
    }
    return lines;
  }

  private static List<Line> shortened(Subject subject, List<Line> words, int room) {
    if (subject.page.lines() == Page.ALL || words.size() <= MOST_LINES) {
      return words;
    }
    List<Line> kept = new ArrayList<>(words.subList(0, MOST_LINES - 1));
    kept.add(Cut.to(words.get(MOST_LINES - 1), room, subject.glyphs.ellipsis(), true));
    return kept;
  }

  private static Line first(Subject subject, ClaimLabel label, Line words) {
    String mark = label.mark(subject.glyphs) + " " + label.word();
    Line.Builder line = new Line.Builder();
    line.add(INDENT).add(mark, label.style());
    int filled = INDENT.length() + DisplayWidth.of(mark);
    return line.add(" ".repeat(MARGIN - filled)).addAll(words.runs()).line();
  }

  private static Line below(Line words) {
    return new Line.Builder().add(" ".repeat(MARGIN)).addAll(words.runs()).line();
  }

  private static List<Run> evidence(Subject subject, GroundedClaim claim) {
    Line.Builder line = new Line.Builder();
    Span span = Span.cover(claim.mention().spans());
    String place = claim.mention().id() + " at " + span.start() + "-" + span.end();
    Attribution attribution = subject.attribution(claim.mention().attribution());
    if (attribution != null) {
      place += ", " + attribution.id() + " by " + attribution.evidence().rule();
    }
    return line.add(place, Style.QUIET).runs();
  }
}
