package org.hearsay.eval.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.eval.attribution.Faults.Wrong;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Wrong outputs as text for reading: kind by kind, each with its sentences, in which {@code
 * [source]}, {@code <cue>} and {@code {content}} are marked. Not thread-safe.
 */
final class FaultReport {

  private final Map<Fault, List<String>> entries = new EnumMap<>(Fault.class);
  private final Map<String, Outcomes> rules = new TreeMap<>();

  /** How one rule's attributions came out. */
  private static final class Outcomes {
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private int right;

    int of(Fault fault) {
      return faults.getOrDefault(fault, 0);
    }

    int all() {
      return right + faults.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Adds the mistakes of one article. */
  void add(String name, Faults.Result result, AttributedArticle read) {
    for (Attribution right : result.right()) {
      outcomes(right).right++;
    }
    for (Wrong wrong : result.wrong()) {
      Attribution found = wrong.found();
      if (found != null) {
        outcomes(found).faults.merge(wrong.fault(), 1, Integer::sum);
      }
      entries
          .computeIfAbsent(wrong.fault(), fault -> new ArrayList<>())
          .add(entry(name, wrong, read));
    }
  }

  private Outcomes outcomes(Attribution found) {
    return rules.computeIfAbsent(found.evidence().rule().name(), rule -> new Outcomes());
  }

  /** How often each rule is right and how it errs. */
  String rules() {
    StringBuilder out = new StringBuilder();
    out.append(
        String.format(
            "%-44s%7s%7s%8s%9s%9s%n", "rule", "right", "P", "source", "content", "spurious"));
    rules.forEach(
        (rule, outcomes) ->
            out.append(
                String.format(
                    Locale.ROOT,
                    "%-44s%7d%7.1f%8d%9d%9d%n",
                    rule,
                    outcomes.right,
                    100.0 * outcomes.right / outcomes.all(),
                    outcomes.of(Fault.WRONG_SOURCE),
                    outcomes.of(Fault.WRONG_CONTENT),
                    outcomes.of(Fault.SPURIOUS))));
    return out.toString();
  }

  /** All of it. */
  String text() {
    StringBuilder out = new StringBuilder(rules()).append('\n');
    entries.forEach(
        (fault, all) -> out.append(all.size()).append(' ').append(fault.title()).append('\n'));
    entries.forEach(
        (fault, all) -> {
          out.append("\n==== ").append(fault.title()).append(" (").append(all.size()).append(")\n");
          all.forEach(out::append);
        });
    return out.toString();
  }

  private static String entry(String name, Wrong wrong, AttributedArticle read) {
    StringBuilder out = new StringBuilder("\n").append(name).append('\n');
    Parts wanted = wrong.wanted();
    if (wanted != null) {
      out.append("  marked  ").append(context(wanted, read)).append('\n');
    }
    Attribution found = wrong.found();
    if (found != null) {
      out.append("  found   ").append(context(Parts.of(found), read)).append('\n');
      out.append("          by ").append(found.evidence().rule()).append('\n');
    }
    return out.toString();
  }

  /** The sentences from the first to the last that the attribution touches, marked up. */
  private static String context(Parts parts, AttributedArticle read) {
    List<Span> all = new ArrayList<>(parts.content());
    all.addAll(parts.source());
    all.addAll(parts.cue());
    Span cover = Span.cover(all);
    int start = cover.start();
    int end = cover.end();
    for (Sentence sentence : read.parsed().sentences()) {
      if (sentence.span().overlaps(cover)) {
        start = Math.min(start, sentence.span().start());
        end = Math.max(end, sentence.span().end());
      }
    }
    String text = read.parsed().text();
    StringBuilder out = new StringBuilder();
    for (int i = start; i <= end; i++) {
      marks(out, parts, i, false);
      marks(out, parts, i, true);
      if (i < end) {
        out.append(text.charAt(i) == '\n' ? '¶' : text.charAt(i));
      }
    }
    return out.toString();
  }

  private static void marks(StringBuilder out, Parts parts, int at, boolean opening) {
    mark(out, parts.source(), at, opening, opening ? '[' : ']');
    mark(out, parts.cue(), at, opening, opening ? '<' : '>');
    mark(out, parts.content(), at, opening, opening ? '{' : '}');
  }

  private static void mark(
      StringBuilder out, List<Span> spans, int at, boolean opening, char sign) {
    for (Span span : spans) {
      if ((opening ? span.start() : span.end()) == at) {
        out.append(sign);
      }
    }
  }
}
