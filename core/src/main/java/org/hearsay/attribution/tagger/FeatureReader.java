package org.hearsay.attribution.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.TokenHints;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Token;

/**
 * Turns an article into what the network sees: for each token a value of each feature. Value 0
 * means none or unknown. Thread-safe.
 */
public final class FeatureReader {

  /** Features that tell words; training hides some of them so that the others are learned too. */
  public static final int WORD_FEATURES = 3;

  private static final int SUFFIXES = 1024;
  private static final int DISTANCES = 17;
  private static final int SHAPES = 10;
  private static final int DEPTHS = 3;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> lemmas;
  private final Map<String, Integer> tags;
  private final Map<String, Integer> relations;
  private final Map<String, Integer> words;

  public FeatureReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    lemmas = Vocabulary.numbers(vocabulary.lemmas());
    tags = Vocabulary.numbers(vocabulary.tags());
    relations = Vocabulary.numbers(vocabulary.relations());
    words = Vocabulary.numbers(vocabulary.words());
  }

  /** How many values each feature has. */
  public List<Integer> sizes() {
    int lemma = vocabulary.lemmas().size() + 1;
    int tag = vocabulary.tags().size() + 1;
    int relation = vocabulary.relations().size() + 1;
    return List.of(
        lemma,
        lemma,
        SUFFIXES,
        tag,
        relation,
        tag,
        relation,
        DISTANCES,
        relation * DEPTHS,
        SHAPES * 3,
        EntityType.values().length + 1,
        TokenHints.QUOTATIONS,
        TokenHints.PARAGRAPHS * 3,
        TokenHints.CUES,
        TokenHints.FRAMES,
        DISTANCES,
        TokenHints.RULES,
        TokenHints.RULES,
        TokenHints.RULES,
        TokenHints.NESTED);
  }

  /** The paragraphs of an article, the headline first. */
  public List<Paragraph> paragraphs(AttributedArticle rules) {
    TokenHints hints = TokenHints.of(rules);
    List<Sentence> sentences = rules.parsed().sentences();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int from = 0; from < sentences.size(); ) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      int first = hints.starts()[from];
      int length = hints.starts()[to] - first;
      int[][] features = new int[length][];
      int[] vectors = new int[length];
      for (Sentence sentence : sentences.subList(from, to)) {
        int start = hints.starts()[sentence.index()];
        int[] distances = cueDistances(hints, start, sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
          features[start + i - first] = features(sentence, i, hints, start, distances[i]);
          vectors[start + i - first] = vector(sentence.token(i).text());
        }
      }
      paragraphs.add(new Paragraph(first, features, vectors));
      from = to;
    }
    return paragraphs;
  }

  private int[] features(Sentence sentence, int i, TokenHints hints, int start, int distance) {
    Token token = sentence.token(i);
    int head = sentence.head(i);
    int at = start + i;
    int place = i == 0 ? 1 : i == sentence.size() - 1 ? 2 : 0;
    int part = sentence.isHeadline() ? 2 : sentence.paragraph() <= 2 ? 1 : 0;
    return new int[] {
      lemma(token),
      head < 0 ? 0 : lemma(sentence.token(head)),
      suffix(token.text()),
      number(tags, token.tag()),
      number(relations, sentence.relation(i)),
      head < 0 ? 0 : number(tags, sentence.token(head).tag()),
      head < 0 ? 0 : number(relations, sentence.relation(head)),
      head < 0 ? 0 : distance(i - head),
      wayUp(sentence, i, hints, start),
      shape(token.text()) * 3 + place,
      token.entity() == null ? 0 : token.entity().ordinal() + 1,
      hints.quotation()[at],
      hints.paragraph()[at] * 3 + part,
      hints.cue()[at],
      hints.frames()[at],
      distance,
      hints.ruleCue()[at],
      hints.ruleSource()[at],
      hints.ruleContent()[at],
      hints.nested()[at]
    };
  }

  private int lemma(Token token) {
    return number(lemmas, token.lemma().toLowerCase(Locale.ROOT));
  }

  private static int number(Map<String, Integer> numbers, String name) {
    Integer number = numbers.get(name);
    return number == null ? 0 : number + 1;
  }

  private int vector(String text) {
    Integer number = words.get(text);
    if (number == null) {
      number = words.get(text.toLowerCase(Locale.ROOT));
    }
    return number == null ? -1 : number;
  }

  /** The last three letters, hashed. */
  private static int suffix(String text) {
    int hash = 17;
    for (int i = Math.max(0, text.length() - 3); i < text.length(); i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    return Math.floorMod(hash * 0x9E3779B9, SUFFIXES);
  }

  /** 1 to 16: the sign and size of a distance, the far ones together. */
  private static int distance(int words) {
    int size = Math.abs(words);
    int step = size <= 4 ? size - 1 : size <= 6 ? 4 : size <= 10 ? 5 : size <= 18 ? 6 : 7;
    return 1 + Math.max(step, 0) + (words < 0 ? 8 : 0);
  }

  /** For each token of a sentence the distance to the nearest main word of a cue, in steps. */
  private static int[] cueDistances(TokenHints hints, int start, int size) {
    int[] nearest = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      last = hints.isCueHead(start + i) ? i : last;
      nearest[i] = last < 0 ? Integer.MAX_VALUE : i - last;
    }
    last = -1;
    for (int i = size - 1; i >= 0; i--) {
      last = hints.isCueHead(start + i) ? i : last;
      if (last >= 0 && last - i < nearest[i]) {
        nearest[i] = i - last;
      }
    }
    for (int i = 0; i < size; i++) {
      nearest[i] = nearest[i] == Integer.MAX_VALUE ? 0 : distance(nearest[i]);
    }
    return nearest;
  }

  /** By which relation, and after how many, the way up the tree comes to a cue's main word. */
  private int wayUp(Sentence sentence, int i, TokenHints hints, int start) {
    int at = i;
    for (int steps = 0; steps < 12; steps++) {
      int head = sentence.head(at);
      if (head < 0) {
        return 0;
      }
      if (hints.isCueHead(start + head)) {
        return number(relations, sentence.relation(at)) * DEPTHS + Math.min(steps, DEPTHS - 1);
      }
      at = head;
    }
    return 0;
  }

  private static int shape(String text) {
    boolean letter = false;
    boolean digit = false;
    boolean lower = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
      lower |= Character.isLowerCase(c);
    }
    if (letter) {
      boolean upper = Character.isUpperCase(text.charAt(0));
      return digit ? 4 : !lower ? (text.length() == 1 ? 5 : 3) : upper ? 2 : 1;
    }
    if (digit) {
      return 6;
    }
    return switch (text) {
      case ",", ";" -> 7;
      case ".", "!", "?" -> 8;
      case "\"", "\u201c", "\u201d", "'", "\u2018", "\u2019", "''", "``" -> 9;
      default -> 0;
    };
  }
}
