package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.attribution.reference.PressNames;
import org.hearsay.attribution.reference.Referent;
import org.hearsay.attribution.reference.SourceNouns;
import org.hearsay.linguistics.Entity;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** The sources of one article, and how each is described. Used by one thread. */
final class SourceRegistry {

  private final ArticleContext context;
  private final List<GrowingSource> sources = new ArrayList<>();
  private final Map<Referent, GrowingSource> byReferent = new IdentityHashMap<>();

  SourceRegistry(ArticleContext context) {
    this.context = context;
  }

  /** In the order in which they were met. */
  List<GrowingSource> all() {
    return sources;
  }

  /**
   * The source that {@code referent} is; a new one if need be.
   *
   * @param referent whom the mention means; null when nobody knows
   */
  GrowingSource source(@Nullable Referent referent, SourceMention mention) {
    GrowingSource known = referent == null ? null : byReferent.get(referent);
    if (known != null) {
      return known;
    }
    String name = referent == null ? null : referent.name();
    GrowingSource fresh =
        referent == null || name == null
            ? unnamed(described(referent, mention))
            : named(referent, name);
    sources.add(fresh);
    Span words = referent == null || name != null ? null : referent.description();
    if (words != null && !words.equals(mention.span())) {
      fresh.mentions.add(words);
    }
    if (referent != null) {
      byReferent.put(referent, fresh);
    }
    return fresh;
  }

  /** The words that describe the source: for a pronoun those that it takes up, where there are. */
  private SourceMention described(@Nullable Referent referent, SourceMention mention) {
    Span words = referent == null ? null : referent.description();
    if (words == null || mention.sentence().token(mention.head()).isNoun()) {
      return mention;
    }
    List<Sentence> sentences = context.parsed().sentences();
    Sentence sentence = sentences.get(Sentence.firstEndingAfter(sentences, words.start()));
    int first = sentence.tokenAtOrAfter(words.start());
    int end = sentence.tokenAtOrAfter(words.end());
    return SourceMention.of(sentence, Words.range(first, end));
  }

  private GrowingSource named(Referent referent, String name) {
    GrowingSource source = new GrowingSource(kind(referent, name), name);
    for (Span naming : referent.namings()) {
      source.mentions.add(naming);
      if (source.kind == SourceKind.NAMED_PERSON) {
        describe(source, naming);
      }
    }
    return source;
  }

  private static SourceKind kind(Referent referent, String name) {
    if (referent.type() == Referent.Type.PERSON) {
      return SourceKind.NAMED_PERSON;
    }
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return PressNames.isPress(words) ? SourceKind.MEDIA : SourceKind.NAMED_GROUP;
  }

  /** Office, affiliation and nationality from one naming, where none is known yet. */
  private void describe(GrowingSource source, Span naming) {
    Entity entity = entity(naming);
    if (entity == null) {
      return;
    }
    Sentence sentence = context.parsed().sentences().get(entity.sentence());
    int head = head(entity);
    if (source.nationality == null) {
      source.nationality = SourceDescriber.nationality(sentence, entity.first());
    }
    if (source.role != null) {
      return;
    }
    source.role = SourceDescriber.role(sentence, head, entity.first(), context.text());
    if (source.role != null) {
      source.affiliation = SourceDescriber.bodyBefore(sentence, entity.first(), context.text());
    }
    int apposition = sentence.child(head, "appos");
    if (source.role != null && source.affiliation == null && apposition >= 0) {
      source.affiliation = SourceDescriber.affiliation(sentence, apposition, context.text());
    }
    int office = sentence.head(head);
    boolean afterOffice =
        office >= 0
            && sentence.is(head, "appos")
            && SourceNouns.shipped().sense(sentence.token(office).lemma())
                == SourceNouns.Sense.PERSON;
    if (source.role == null && afterOffice) {
      source.role = SourceDescriber.phrase(sentence, office, context.text());
      source.affiliation = SourceDescriber.affiliation(sentence, office, context.text());
    }
  }

  private @Nullable Entity entity(Span naming) {
    for (Entity entity : context.parsed().entities()) {
      if (entity.type().isNamed() && entity.span().overlaps(naming)) {
        return entity;
      }
    }
    return null;
  }

  /** The main word of a name. */
  private int head(Entity entity) {
    Sentence sentence = context.parsed().sentences().get(entity.sentence());
    BitSet words = Words.range(entity.first(), entity.last() + 1);
    return SourceMention.of(sentence, words).head();
  }

  /** A source of its own, described by its words. */
  private GrowingSource unnamed(SourceMention mention) {
    Sentence sentence = mention.sentence();
    GrowingSource source =
        new GrowingSource(SourceDescriber.unnamedKind(mention), description(mention));
    boolean noun = sentence.token(mention.head()).isNoun();
    if (noun) {
      boolean person = SourceNouns.shipped().sense(mention.headLemma()) == SourceNouns.Sense.PERSON;
      source.role =
          person ? SourceDescriber.phrase(sentence, mention.head(), context.text()) : null;
      source.affiliation = SourceDescriber.affiliation(sentence, mention.head(), context.text());
      source.nationality = SourceDescriber.nationality(mention);
    }
    boolean properName =
        source.kind == SourceKind.UNSPECIFIED
            && sentence.token(mention.head()).tag().startsWith("NNP");
    if (properName) {
      String[] words = source.description.toLowerCase(Locale.ROOT).split(" ");
      source.kind = PressNames.isPress(words) ? SourceKind.MEDIA : SourceKind.NAMED_GROUP;
    } else {
      source.count = SourceDescriber.count(mention);
    }
    return source;
  }

  /** The words up to a relative clause or a comma: what to call an unnamed source. */
  private String description(SourceMention mention) {
    Sentence sentence = mention.sentence();
    int last = mention.words().length() - 1;
    for (int i = mention.head() + 1; i <= last; i++) {
      String word = Words.lower(sentence, i);
      if (word.equals(",") || word.equals("who") || word.equals("which") || word.equals("—")) {
        last = i - 1;
        break;
      }
    }
    return sentence
        .span(mention.words().nextSetBit(0), Math.max(last, mention.head()))
        .of(context.text());
  }
}
