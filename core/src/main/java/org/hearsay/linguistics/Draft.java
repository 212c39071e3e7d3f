package org.hearsay.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.parser.DependencyTree;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in the making: all is known but the types of its names, which the whole article may
 * still mend. The arrays and lists run parallel to the words. Mutable only in {@code types}.
 */
record Draft(
    boolean headline,
    int paragraph,
    List<Word> words,
    List<String> tags,
    List<String> lemmas,
    DependencyTree tree,
    @Nullable EntityType[] types) {

  Sentence sentence(int index, String text) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      Span span = new Span(words.get(i).start(), words.get(i).end());
      tokens.add(new Token(span, span.of(text), lemmas.get(i), tags.get(i), types[i]));
    }
    return new Sentence(index, paragraph, headline, tokens, tree.heads(), tree.relations());
  }

  /** Adds the sentence's entities: runs of words of one type. */
  void addEntities(int index, List<Entity> entities) {
    for (int i = 0; i < types.length; i++) {
      EntityType type = types[i];
      if (type == null) {
        continue;
      }
      int first = i;
      while (i + 1 < types.length && types[i + 1] == type) {
        i++;
      }
      Span span = new Span(words.get(first).start(), words.get(i).end());
      entities.add(new Entity(span, type, index, first, i));
    }
  }
}
