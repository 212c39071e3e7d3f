package org.hearsay.attribution;

import java.util.TreeSet;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A source while its mentions are gathered. Confined to one {@link SourceRegistry}. */
final class GrowingSource {

  /** The name it goes by; null for an unnamed source. */
  final Names.@Nullable Name name;

  /** The mention that it was first met by. */
  final SourceMention first;

  final TreeSet<Span> mentions = new TreeSet<>();
  SourceKind kind;
  final String description;
  @Nullable String role;
  @Nullable String affiliation;
  @Nullable String nationality;
  @Nullable String count;
  @Nullable Gender gender;

  /** Index of the sentence that mentioned it last as a source. */
  int lastSentence;

  GrowingSource(
      SourceMention first, Names.@Nullable Name name, SourceKind kind, String description) {
    this.first = first;
    this.name = name;
    this.kind = kind;
    this.description = description;
    this.lastSentence = first.sentence().index();
  }

  boolean isPerson() {
    return kind == SourceKind.NAMED_PERSON || kind == SourceKind.UNNAMED_PERSON;
  }

  Source finish(String id) {
    return new Source(
        id,
        description,
        java.util.List.copyOf(mentions),
        kind,
        role,
        affiliation,
        nationality,
        count);
  }
}
