package org.hearsay.eval.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/**
 * Writes parses without the articles' texts. Numbers are of variable length; a string is written
 * out where it comes first and by its number after.
 */
final class ParseWriter {

  private final DataOutputStream out;
  private final Map<String, Integer> strings = new HashMap<>();

  ParseWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(List<ParsedArticle> articles) throws IOException {
    number(articles.size());
    for (ParsedArticle article : articles) {
      number(article.sentences().size());
      for (Sentence sentence : article.sentences()) {
        write(sentence);
      }
      number(article.entities().size());
      for (Entity entity : article.entities()) {
        span(entity.span());
        number(entity.type().ordinal());
        number(entity.sentence());
        number(entity.first());
        number(entity.last());
      }
      number(article.findings().size());
      for (Finding finding : article.findings()) {
        string(finding.code());
        string(finding.message());
        number(finding.span() == null ? 0 : 1);
        if (finding.span() != null) {
          span(finding.span());
        }
      }
    }
  }

  private void write(Sentence sentence) throws IOException {
    number(sentence.paragraph());
    number(sentence.isHeadline() ? 1 : 0);
    number(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      span(token.span());
      string(token.text());
      string(token.lemma());
      string(token.tag());
      number(token.entity() == null ? 0 : token.entity().ordinal() + 1);
      number(sentence.head(i) + 1);
      string(sentence.relation(i));
    }
  }

  private void span(Span span) throws IOException {
    number(span.start());
    number(span.length());
  }

  private void string(String text) throws IOException {
    Integer known = strings.putIfAbsent(text, strings.size());
    if (known != null) {
      number(known);
    } else {
      number(strings.size() - 1);
      out.writeUTF(text);
    }
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  private void number(int value) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
