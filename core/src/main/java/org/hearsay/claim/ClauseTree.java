package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a sentence, each named by its head, the predicate's token. Every token belongs to
 * the clause of its nearest ancestor that heads one. Immutable; takes time linear in the sentence.
 */
final class ClauseTree {

  /** No clause. */
  static final int NONE = -1;

  /** Participles that serve as prepositions. */
  private static final Set<String> PREPOSITIONS =
      Set.of("accord", "include", "follow", "concern", "regard", "exclude");

  private final Sentence sentence;
  private final @Nullable ClauseLink[] links;
  private final int[] clauseOf;
  private final int[] order;
  private final List<Integer> heads;
  private final int[][] tokens;

  private ClauseTree(
      Sentence sentence,
      @Nullable ClauseLink[] links,
      int[] clauseOf,
      int[] order,
      List<Integer> heads) {
    this.sentence = sentence;
    this.links = links;
    this.clauseOf = clauseOf;
    this.order = order;
    this.heads = List.copyOf(heads);
    int[] counts = new int[sentence.size()];
    for (int clause : clauseOf) {
      if (clause >= 0) {
        counts[clause]++;
      }
    }
    this.tokens = new int[sentence.size()][];
    for (int head : heads) {
      tokens[head] = new int[counts[head]];
    }
    Arrays.fill(counts, 0);
    for (int i = 0; i < clauseOf.length; i++) {
      int clause = clauseOf[i];
      if (clause >= 0) {
        tokens[clause][counts[clause]++] = i;
      }
    }
  }

  static ClauseTree of(Sentence sentence) {
    int n = sentence.size();
    int[] order = topDown(sentence);
    @Nullable ClauseLink[] links = new ClauseLink[n];
    int[] clauseOf = new int[n];
    Arrays.fill(clauseOf, NONE);
    for (int i : order) {
      links[i] = link(sentence, i, links);
      int head = sentence.head(i);
      clauseOf[i] = links[i] != null ? i : head < 0 ? NONE : clauseOf[head];
    }
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      if (links[i] != null) {
        heads.add(i);
      }
    }
    return new ClauseTree(sentence, links, clauseOf, order, heads);
  }

  /** The tokens so that every head comes before its dependents; tokens in a cycle are left out. */
  private static int[] topDown(Sentence sentence) {
    int n = sentence.size();
    int[] order = new int[n];
    int size = 0;
    for (int i = 0; i < n; i++) {
      if (sentence.head(i) < 0) {
        order[size++] = i;
      }
    }
    for (int at = 0; at < size; at++) {
      for (int k = 0; k < sentence.childCount(order[at]); k++) {
        order[size++] = sentence.child(order[at], k);
      }
    }
    return size == n ? order : Arrays.copyOf(order, size);
  }

  private static @Nullable ClauseLink link(Sentence s, int i, @Nullable ClauseLink[] links) {
    Token token = s.token(i);
    boolean subject = s.child(i, "nsubj") >= 0 || s.child(i, "csubj") >= 0;
    boolean predicate = token.isVerb() || s.child(i, "cop") >= 0;
    boolean finite = subject && (predicate || s.child(i, "aux") >= 0);
    if (!predicate && !subject || isPreposition(s, i)) {
      return null;
    }
    int head = s.head(i);
    if (preposition(s, i) >= 0 && head >= 0) {
      return ClauseLink.GERUND;
    }
    boolean inClause = head >= 0 && links[head] != null;
    return switch (relation(s, i)) {
      case "root" -> ClauseLink.ROOT;
      case "ccomp" -> ClauseLink.COMPLEMENT;
      case "csubj" -> predicate ? ClauseLink.SUBJECT : null;
      case "advcl" -> ClauseLink.ADVERBIAL;
      case "acl" -> s.relation(i).equals("acl:relcl") ? ClauseLink.RELATIVE : adjectival(predicate);
      case "xcomp" -> predicate ? ClauseLink.OPEN_COMPLEMENT : null;
      case "parataxis" -> predicate ? ClauseLink.PARATAXIS : null;
      case "conj" ->
          inClause && predicate ? ClauseLink.COORDINATE : finite ? ClauseLink.PARATAXIS : null;
      case "dep" ->
          isBareObject(s, i)
              ? ClauseLink.OPEN_COMPLEMENT
              : finite && token.isVerb() ? ClauseLink.PARATAXIS : null;
      default -> finite && token.isVerb() ? ClauseLink.PARATAXIS : null;
    };
  }

  /** "denied taking it": a participle right after the verb on which it hangs. */
  private static boolean isBareObject(Sentence s, int i) {
    int head = s.head(i);
    return s.token(i).tag().equals("VBG")
        && s.token(head).isVerb()
        && (head == i - 1 || head == i - 2 && s.is(i - 1, "advmod"));
  }

  private static @Nullable ClauseLink adjectival(boolean predicate) {
    return predicate ? ClauseLink.ADJECTIVAL : null;
  }

  /** The relation without its subtype; a token that the parser left out counts as a root. */
  private static String relation(Sentence s, int i) {
    if (s.head(i) < 0) {
      return "root";
    }
    String relation = s.relation(i);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static boolean isPreposition(Sentence s, int i) {
    return s.token(i).tag().equals("VBG")
        && PREPOSITIONS.contains(s.token(i).lemma())
        && s.child(i, "nsubj") < 0
        && s.child(i, "aux") < 0
        && s.child(i, "obj") < 0;
  }

  /** The preposition before the participle {@code i}, or -1 when there is none. */
  static int preposition(Sentence s, int i) {
    if (!s.token(i).tag().equals("VBG") || s.child(i, "aux") >= 0 || s.child(i, "nsubj") >= 0) {
      return -1;
    }
    int preposition = s.child(i, "case");
    if (preposition < 0
        && i > 0
        && s.token(i - 1).tag().equals("IN")
        && s.head(i - 1) == s.head(i)) {
      preposition = i - 1;
    }
    if (preposition < 0) {
      preposition = s.child(i, "mark");
    }
    return preposition >= 0 && preposition < i && s.token(preposition).tag().equals("IN")
        ? preposition
        : -1;
  }

  Sentence sentence() {
    return sentence;
  }

  /** The heads of all clauses, from left to right. */
  List<Integer> heads() {
    return heads;
  }

  /** The tokens of the clause of {@code head} that lie in no clause below it; not to be changed. */
  int[] tokens(int head) {
    return tokens[head];
  }

  /** All tokens, every one after its own head. */
  int[] topDown() {
    return order;
  }

  boolean isHead(int i) {
    return links[i] != null;
  }

  /** How the clause of {@code head} hangs in the sentence; null when it heads no clause. */
  @Nullable ClauseLink link(int head) {
    return links[head];
  }

  /** The head of the clause to which token {@code i} belongs, or {@link #NONE}. */
  int clauseOf(int i) {
    return clauseOf[i];
  }

  /** The head of the clause in which the clause of {@code head} lies, or {@link #NONE}. */
  int parent(int head) {
    int above = sentence.head(head);
    return above < 0 ? NONE : clauseOf[above];
  }
}
