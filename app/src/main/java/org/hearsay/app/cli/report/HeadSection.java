package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.attribution.Source;
import org.hearsay.claim.ClaimMention;
import org.hearsay.grounding.GroundedClaim;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;

/** The headline, who published the article and when, and what was found in it. */
final class HeadSection {

  private final Subject subject;
  private final List<Line> lines = new ArrayList<>();

  private HeadSection(Subject subject) {
    this.subject = subject;
  }

  static List<Line> of(Subject subject) {
    HeadSection head = new HeadSection(subject);
    head.headline();
    head.imprint();
    head.counts();
    return head.lines;
  }

  private void wrap(Line.Builder line) {
    lines.addAll(Wrapping.wrap(line.runs(), subject.page.width()));
  }

  private void headline() {
    String headline = subject.reading.article().headlineText();
    String words = headline == null ? "" : subject.safe.clean(headline);
    if (words.isEmpty()) {
      wrap(new Line.Builder().add("(no headline)", Style.QUIET));
    } else {
      wrap(new Line.Builder().add(words, Style.STRONG));
    }
  }

  private void imprint() {
    Article article = subject.reading.article();
    Items items = new Items(subject.glyphs.separator());
    String outlet = article.outlet();
    if (outlet != null) {
      items.add(subject.safe.clean(outlet), Style.PLAIN);
    }
    ArticleDate published = article.published();
    if (published != null) {
      items.add(Days.of(published), Style.PLAIN);
    }
    if (!article.byline().isEmpty()) {
      List<String> names = article.byline().stream().map(subject.safe::clean).toList();
      items.add("by " + String.join(", ", names), Style.PLAIN);
    }
    String wire = article.wire();
    if (wire != null) {
      items.add("credits " + subject.safe.clean(wire), Style.PLAIN);
    }
    String input = subject.safe.clean(article.input());
    items.add(Cut.toEnd(input, subject.page.width(), subject.glyphs.ellipsis()), Style.QUIET);
    lines.addAll(items.lines(subject.page.width()));
  }

  /** "14 claims: 9 certain, 3 possible, 2 denied · 6 sources, 2 unnamed". */
  private void counts() {
    Map<ClaimLabel, Integer> labels = new EnumMap<>(ClaimLabel.class);
    TreeSet<String> sources = new TreeSet<>();
    TreeSet<String> unnamed = new TreeSet<>();
    int claims = 0;
    for (GroundedClaim claim : subject.listed()) {
      ClaimMention mention = claim.mention();
      labels.merge(ClaimLabel.of(mention), 1, Integer::sum);
      claims++;
      for (Optional<String> id : Chain.of(mention).sources()) {
        Source source = subject.source(id.orElse(null));
        if (source != null) {
          sources.add(source.id());
          if (Chain.isUnnamed(source)) {
            unnamed.add(source.id());
          }
        }
      }
    }
    if (claims == 0) {
      return;
    }
    List<String> parts = new ArrayList<>();
    labels.forEach((label, count) -> parts.add(count + " " + label.word()));
    Items items = new Items(subject.glyphs.separator());
    items.add(count(claims, "claim") + ": " + String.join(", ", parts), Style.QUIET);
    if (!sources.isEmpty()) {
      String named = unnamed.isEmpty() ? "" : ", " + unnamed.size() + " unnamed";
      items.add(count(sources.size(), "source") + named, Style.QUIET);
    }
    lines.addAll(items.lines(subject.page.width()));
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
