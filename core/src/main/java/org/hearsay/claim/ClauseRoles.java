package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/** Who does what in a clause, from the parse: actives, passives, ditransitives, relatives. */
final class ClauseRoles {

  private static final Set<String> GIVING =
      Set.of(
          "give",
          "send",
          "hand",
          "sell",
          "offer",
          "tell",
          "pay",
          "deliver",
          "show",
          "award",
          "supply",
          "provide",
          "grant",
          "transfer",
          "lend",
          "donate",
          "ship",
          "distribute",
          "issue",
          "refuse",
          "deny",
          "promise",
          "teach",
          "return");

  /** Verbs whose subject suffers what they say. */
  private static final Set<String> SUFFERED =
      Set.of(
          "die",
          "perish",
          "drown",
          "collapse",
          "sink",
          "burn",
          "explode",
          "crash",
          "disappear",
          "vanish",
          "starve",
          "suffocate",
          "capsize",
          "derail",
          "crumble");

  private static final Set<EntityType> MEASURES =
      Set.of(
          EntityType.DATE,
          EntityType.TIME,
          EntityType.DURATION,
          EntityType.SET,
          EntityType.MONEY,
          EntityType.PERCENT,
          EntityType.NUMBER);

  private final ClauseTree tree;
  private final Sentence s;
  private final int head;
  private final boolean passive;
  private final boolean copular;
  private final boolean gap;
  private final List<Role> roles = new ArrayList<>();

  private ClauseRoles(ClauseTree tree, int head) {
    this.tree = tree;
    this.s = tree.sentence();
    this.head = head;
    this.passive = isPassive(tree, head);
    this.copular = s.child(head, "cop") >= 0;
    this.gap = hasGap();
  }

  /** The roles in the clause of {@code head}, those it names first. */
  static List<Role> of(ClauseTree tree, int head) {
    ClauseRoles reader = new ClauseRoles(tree, head);
    reader.read();
    return reader.roles;
  }

  static boolean isPassive(ClauseTree tree, int head) {
    Sentence s = tree.sentence();
    return hasRelation(s, head, "nsubj:pass")
        || s.child(head, "aux:pass") >= 0
        || s.token(head).tag().equals("VBN")
            && s.child(head, "aux") < 0
            && (tree.link(head) == ClauseLink.ADJECTIVAL
                || !tree.isHead(head)
                || isSharedPassive(tree, head));
  }

  /** "The men were beaten and robbed": a second participle shares the first's auxiliary. */
  private static boolean isSharedPassive(ClauseTree tree, int head) {
    int parent = tree.parent(head);
    return tree.link(head) == ClauseLink.COORDINATE
        && parent >= 0
        && parent < head
        && tree.sentence().child(head, "nsubj") < 0
        && tree.sentence().token(parent).tag().equals("VBN")
        && isPassive(tree, parent);
  }

  private static boolean hasRelation(Sentence s, int head, String relation) {
    for (int k = 0; k < s.childCount(head); k++) {
      if (s.relation(s.child(head, k)).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    boolean relative = tree.link(head) == ClauseLink.RELATIVE;
    boolean subject = false;
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      String relation = s.relation(child);
      String role = role(child, relation);
      if (role == null) {
        continue;
      }
      subject |= s.is(child, "nsubj");
      boolean wh = relative && s.token(child).tag().startsWith("W");
      add(role, wh && s.head(head) >= 0 ? s.head(head) : child);
    }
    if (!subject && s.token(head).isVerb()) {
      int taken =
          s.token(head).tag().equals("VBN") && passive && s.child(head, "aux") < 0
              ? participleSubject()
              : Subjects.of(tree, head);
      if (taken >= 0) {
        add(subjectRole(), taken);
      }
    }
    if (gap && subject) {
      add(Role.PATIENT, s.head(head));
    }
  }

  private int participleSubject() {
    return tree.link(head) == ClauseLink.ADJECTIVAL || s.is(head, "amod")
        ? s.head(head)
        : Subjects.of(tree, head);
  }

  /** Whether the noun before a relative clause is its object: "the town that rebels seized". */
  private boolean hasGap() {
    boolean open =
        tree.link(head) == ClauseLink.RELATIVE && s.token(head).isVerb() && s.head(head) >= 0;
    for (int k = 0; open && k < s.childCount(head); k++) {
      int child = s.child(head, k);
      open = !isFilled(child, s.relation(child));
    }
    return open;
  }

  /** Whether a child fills the place that the noun before a relative clause could take. */
  private boolean isFilled(int child, String relation) {
    return relation.equals("obj")
        || relation.startsWith("nsubj") && (s.token(child).tag().startsWith("W") || passive)
        || relation.endsWith("comp")
        || relation.equals("advmod") && s.token(child).tag().startsWith("W")
        || relation.equals("cop")
        || relation.equals("obl") && s.token(child).tag().startsWith("W");
  }

  private void add(String role, int noun) {
    Role added = new Role(role, noun);
    if (!roles.contains(added)) {
      roles.add(added);
    }
  }

  private String subjectRole() {
    if (copular || !s.token(head).isVerb()) {
      return Role.THEME;
    }
    boolean given = passive && isGiving() && s.child(head, "obj") >= 0;
    if (given) {
      return Role.RECIPIENT;
    }
    boolean suffers =
        SUFFERED.contains(s.token(head).lemma().toLowerCase(Locale.ROOT))
            && s.child(head, "obj") < 0
            && !gap;
    return passive || suffers ? Role.PATIENT : Role.AGENT;
  }

  private boolean isGiving() {
    return GIVING.contains(s.token(head).lemma().toLowerCase(Locale.ROOT));
  }

  private @Nullable String role(int child, String relation) {
    return switch (relation) {
      case "nsubj", "nsubj:pass" -> subjectRole();
      // "Shot dead": what became of somebody is nobody.
      case "obj", "dobj" ->
          s.token(child).tag().startsWith("JJ") && s.child(child, "det") < 0 ? null : Role.PATIENT;
      case "iobj" -> Role.RECIPIENT;
      case "obl", "obl:agent", "nmod" -> oblique(child, relation);
      default -> null;
    };
  }

  private @Nullable String oblique(int child, String relation) {
    int preposition = s.child(child, "case");
    if (preposition < 0 || relation.equals("nmod") && s.token(head).isNoun() && !copular) {
      return null;
    }
    String word = s.token(preposition).text().toLowerCase(Locale.ROOT);
    if (word.equals("by") && passive && !isMeasure(s.token(child))) {
      return Role.AGENT;
    }
    return word.equals("to") && isGiving() ? Role.RECIPIENT : word;
  }

  static boolean isMeasure(Token token) {
    return token.entity() != null && MEASURES.contains(token.entity());
  }
}
