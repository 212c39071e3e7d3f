package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueEntry.Part;
import org.hearsay.attribution.reference.SourceNouns;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A colon or a long dash between who says and what is said: in headlines ("Minister: dam is safe",
 * "Dam is safe: minister"), in transcripts ("WALLACE: Do you agree?"), and under a quotation ("―
 * Ann Lee, teacher"). Not "Note: bring water", and not the colon after a verb that is a cue itself.
 */
final class ColonSpeaker implements Construction {

  private static final RuleId RULE = new RuleId("attribution/colon");
  private static final int LONGEST_NAME = 8;
  private static final Set<String> LABELS =
      Set.of(
          "note",
          "video",
          "recording",
          "analysis",
          "review",
          "editorial",
          "column",
          "blog",
          "letter",
          "research",
          "article",
          "book",
          "release",
          "record");

  @Override
  public RuleId rule() {
    return RULE;
  }

  @Override
  public @Nullable Candidate match(Cue cue, ArticleContext context) {
    if (cue.entry().part() != Part.MARK) {
      return null;
    }
    Sentence sentence = cue.sentence();
    int mark = cue.head();
    int opening = 0;
    while (opening < mark && sentence.token(opening).isPunctuation()) {
      opening++;
    }
    BitSet before = Words.range(opening, mark);
    BitSet after = Words.range(mark + 1, sentence.size());
    if (cue.entry().lemma().equals(":")) {
      if (isName(sentence, opening, mark, sentence.isHeadline()) && !isLabel(sentence, mark)) {
        return candidate(cue, before, content(sentence, mark + 1, context));
      }
      boolean ends = sentence.size() - mark - 1 <= 4;
      if (sentence.isHeadline() && ends && isName(sentence, mark + 1, sentence.size(), true)) {
        return candidate(cue, after, Words.spans(sentence, before));
      }
      return null;
    }
    return underQuotation(cue, context);
  }

  /** "Video: dam bursts": what the article is, not who says it. */
  private static boolean isLabel(Sentence sentence, int mark) {
    return mark == 1 && LABELS.contains(Words.lower(sentence, 0));
  }

  private static @Nullable Candidate candidate(Cue cue, BitSet source, List<Span> content) {
    return content.isEmpty() ? null : new Candidate(RULE, cue, cue.tokens(), source, content);
  }

  /**
   * What follows the colon in its sentence; in a transcript also the paragraph's other sentences.
   */
  private static List<Span> content(Sentence sentence, int from, ArticleContext context) {
    List<Span> own = Words.spans(sentence, Words.range(from, sentence.size()));
    if (sentence.isHeadline() || own.isEmpty()) {
      return own;
    }
    int end = own.get(own.size() - 1).end();
    List<Sentence> all = context.parsed().sentences();
    for (int i = sentence.index() + 1; i < all.size(); i++) {
      if (all.get(i).paragraph() != sentence.paragraph()) {
        break;
      }
      end = all.get(i).span().end();
    }
    return List.of(new Span(own.get(0).start(), end));
  }

  /** A line "― Name" right after a quotation. */
  private static @Nullable Candidate underQuotation(Cue cue, ArticleContext context) {
    Sentence sentence = cue.sentence();
    int mark = cue.head();
    if (!isName(sentence, mark + 1, Math.min(sentence.size(), mark + 4), false)) {
      return null;
    }
    int end = sentence.token(mark).start();
    int at = end - 1;
    while (at >= 0 && Character.isWhitespace(context.text().charAt(at))) {
      at--;
    }
    Quotation quotation = at < 0 ? null : context.quotations().at(at);
    if (quotation == null || (mark > 0 && !Clauses.isClosingQuote(sentence, mark - 1))) {
      return null;
    }
    return candidate(cue, Words.range(mark + 1, sentence.size()), List.of(quotation.span()));
  }

  /** Whether the words are a name or a description of a source and nothing else. */
  private static boolean isName(Sentence sentence, int from, int to, boolean headline) {
    if (to - from < 1 || to - from > LONGEST_NAME) {
      return false;
    }
    boolean named = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      if (token.isVerb() || token.tag().equals("MD") || token.tag().equals("CD")) {
        return false;
      }
      named |= token.entity() == EntityType.PERSON;
      named |=
          headline
              && (token.entity() == EntityType.ORGANIZATION
                  || SourceNouns.shipped().isSource(token.lemma()));
    }
    boolean shouted = !headline && to - from <= 3 && isShouted(sentence, from, to);
    return named || shouted;
  }

  private static boolean isShouted(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = sentence.token(i).text();
      if (text.length() < 2
          || !text.equals(text.toUpperCase(java.util.Locale.ROOT))
          || !Character.isLetter(text.charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
