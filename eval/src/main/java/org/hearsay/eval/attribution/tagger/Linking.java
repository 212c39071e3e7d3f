package org.hearsay.eval.attribution.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.tagger.Layout;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.eval.attribution.Parts;
import org.hearsay.eval.attribution.tagger.Chunks.Chunk;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes attributions of the tagger's spans by nearness alone, to measure the tagger by itself: a
 * content goes to the cheapest cue of its paragraph, a cue to the cheapest source of its sentence;
 * pieces with one cue are one content; a content whose cue stands elsewhere goes on with the
 * attribution before.
 */
final class Linking {

  /** What a token's probability to be outside is multiplied with: found on dev. */
  static final double OUTSIDE = 0.8;

  private static final int ANOTHER_SENTENCE = 20;
  private static final int WRONG_SIDE = 15;
  private static final int NO_RELATION = 10;

  /** For a second content on the same side of a cue. */
  private static final int SAME_SIDE = 10;

  /** For each power of e by which a cue is less than certain. */
  private static final double UNLIKELY = 5;

  /** A word that is a cue's main word with less than this probability is none. */
  private static final double POSSIBLE = 0.15;

  private final ParsedArticle parsed;
  private final TokenScores scores;
  private final Map<Chunk, List<Chunk>> contents = new IdentityHashMap<>();
  private final Map<Chunk, List<Chunk>> sources = new IdentityHashMap<>();
  private final List<Chunk> used = new ArrayList<>();

  private final double outside;

  private Linking(ParsedArticle parsed, TokenScores scores, double outside) {
    this.parsed = parsed;
    this.scores = scores;
    this.outside = outside;
  }

  static List<Parts> attributions(ParsedArticle parsed, TokenScores scores) {
    return attributions(parsed, scores, OUTSIDE);
  }

  static List<Parts> attributions(ParsedArticle parsed, TokenScores scores, double outside) {
    return new Linking(parsed, scores, outside).run();
  }

  private List<Parts> run() {
    List<Sentence> sentences = parsed.sentences();
    for (int from = 0; from < sentences.size(); ) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      paragraph(scores.starts()[from], scores.starts()[to]);
      from = to;
    }
    List<Parts> all = new ArrayList<>();
    for (Chunk cue : used) {
      List<Span> content = spans(contents.getOrDefault(cue, List.of()));
      all.add(new Parts(spans(sources.getOrDefault(cue, List.of())), spans(List.of(cue)), content));
    }
    return all;
  }

  private void paragraph(int from, int to) {
    List<Chunk> cues = cues(from, to);
    List<Chunk> names = Chunks.best(scores, Layout.SOURCE, from, to, outside);
    for (Chunk content : Chunks.best(scores, Layout.CONTENT, from, to, outside)) {
      Chunk cue = nearest(content, cues);
      boolean away = mean(content, Layout.CONTENT_CUE, 3) > 0.5;
      if (away && !used.isEmpty()) {
        cue = used.get(used.size() - 1);
      }
      if (cue == null) {
        continue;
      }
      if (!contents.containsKey(cue)) {
        used.add(cue);
        contents.put(cue, new ArrayList<>());
        Chunk source = source(cue, names);
        if (source != null) {
          sources.put(cue, List.of(source));
        }
      }
      contents.get(cue).add(content);
    }
  }

  /** The likeliest cues, and after them single words that might be a cue's main word. */
  private List<Chunk> cues(int from, int to) {
    List<Chunk> cues = new ArrayList<>(Chunks.best(scores, Layout.CUE, from, to, outside));
    BitSet taken = new BitSet();
    cues.forEach(cue -> taken.set(cue.first(), cue.last() + 1));
    for (int t = from; t < to; t++) {
      if (!taken.get(t) && share(t, Layout.CUE_HEAD, 1) > POSSIBLE) {
        cues.add(new Chunk(t, t));
      }
    }
    return cues;
  }

  private @Nullable Chunk nearest(Chunk content, List<Chunk> cues) {
    Chunk best = null;
    double lowest = Double.POSITIVE_INFINITY;
    for (Chunk cue : cues) {
      if (cue.first() >= content.first() && cue.last() <= content.last()) {
        continue;
      }
      double highest = 0;
      for (int t = cue.first(); t <= cue.last(); t++) {
        highest = Math.max(highest, share(t, Layout.CUE_HEAD, 1));
      }
      double cost =
          cost(content, cue, Layout.CONTENT_CUE) - UNLIKELY * Math.log(Math.max(1e-3, highest));
      for (Chunk other : contents.getOrDefault(cue, List.of())) {
        cost += (other.first() < cue.first()) == (content.first() < cue.first()) ? SAME_SIDE : 0;
      }
      if (cost < lowest) {
        lowest = cost;
        best = cue;
      }
    }
    return best;
  }

  private float share(int token, Layout choice, int value) {
    return scores.outputs()[token * Layout.WIDTH + choice.from() + value];
  }

  private @Nullable Chunk source(Chunk cue, List<Chunk> names) {
    Chunk best = null;
    double lowest = ANOTHER_SENTENCE + WRONG_SIDE;
    for (Chunk name : names) {
      double cost = cost(name, cue, Layout.SOURCE_CUE) + (isRelated(name, cue) ? 0 : NO_RELATION);
      if (cost < lowest) {
        lowest = cost;
        best = name;
      }
    }
    return best;
  }

  private double cost(Chunk of, Chunk cue, Layout side) {
    boolean before = cue.first() < of.first();
    int gap = before ? of.first() - cue.last() : cue.first() - of.last();
    int crossed = Math.abs(sentence(of.first()) - sentence(cue.first()));
    if (!before) {
      crossed = Math.abs(sentence(of.last()) - sentence(cue.first()));
    }
    return Math.max(gap, 0)
        + ANOTHER_SENTENCE * crossed
        + WRONG_SIDE * (1 - mean(of, side, before ? 1 : 2));
  }

  /** Whether a word of the one hangs on a word of the other. */
  private boolean isRelated(Chunk name, Chunk cue) {
    int s = sentence(cue.first());
    if (sentence(name.first()) != s) {
      return false;
    }
    int start = scores.starts()[s];
    Sentence sentence = parsed.sentences().get(s);
    for (int t = name.first(); t <= name.last() && t < start + sentence.size(); t++) {
      int head = sentence.head(t - start) + start;
      if (sentence.head(t - start) >= 0 && head >= cue.first() && head <= cue.last()) {
        return true;
      }
    }
    return false;
  }

  private double mean(Chunk chunk, Layout choice, int value) {
    double sum = 0;
    for (int t = chunk.first(); t <= chunk.last(); t++) {
      sum += scores.outputs()[t * Layout.WIDTH + choice.from() + value];
    }
    return sum / (chunk.last() - chunk.first() + 1);
  }

  private int sentence(int token) {
    int at = Arrays.binarySearch(scores.starts(), token);
    return at >= 0 ? at : -at - 2;
  }

  private List<Span> spans(List<Chunk> chunks) {
    List<Span> spans = new ArrayList<>();
    for (Chunk chunk : chunks) {
      spans.add(new Span(token(chunk.first()).start(), token(chunk.last()).end()));
    }
    return spans;
  }

  private Span token(int token) {
    int s = sentence(token);
    return parsed.sentences().get(s).token(token - scores.starts()[s]).span();
  }
}
