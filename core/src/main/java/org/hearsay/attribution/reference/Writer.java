package org.hearsay.attribution.reference;

import java.util.List;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.EntityType;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who writes: "I" outside all quotations. The name that stands alone under a letter; else the one
 * writer of the byline; else the person whom the last paragraph of an opinion piece presents ("Ann
 * Lee is a nurse in Temna").
 */
final class Writer {

  private final Discourse discourse;

  Writer(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Null when the article does not say. */
  @Nullable Referent of(Mention mention) {
    List<Sentence> sentences = discourse.parsed().sentences();
    for (int i = mention.sentence().index() + 1; i < sentences.size(); i++) {
      Entity name = firstName(sentences.get(i));
      if (name != null && isAlone(sentences.get(i), name)) {
        return person(name);
      }
    }
    List<String> byline = discourse.parsed().article().byline();
    if (byline.size() == 1) {
      return byline(byline.get(0));
    }
    Sentence last = sentences.get(sentences.size() - 1);
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() == last.paragraph()) {
        Entity name = firstName(sentence);
        return name != null && name.last() > name.first() && isPresented(sentence, name)
            ? person(name)
            : null;
      }
    }
    return null;
  }

  /** The person's name with which the sentence opens; null when it opens with none. */
  private @Nullable Entity firstName(Sentence sentence) {
    for (Entity entity : discourse.parsed().entities()) {
      if (entity.sentence() == sentence.index()) {
        return entity.first() == 0 && entity.type() == EntityType.PERSON ? entity : null;
      }
    }
    return null;
  }

  private static boolean isAlone(Sentence sentence, Entity name) {
    for (int i = name.last() + 1; i < sentence.size(); i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return name.last() > name.first();
  }

  private static boolean isPresented(Sentence sentence, Entity name) {
    int next = name.last() + 1;
    return next < sentence.size()
        && (Tree.lower(sentence, next).equals("is") || Tree.lower(sentence, next).equals(","));
  }

  private @Nullable Referent person(Entity entity) {
    Name name = discourse.names().of(entity);
    return name == null ? null : discourse.of(name);
  }

  private Referent byline(String writer) {
    for (Referent referent : discourse.referents()) {
      if (writer.equals(referent.name())) {
        return referent;
      }
    }
    return discourse.add(Referent.named(Referent.Type.PERSON, writer));
  }
}
