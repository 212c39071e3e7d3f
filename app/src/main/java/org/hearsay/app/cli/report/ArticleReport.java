package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.pipeline.Reading;

/**
 * Lays out one article on one screen: the headline and who published it, the headline held against
 * the body, the claims grouped by the chain they came through, and what could not be read.
 * Immutable; thread-safe.
 */
public final class ArticleReport {

  private final Page page;

  public ArticleReport(Page page) {
    this.page = page;
  }

  /** The report on one article: lines none of which is wider than the page. */
  public List<Line> of(Reading reading) {
    Subject subject = new Subject(reading, page);
    List<Line> head = new ArrayList<>(HeadSection.of(subject));
    head.addAll(DriftSection.of(subject));
    List<Line> findings = FindingsSection.of(subject);
    int room = Math.max(1, page.lines() - head.size() - findings.size());
    List<Line> lines = head;
    lines.addAll(new ClaimsSection(subject).lines(room));
    lines.addAll(findings);
    return lines;
  }

  /** How many claims of an article a report lists: those of the body's main clauses. */
  public static int claims(Reading reading) {
    return Subject.listed(reading).size();
  }

  /** What parts two articles. */
  public List<Line> rule() {
    Glyphs glyphs = Glyphs.in(new SafeText(page.charset()));
    Line rule = new Line.Builder().add(glyphs.rule().repeat(page.width()), Style.QUIET).line();
    return List.of(Line.EMPTY, rule, Line.EMPTY);
  }
}
