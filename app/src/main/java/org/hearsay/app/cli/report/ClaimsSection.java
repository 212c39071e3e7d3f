package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.grounding.GroundedClaim;

/**
 * The body's claims, grouped by the chain they came through. The group with the most telling claim
 * stands first; within a group the article's order holds. Where not all fit, the most telling ones
 * are shown and the others counted.
 */
final class ClaimsSection {

  /** Shown however short the page is. */
  private static final int FEWEST = 3;

  /**
   * A claim ready to be placed.
   *
   * @param position among the article's listed claims
   */
  private record Entry(int position, Chain chain, double salience, List<Line> block) {}

  private static final Comparator<Entry> MOST_TELLING_FIRST =
      Comparator.comparingDouble(Entry::salience).reversed().thenComparingInt(Entry::position);

  private final Subject subject;
  private final List<Entry> entries = new ArrayList<>();

  ClaimsSection(Subject subject) {
    this.subject = subject;
    Salience salience = new Salience(subject);
    // Copied pages often repeat their first paragraph: the same words through the same chain are
    // one.
    Map<Map.Entry<Chain, String>, List<GroundedClaim>> same = new LinkedHashMap<>();
    for (GroundedClaim claim : subject.listed()) {
      String words = claim.mention().text().toLowerCase(Locale.ROOT);
      same.computeIfAbsent(Map.entry(Chain.of(claim.mention()), words), key -> new ArrayList<>())
          .add(claim);
    }
    same.forEach(
        (key, claims) ->
            entries.add(
                new Entry(
                    entries.size(),
                    key.getKey(),
                    salience.of(claims.get(0)),
                    ClaimBlock.of(subject, claims.get(0), claims.size()))));
  }

  /**
   * Lays them out.
   *
   * @param room how many lines there are for it
   */
  List<Line> lines(int room) {
    if (entries.isEmpty()) {
      return List.of(Line.EMPTY, new Line.Builder().add("No claims found.", Style.WARNING).line());
    }
    List<Entry> chosen = choose(room);
    List<Line> lines = new ArrayList<>();
    groups(chosen)
        .forEach(
            (chain, members) -> {
              lines.add(Line.EMPTY);
              lines.addAll(heading(chain));
              members.forEach(member -> lines.addAll(member.block()));
            });
    int left = entries.size() - chosen.size();
    if (left > 0) {
      lines.add(Line.EMPTY);
      lines.add(
          new Line.Builder().add("+ " + left + " more (--all shows them)", Style.QUIET).line());
    }
    return lines;
  }

  private List<Line> heading(Chain chain) {
    return Wrapping.wrap(chain.heading(subject), subject.page.width());
  }

  /** The most telling claims whose blocks and headings fit into {@code room} lines. */
  private List<Entry> choose(int room) {
    List<Entry> chosen = new ArrayList<>();
    Set<Chain> chains = new HashSet<>();
    // The line that counts the others, and the empty one before it.
    int used = 2;
    for (Entry entry : entries.stream().sorted(MOST_TELLING_FIRST).toList()) {
      int cost = entry.block().size();
      if (!chains.contains(entry.chain())) {
        cost += 1 + heading(entry.chain()).size();
      }
      if (chosen.size() >= FEWEST && used + (long) cost > room) {
        break;
      }
      used += cost;
      chains.add(entry.chain());
      chosen.add(entry);
    }
    return chosen;
  }

  /** By chain, the one with the most telling claim first; each in the article's order. */
  private static Map<Chain, List<Entry>> groups(List<Entry> mostTellingFirst) {
    Map<Chain, List<Entry>> groups = new LinkedHashMap<>();
    for (Entry entry : mostTellingFirst) {
      groups.computeIfAbsent(entry.chain(), none -> new ArrayList<>()).add(entry);
    }
    groups.values().forEach(group -> group.sort(Comparator.comparingInt(Entry::position)));
    return groups;
  }
}
