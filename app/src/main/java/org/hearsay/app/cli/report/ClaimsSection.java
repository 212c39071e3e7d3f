package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
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

  private final Subject subject;
  private final List<GroundedClaim> claims;
  private final Map<GroundedClaim, Double> salience = new HashMap<>();

  ClaimsSection(Subject subject) {
    this.subject = subject;
    this.claims = subject.listed();
    Salience weigh = new Salience(subject);
    claims.forEach(claim -> salience.put(claim, weigh.of(claim)));
  }

  /**
   * @param room how many lines there are for it
   */
  List<Line> lines(int room) {
    if (claims.isEmpty()) {
      return List.of(Line.EMPTY, new Line.Builder().add("No claims found.", Style.WARNING).line());
    }
    Map<GroundedClaim, List<Line>> blocks = choose(room);
    List<Line> lines = new ArrayList<>();
    groups(blocks.keySet())
        .forEach(
            (chain, members) -> {
              lines.add(Line.EMPTY);
              lines.addAll(heading(chain));
              members.forEach(member -> lines.addAll(blocks.get(member)));
            });
    int left = claims.size() - blocks.size();
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
  private Map<GroundedClaim, List<Line>> choose(int room) {
    List<GroundedClaim> order = new ArrayList<>(claims);
    order.sort(Comparator.comparing((GroundedClaim claim) -> -salience.get(claim)));
    Map<GroundedClaim, List<Line>> chosen = new HashMap<>();
    Set<Chain> chains = new HashSet<>();
    int used = 2;
    for (GroundedClaim claim : order) {
      Chain chain = Chain.of(claim.mention());
      List<Line> block = ClaimBlock.of(subject, claim);
      int cost = block.size() + (chains.contains(chain) ? 0 : 1 + heading(chain).size());
      if (chosen.size() >= FEWEST && used + (long) cost > room) {
        break;
      }
      used += cost;
      chains.add(chain);
      chosen.put(claim, block);
    }
    return chosen;
  }

  private Map<Chain, List<GroundedClaim>> groups(Set<GroundedClaim> chosen) {
    Map<Chain, List<GroundedClaim>> byChain = new LinkedHashMap<>();
    Map<Chain, Double> best = new HashMap<>();
    for (GroundedClaim claim : claims) {
      if (chosen.contains(claim)) {
        Chain chain = Chain.of(claim.mention());
        byChain.computeIfAbsent(chain, none -> new ArrayList<>()).add(claim);
        best.merge(chain, salience.get(claim), Math::max);
      }
    }
    Map<Chain, List<GroundedClaim>> ordered = new LinkedHashMap<>();
    byChain.keySet().stream()
        .sorted(Comparator.comparing((Chain chain) -> -best.get(chain)))
        .forEach(chain -> ordered.put(chain, byChain.get(chain)));
    return ordered;
  }
}
