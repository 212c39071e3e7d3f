package org.hearsay.grounding;

import java.util.List;
import java.util.Locale;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads from the parse how a word or place hangs in its sentence. */
final class Syntax {

  private final List<Sentence> sentences;

  Syntax(ParsedArticle parsed) {
    this.sentences = parsed.sentences();
  }

  /** Whether the predicate at {@code word} is that of a relative clause. */
  boolean isRelative(Span word) {
    Sentence s = sentence(word.start());
    if (s == null) {
      return false;
    }
    for (int i = s.tokenAtOrAfter(word.start());
        i < s.size() && s.token(i).start() < word.end();
        i++) {
      if (s.relation(i).equals("acl:relcl")) {
        return true;
      }
    }
    return false;
  }

  /**
   * How what is said lies to the place at {@code name}: by the preposition before it, or inside it
   * where it is named without one ("the Aleppo blast"); null when the place acts ("Turkey sent
   * troops") and is no where.
   */
  Where.@Nullable Relation relation(Span name) {
    Sentence s = sentence(name.start());
    if (s == null) {
      return null;
    }
    int first = s.tokenAtOrAfter(name.start());
    int head = head(s, first, s.tokenAtOrAfter(name.end()));
    if (head < 0) {
      return null;
    }
    int preposition = s.child(head, "case");
    for (int steps = 0;
        preposition < 0 && steps < 3 && isPart(s, head) && s.head(head) >= 0;
        steps++) {
      head = s.head(head);
      preposition = s.child(head, "case");
    }
    if (preposition < 0) {
      boolean acts = s.is(head, "nsubj") || s.relation(head).equals("nsubj:pass");
      return acts ? null : Where.Relation.IN;
    }
    return relation(s, preposition);
  }

  /** The token of the name that hangs on a word outside it. */
  private static int head(Sentence s, int first, int end) {
    for (int i = Math.min(end, s.size()) - 1; i >= first; i--) {
      int above = s.head(i);
      if (above < first || above >= end) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a noun is a piece of the one above it: "Aleppo province", "Mosul and Raqqa". */
  private static boolean isPart(Sentence s, int i) {
    return s.is(i, "compound") || s.is(i, "conj") || s.is(i, "appos") || s.is(i, "flat");
  }

  private static Where.Relation relation(Sentence s, int preposition) {
    String word = s.token(preposition).text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "near", "around", "by", "beside", "alongside" -> Where.Relation.NEAR;
      case "outside", "beyond", "off" -> Where.Relation.OUTSIDE;
      case "toward", "towards", "to", "into", "onto" -> Where.Relation.TOWARD;
      case "from" -> Where.Relation.FROM;
      case "of" -> isDirection(s, preposition - 1) ? Where.Relation.NEAR : Where.Relation.IN;
      default -> Where.Relation.IN;
    };
  }

  /** "north of", "outside of", "out of". */
  private static boolean isDirection(Sentence s, int i) {
    if (i < 0) {
      return false;
    }
    String word = s.token(i).text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "outside",
          "outskirts",
          "suburb",
          "suburbs" ->
          true;
      default -> false;
    };
  }

  private @Nullable Sentence sentence(int offset) {
    int at = Sentence.firstEndingAfter(sentences, offset);
    return at < sentences.size() && sentences.get(at).span().contains(offset)
        ? sentences.get(at)
        : null;
  }
}
