package org.hearsay.linguistics;

import java.util.Locale;
import java.util.Set;

/**
 * Abbreviations at which a sentence may end although its full stop is part of them, and the words
 * by which one knows that it did.
 */
final class Abbreviations {

  private static final Set<String> ENDING =
      Set.of(
          "a.m.", "p.m.", "inc.", "corp.", "co.", "ltd.", "jr.", "sr.", "etc.", "u.s.", "u.k.",
          "u.n.", "d.c.", "e.u.", "bros.", "ph.d.", "m.d.", "al.", "n.y.", "l.a.", "n.j.", "n.c.",
          "s.c.", "b.c.", "a.d.");

  private static final Set<String> TITLES =
      Set.of(
          "cllr", "revd", "sec", "dem", "gens", "capts", "lcpl", "rt", "dir", "ofc", "mdm", "insp",
          "treas", "chmn", "pvts", "sgts");

  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "but",
          "and",
          "or",
          "so",
          "in",
          "on",
          "at",
          "for",
          "with",
          "from",
          "by",
          "as",
          "if",
          "when",
          "while",
          "after",
          "before",
          "since",
          "although",
          "though",
          "however",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "there",
          "here",
          "what",
          "who",
          "how",
          "why",
          "some",
          "many",
          "most",
          "one",
          "no",
          "not",
          "now",
          "then",
          "yet",
          "also",
          "last");

  private Abbreviations() {}

  /** Whether a full stop after {@code form}, behind which a name follows, belongs to it. */
  static boolean isTitle(String form) {
    return TITLES.contains(form.toLowerCase(Locale.ROOT));
  }

  static boolean mayEndSentence(String form) {
    return form.length() > 2
        && form.charAt(form.length() - 1) == '.'
        && ENDING.contains(form.toLowerCase(Locale.ROOT));
  }

  static boolean isSentenceStarter(String form) {
    return STARTERS.contains(form.toLowerCase(Locale.ROOT));
  }
}
