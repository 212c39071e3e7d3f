package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * What the rules find in a short text, printed for comparison: "source | cue | content", pieces
 * parted by " ... ", and an empty source as nothing.
 */
final class Attributed {

  private static final RuleAttributor RULES = new RuleAttributor();

  private final AttributedArticle article;

  private Attributed(AttributedArticle article) {
    this.article = article;
  }

  /** A text that is all body. */
  static Attributed text(String body) {
    return article("", body);
  }

  /** A headline alone. */
  static Attributed headline(String headline) {
    return article(headline, "It rained.");
  }

  static Attributed article(String headline, String body) {
    return of(TestModels.linguistics().parse(TestModels.article(headline, body)));
  }

  /**
   * A sentence with a parse drawn by hand, for what the parser gives seldom.
   *
   * @param words each as {@code text/tag/lemma/head/relation}, the head by its number from 0, -1
   *     for none
   */
  static Attributed drawn(String... words) {
    List<Token> tokens = new ArrayList<>();
    int[] heads = new int[words.length];
    String[] relations = new String[words.length];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      String[] parts = words[i].split("/");
      Span span = new Span(text.length(), text.length() + parts[0].length());
      tokens.add(new Token(span, parts[0], parts[2], parts[1], null));
      heads[i] = Integer.parseInt(parts[3]);
      relations[i] = parts[4];
      text.append(parts[0]).append(' ');
    }
    Sentence sentence = new Sentence(0, 0, false, tokens, heads, relations);
    Article article = TestModels.article("", text.toString().strip());
    return of(new ParsedArticle(article, List.of(sentence), List.of(), List.of()));
  }

  static Attributed of(ParsedArticle parsed) {
    return new Attributed(RULES.attribute(parsed));
  }

  List<Attribution> attributions() {
    return article.attributions();
  }

  List<org.hearsay.provenance.Finding> findings() {
    return article.findings();
  }

  List<Source> sources() {
    return article.sources();
  }

  /** All attributions in order of position, printed. */
  List<String> lines() {
    return lines("");
  }

  /** Those that one construction found, such as {@code speech-verb}; all for an empty name. */
  List<String> lines(String rule) {
    List<String> lines = new ArrayList<>();
    for (Attribution attribution : article.attributions()) {
      if (rule.isEmpty() || attribution.evidence().rule().name().equals("attribution/" + rule)) {
        lines.add(line(attribution));
      }
    }
    return lines;
  }

  /** Whether a form of the word, or a word that begins as it does, stands in the text. */
  boolean hasWord(String lemma) {
    String stem = lemma.substring(0, Math.max(Math.min(3, lemma.length()), lemma.length() - 2));
    return article.parsed().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(
            token ->
                token.lemma().equalsIgnoreCase(lemma)
                    || token.text().toLowerCase(java.util.Locale.ROOT).startsWith(stem));
  }

  /** The cues' entries in order of position. */
  List<String> cueLemmas() {
    return article.attributions().stream().map(Attribution::cueLemma).toList();
  }

  /** The attribution whose cue has this entry; there must be one only. */
  Attribution by(String cueLemma) {
    List<Attribution> found =
        article.attributions().stream().filter(a -> a.cueLemma().equals(cueLemma)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " attributions by " + cueLemma + " in " + lines());
    }
    return found.get(0);
  }

  String line(Attribution attribution) {
    return (words(attribution.source())
            + " | "
            + words(attribution.cue())
            + " | "
            + words(attribution.content()))
        .strip();
  }

  /** The source of the one attribution by a cue, merged with its other mentions. */
  Source sourceBy(String cueLemma) {
    return source(by(cueLemma).sourceId());
  }

  Source source(@org.jspecify.annotations.Nullable String id) {
    return article.sources().stream()
        .filter(source -> source.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source " + id + " among " + sources()));
  }

  /** The sources that a mention calls by {@code noun}. */
  List<Source> sourcesWith(String noun) {
    return article.sources().stream()
        .filter(source -> source.mentions().stream().anyMatch(span -> holds(span, noun)))
        .toList();
  }

  private boolean holds(Span mention, String noun) {
    return article.parsed().sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(
            token ->
                mention.contains(token.start())
                    && (token.lemma().equalsIgnoreCase(noun)
                        || token.text().equalsIgnoreCase(noun)));
  }

  /** Each source as "name: mention, mention", in order of first mention. */
  List<String> sourceLines() {
    return article.sources().stream()
        .map(
            source ->
                source.name()
                    + ": "
                    + String.join(
                        ", ", source.mentions().stream().map(span -> span.of(words())).toList()))
        .toList();
  }

  private String words(List<Span> pieces) {
    return String.join(" ... ", pieces.stream().map(piece -> piece.of(words())).toList());
  }

  private String words() {
    return article.parsed().text();
  }
}
