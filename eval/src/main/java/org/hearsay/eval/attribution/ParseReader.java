package org.hearsay.eval.attribution;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.attribution.Polnear.Marked;
import org.hearsay.linguistics.Entity;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Article;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;

/** Reads what {@link ParseWriter} wrote. */
final class ParseReader {

  private static final EntityType[] TYPES = EntityType.values();

  private final DataInputStream in;
  private final List<String> strings = new ArrayList<>();

  ParseReader(DataInputStream in) {
    this.in = in;
  }

  /**
   * The parses of {@code marked}, which must be the articles written, in their order.
   *
   * @throws IOException when the file ends early or is of another number of articles
   */
  List<ParsedArticle> articles(List<Marked> marked) throws IOException {
    int count = number();
    if (count != marked.size()) {
      throw new IOException(count + " parses for " + marked.size() + " articles");
    }
    List<ParsedArticle> articles = new ArrayList<>();
    for (Marked one : marked) {
      articles.add(article(one.article()));
    }
    return articles;
  }

  private ParsedArticle article(Article article) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    int sentenceCount = number();
    for (int i = 0; i < sentenceCount; i++) {
      sentences.add(sentence(i));
    }
    List<Entity> entities = new ArrayList<>();
    int entityCount = number();
    for (int i = 0; i < entityCount; i++) {
      entities.add(new Entity(span(), TYPES[number()], number(), number(), number()));
    }
    List<Finding> findings = new ArrayList<>();
    int findingCount = number();
    for (int i = 0; i < findingCount; i++) {
      findings.add(new Finding(string(), string(), number() == 0 ? null : span()));
    }
    return new ParsedArticle(article, sentences, entities, findings);
  }

  private Sentence sentence(int index) throws IOException {
    int paragraph = number();
    boolean headline = number() == 1;
    int size = number();
    List<Token> tokens = new ArrayList<>(size);
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      Span span = span();
      String text = string();
      String lemma = string();
      String tag = string();
      int type = number();
      tokens.add(new Token(span, text, lemma, tag, type == 0 ? null : TYPES[type - 1]));
      heads[i] = number() - 1;
      relations[i] = string();
    }
    return new Sentence(index, paragraph, headline, tokens, heads, relations);
  }

  private Span span() throws IOException {
    int start = number();
    return new Span(start, start + number());
  }

  private String string() throws IOException {
    int number = number();
    if (number == strings.size()) {
      strings.add(in.readUTF());
    }
    return strings.get(number);
  }

  private int number() throws IOException {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return value;
      }
    }
  }
}
