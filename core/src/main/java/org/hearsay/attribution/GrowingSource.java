package org.hearsay.attribution;

import java.util.TreeSet;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A source while its mentions are gathered. Confined to one {@link SourceRegistry}. */
final class GrowingSource {

  final TreeSet<Span> mentions = new TreeSet<>();
  SourceKind kind;
  final String description;
  @Nullable String role;
  @Nullable String affiliation;
  @Nullable String nationality;
  @Nullable String count;

  GrowingSource(SourceKind kind, String description) {
    this.kind = kind;
    this.description = description;
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
