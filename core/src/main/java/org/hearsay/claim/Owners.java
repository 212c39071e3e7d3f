package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/**
 * Whose words each token is: the innermost attribution whose content holds it, or the outlet. Also
 * where the cues stand.
 */
final class Owners {

  /** The outlet. */
  static final int OUTLET = -1;

  private final List<Attribution> attributions;
  private final Map<String, Integer> byId = new HashMap<>();
  private final List<int[]> owners = new ArrayList<>();
  private final List<BitSet> cues = new ArrayList<>();

  Owners(AttributedArticle attributed) {
    attributions = attributed.attributions();
    List<Sentence> sentences = attributed.parsed().sentences();
    for (Sentence sentence : sentences) {
      int[] owner = new int[sentence.size()];
      Arrays.fill(owner, OUTLET);
      owners.add(owner);
      cues.add(new BitSet());
    }
    for (int a = 0; a < attributions.size(); a++) {
      byId.put(attributions.get(a).id(), a);
    }
    int[] depth = new int[attributions.size()];
    for (int a = 0; a < depth.length; a++) {
      depth[a] = chain(a).size();
    }
    for (int a = 0; a < depth.length; a++) {
      int number = a;
      for (Span span : attributions.get(a).content()) {
        visit(
            sentences,
            span,
            (sentence, token) -> {
              int[] owner = owners.get(sentence);
              int before = owner[token];
              if (before == OUTLET || depth[before] <= depth[number]) {
                owner[token] = number;
              }
            });
      }
      for (Span span : attributions.get(a).cue()) {
        visit(sentences, span, (sentence, token) -> cues.get(sentence).set(token));
      }
    }
  }

  private interface Visitor {
    void visit(int sentence, int token);
  }

  /** Calls {@code visitor} for every token that starts in {@code span}. */
  private static void visit(List<Sentence> sentences, Span span, Visitor visitor) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < sentences.size() && sentences.get(i).span().start() < span.end(); i++) {
      Sentence s = sentences.get(i);
      for (int t = s.tokenAtOrAfter(span.start());
          t < s.size() && s.token(t).start() < span.end();
          t++) {
        visitor.visit(i, t);
      }
    }
  }

  /** For each token of a sentence the number of its attribution, or {@link #OUTLET}. */
  int[] of(int sentence) {
    return owners.get(sentence);
  }

  /** Whether a token is part of a cue. */
  boolean isCue(int sentence, int token) {
    return cues.get(sentence).get(token);
  }

  Attribution attribution(int number) {
    return attributions.get(number);
  }

  /** The attributions from the outermost to {@code number}; none for the outlet. */
  List<Attribution> chain(int number) {
    List<Attribution> chain = new ArrayList<>();
    int at = number;
    while (at != OUTLET && chain.size() <= attributions.size()) {
      Attribution attribution = attributions.get(at);
      chain.add(0, attribution);
      String parent = attribution.parent();
      at = parent == null ? OUTLET : byId.getOrDefault(parent, OUTLET);
    }
    return chain;
  }
}
