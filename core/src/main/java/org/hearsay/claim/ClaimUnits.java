package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Parts a sentence into the clauses that make claims.
 *
 * <p>The words of each owner are taken by themselves. Clauses that no clause of the same owner
 * holds are main clauses, and so are those joined to a main clause by "and", "but" or a mere comma;
 * the words that hang below a main clause are its own, so every word of an owner lies in exactly
 * one main clause. A clause whose predicate is an attribution's cue is a reporting clause: what it
 * reports is the claim. An attributed content that is no clause ("a massacre") is a claim still;
 * the outlet's own fragments (bylines, captions) are not, unless they are the headline. A noun that
 * names what happens ("the killing of two men") is a subordinate claim of the clause that holds it.
 */
final class ClaimUnits {

  /** How deep clauses within clauses are followed. */
  private static final int DEPTH = 6;

  /** The longest subject, in tokens, that is repeated for a second predicate. */
  private static final int SUBJECT = 12;

  private final ClauseTree tree;
  private final Sentence s;
  private final int[] owner;
  private final IntPredicate cue;
  private final @Nullable ClauseRole[] roles;
  private final int[] unitOf;
  private final int[] depth;

  private ClaimUnits(ClauseTree tree, int[] owner, IntPredicate cue) {
    this.tree = tree;
    this.s = tree.sentence();
    this.owner = owner;
    this.cue = cue;
    this.roles = new ClauseRole[s.size()];
    this.unitOf = new int[s.size()];
    this.depth = new int[s.size()];
    Arrays.fill(unitOf, -1);
  }

  /**
   * @param owner for each token the number of its owner
   * @param cue whether a token is part of an attribution's cue
   */
  static List<ClaimUnit> of(ClauseTree tree, int[] owner, IntPredicate cue) {
    ClaimUnits units = new ClaimUnits(tree, owner, cue);
    units.assignRoles();
    units.addFragments();
    units.assignTokens();
    units.addNominalEvents();
    return units.build();
  }

  private void assignRoles() {
    for (int h : tree.topDown()) {
      if (!tree.isHead(h)) {
        continue;
      }
      int parent = tree.parent(h);
      ClauseLink link = tree.link(h);
      boolean held = parent >= 0 && owner[parent] == owner[h] && roles[parent] != null;
      boolean ranks = link != null && link.ranksWithParent();
      ClauseRole role;
      if (cue.test(h)) {
        role = ClauseRole.REPORTING;
      } else if (held && (!ranks || roles[parent] == ClauseRole.SUBORDINATE)) {
        role = ClauseRole.SUBORDINATE;
      } else if (held || owner[h] != Owners.OUTLET || parent < 0 || ranks || isStatement(h)) {
        role = ClauseRole.MAIN;
      } else {
        role = ClauseRole.SUBORDINATE;
      }
      if (role == ClauseRole.MAIN && owner[h] == Owners.OUTLET && !isSentence(h)) {
        continue;
      }
      roles[h] = role;
      depth[h] = held ? depth[parent] + 1 : 0;
    }
  }

  /** Whether a clause in another's words can stand on its own. */
  private boolean isStatement(int h) {
    return tree.link(h) == ClauseLink.COMPLEMENT && s.child(h, "nsubj") >= 0;
  }

  /**
   * Whether the outlet's clause is a sentence: finite, with a subject; a headline may do with less.
   */
  private boolean isSentence(int h) {
    if (s.isHeadline()) {
      return true;
    }
    if (s.child(h, "nsubj") >= 0 || s.child(h, "csubj") >= 0 || s.child(h, "expl") >= 0) {
      return true;
    }
    return tree.link(h) == ClauseLink.COORDINATE
        && tree.parent(h) >= 0
        && roles[tree.parent(h)] != null;
  }

  /** Gives each owner whose words hold no clause of their own a head. */
  private void addFragments() {
    Map<Integer, Integer> sizes = new TreeMap<>();
    BitSet covered = new BitSet();
    for (int i = 0; i < s.size(); i++) {
      if (roles[i] != null && roles[i] != ClauseRole.SUBORDINATE) {
        covered.set(owner[i] + 1);
      }
    }
    Map<Integer, Integer> best = new TreeMap<>();
    int[] below = new int[s.size()];
    int[] order = tree.topDown();
    for (int k = order.length - 1; k >= 0; k--) {
      int i = order[k];
      below[i] += s.token(i).isPunctuation() ? 0 : 1;
      int above = s.head(i);
      if (above >= 0 && owner[above] == owner[i]) {
        below[above] += below[i];
      } else if (!covered.get(owner[i] + 1)
          && below[i] > 0
          && (owner[i] != Owners.OUTLET || s.isHeadline())
          && below[i] >= sizes.getOrDefault(owner[i], 1)) {
        sizes.put(owner[i], below[i]);
        best.put(owner[i], i);
      }
    }
    for (int head : best.values()) {
      roles[head] = ClauseRole.MAIN;
      depth[head] = 0;
    }
  }

  /** Gives every token to the main or reporting clause above it, else to the nearest before it. */
  private void assignTokens() {
    for (int i : tree.topDown()) {
      ClauseRole role = roles[i];
      int above = s.head(i);
      if (role == ClauseRole.MAIN || role == ClauseRole.REPORTING) {
        unitOf[i] = i;
      } else if (above >= 0 && owner[above] == owner[i]) {
        unitOf[i] = unitOf[above];
      }
    }
    Map<Integer, Integer> last = new TreeMap<>();
    for (int i = 0; i < s.size(); i++) {
      if (unitOf[i] >= 0) {
        last.put(owner[i], unitOf[i]);
      } else if (owner[i] != Owners.OUTLET) {
        unitOf[i] = last.getOrDefault(owner[i], -1);
      }
    }
    last.clear();
    for (int i = s.size() - 1; i >= 0; i--) {
      if (unitOf[i] >= 0) {
        last.put(owner[i], unitOf[i]);
      } else if (owner[i] != Owners.OUTLET) {
        unitOf[i] = last.getOrDefault(owner[i], -1);
      }
    }
  }

  private void addNominalEvents() {
    BitSet events = NominalEvents.of(tree);
    for (int i = events.nextSetBit(0); i >= 0; i = events.nextSetBit(i + 1)) {
      if (roles[i] == null && unitOf[i] >= 0) {
        roles[i] = ClauseRole.SUBORDINATE;
      }
    }
  }

  private List<ClaimUnit> build() {
    Map<Integer, BitSet> words = new TreeMap<>();
    for (int i = 0; i < s.size(); i++) {
      if (unitOf[i] >= 0) {
        words.computeIfAbsent(unitOf[i], key -> new BitSet()).set(i);
      }
    }
    @Nullable ClaimUnit[] made = new ClaimUnit[s.size()];
    List<ClaimUnit> units = new ArrayList<>();
    for (int h : tree.topDown()) {
      ClauseRole role = roles[h];
      if (role == null || depth[h] > DEPTH) {
        continue;
      }
      int parent = tree.parent(h);
      BitSet tokens;
      ClaimUnit within = null;
      if (role == ClauseRole.SUBORDINATE) {
        tokens = s.subtree(h);
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
          tokens.set(i, owner[i] == owner[h]);
        }
        within = holder(h, made);
      } else {
        tokens = words.getOrDefault(h, new BitSet());
        if (role == ClauseRole.MAIN && tree.link(h) == ClauseLink.COORDINATE && parent >= 0) {
          addSharedSubject(h, tokens);
        }
      }
      List<Span> spans = Pieces.of(s, tokens);
      if (!spans.isEmpty()) {
        ClaimUnit unit = new ClaimUnit(h, owner[h], role, within, spans);
        made[h] = unit;
        units.add(unit);
      }
    }
    return units;
  }

  private @Nullable ClaimUnit holder(int h, @Nullable ClaimUnit[] made) {
    int at = s.head(h);
    for (int steps = 0; at >= 0 && steps <= s.size(); steps++) {
      if (owner[at] != owner[h]) {
        return null;
      }
      if (made[at] != null) {
        return made[at];
      }
      at = s.head(at);
    }
    return null;
  }

  /**
   * "The gunman fled and [the gunman] was arrested": a second predicate takes the subject along.
   */
  private void addSharedSubject(int h, BitSet tokens) {
    if (s.child(h, "nsubj") >= 0) {
      return;
    }
    int subject = Subjects.of(tree, h);
    if (subject < 0 || owner[subject] != owner[h] || tokens.get(subject)) {
      return;
    }
    BitSet all = s.subtree(subject);
    if (all.cardinality() <= SUBJECT) {
      for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
        if (owner[i] == owner[h]) {
          tokens.set(i);
        }
      }
    } else {
      Token token = s.token(subject);
      if (token.isNoun() || token.isPronoun()) {
        tokens.set(subject);
      }
    }
  }
}
