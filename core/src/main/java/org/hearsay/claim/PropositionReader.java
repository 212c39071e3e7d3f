package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads who does what from the parse of a clause. */
final class PropositionReader {

  private static final Set<String> GIVING =
      Set.of("give", "send", "hand", "sell", "offer", "tell", "pay", "deliver", "show", "award");

  private static final int LONGEST = 40;

  private final Names names;

  PropositionReader(Names names) {
    this.names = names;
  }

  /** What the clause says; null when its chief word is no noun, verb or adjective. */
  @Nullable Proposition read(ClauseTree tree, int head, String text) {
    Sentence s = tree.sentence();
    Token token = s.token(head);
    if (token.isPunctuation() || !isContent(token)) {
      return null;
    }
    String predicate = token.lemma().toLowerCase(Locale.ROOT);
    int particle = s.child(head, "compound:prt");
    if (particle >= 0) {
      predicate += " " + s.token(particle).lemma().toLowerCase(Locale.ROOT);
    }
    return new Proposition(predicate, token.span(), participants(tree, head, text), null);
  }

  private static boolean isContent(Token token) {
    return switch (token.tag().charAt(0)) {
      case 'V', 'N', 'J', 'R', 'C', 'P', 'I', 'M', 'U', 'D' -> true;
      default -> false;
    };
  }

  private List<Participant> participants(ClauseTree tree, int head, String text) {
    Sentence s = tree.sentence();
    List<Participant> found = new ArrayList<>();
    boolean passive =
        s.child(head, "nsubj:pass") >= 0
            || s.child(head, "aux:pass") >= 0
            || tree.link(head) == ClauseLink.ADJECTIVAL && s.token(head).tag().equals("VBN");
    boolean copular = s.child(head, "cop") >= 0;
    boolean subject = false;
    for (int k = 0; k < s.childCount(head); k++) {
      int child = s.child(head, k);
      String role = role(s, head, child, passive, copular);
      if (role == null) {
        continue;
      }
      subject |= s.is(child, "nsubj");
      boolean relative =
          tree.link(head) == ClauseLink.RELATIVE && s.token(child).tag().startsWith("W");
      int noun = relative && s.head(head) >= 0 ? s.head(head) : child;
      add(found, tree, role, noun, text);
    }
    if (!subject && s.token(head).isVerb()) {
      boolean participle =
          tree.link(head) == ClauseLink.ADJECTIVAL && s.token(head).tag().equals("VBN");
      int taken = participle ? s.head(head) : Subjects.of(tree, head);
      if (taken >= 0) {
        add(found, tree, passive ? "patient" : "agent", taken, text);
      }
    }
    return found;
  }

  private static @Nullable String role(
      Sentence s, int head, int child, boolean passive, boolean copular) {
    String relation = s.relation(child);
    return switch (relation) {
      case "nsubj" -> copular || !s.token(head).isVerb() ? "theme" : "agent";
      case "nsubj:pass" -> "patient";
      case "obj", "dobj" -> "patient";
      case "iobj" -> "recipient";
      case "obl", "obl:agent", "nmod" -> {
        int preposition = s.child(child, "case");
        if (preposition < 0 || relation.equals("nmod") && s.token(head).isNoun() && !copular) {
          yield null;
        }
        String word = s.token(preposition).text().toLowerCase(Locale.ROOT);
        if (word.equals("by") && passive) {
          yield "agent";
        }
        yield word.equals("to") && GIVING.contains(s.token(head).lemma()) ? "recipient" : word;
      }
      default -> null;
    };
  }

  private void add(List<Participant> found, ClauseTree tree, String role, int noun, String text) {
    Sentence s = tree.sentence();
    int clause = tree.clauseOf(noun);
    int first = noun;
    int last = noun;
    while (first > 0 && noun - first < LONGEST && inPhrase(tree, first - 1, noun, clause)) {
      first--;
    }
    while (last + 1 < s.size() && last - noun < LONGEST && inPhrase(tree, last + 1, noun, clause)) {
      last++;
    }
    while (first < noun && isEdge(s, first, noun)) {
      first++;
    }
    while (last > noun && isEdge(s, last, noun)) {
      last--;
    }
    Span span = s.span(first, last);
    for (Participant each : found) {
      if (each.span().overlaps(span) && each.role().equals(role)) {
        return;
      }
    }
    found.add(
        new Participant(role, Names.words(span.of(text)), span, names.of(s.token(noun).span())));
  }

  private static boolean inPhrase(ClauseTree tree, int i, int noun, int clause) {
    return tree.clauseOf(i) == clause
        && tree.sentence().isUnder(i, noun)
        && !isVerbal(tree, i, noun);
  }

  /** A predicate noun's own subject, copula and the like are no part of it as a phrase. */
  private static boolean isVerbal(ClauseTree tree, int i, int noun) {
    Sentence s = tree.sentence();
    return s.head(i) == noun
        && (s.is(i, "nsubj") || s.is(i, "cop") || s.is(i, "aux") || s.is(i, "mark"));
  }

  private static boolean isEdge(Sentence s, int i, int noun) {
    return (s.is(i, "case") || s.is(i, "cc")) && s.head(i) == noun
        || s.token(i).isPunctuation() && !s.token(i).tag().equals("$");
  }
}
