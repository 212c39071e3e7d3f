package org.hearsay.attribution.learned;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.ArticleContext;
import org.hearsay.attribution.Candidate;
import org.hearsay.attribution.CueFinder;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.tagger.TokenScores;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;

/** An article's sentences with what the rules found in them. */
public final class ArticleView {

  final ArticleContext context;
  final List<SentenceView> sentences = new ArrayList<>();

  public ArticleView(
      ArticleContext context, List<Candidate> rules, CueFinder cues, TokenScores scores) {
    this.context = context;
    for (Sentence sentence : context.parsed().sentences()) {
      SentenceView view = new SentenceView(sentence, scores);
      for (int i = 0; i < view.size; i++) {
        view.quoted[i] = quoted(sentence.token(i).span());
        view.entry[i] = cues.entry(sentence, i);
      }
      sentences.add(view);
    }
    for (Candidate rule : rules) {
      SentenceView own = sentences.get(rule.cue().sentence().index());
      if (own.rule[rule.cue().head()] == null) {
        own.rule[rule.cue().head()] = rule;
      }
      for (Span piece : rule.content()) {
        int at = Sentence.firstEndingAfter(context.parsed().sentences(), piece.start());
        for (; at < sentences.size(); at++) {
          SentenceView view = sentences.get(at);
          if (view.sentence.span().start() >= piece.end()) {
            break;
          }
          for (int i = view.sentence.tokenAtOrAfter(piece.start());
              i < view.size && view.sentence.token(i).start() < piece.end();
              i++) {
            view.inRuleContent[i]++;
          }
        }
      }
    }
  }

  public ArticleContext context() {
    return context;
  }

  public List<SentenceView> sentences() {
    return sentences;
  }

  private int quoted(Span token) {
    Quotation quotation = context.quotations().at(token.start());
    if (quotation == null) {
      return SentenceView.OUTSIDE;
    }
    if (token.start() < quotation.inner().start()) {
      return SentenceView.OPENING;
    }
    return token.start() >= quotation.inner().end() ? SentenceView.CLOSING : SentenceView.INSIDE;
  }
}
