package org.hearsay.attribution;

import java.util.List;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One source of an article, all its mentions together.
 *
 * @param id unique in the article: {@code s1}, {@code s2}, ... in order of first mention
 * @param name the fullest name in the article; for an unnamed source its fullest description
 * @param mentions where it is named, described or referred to by a pronoun, in order; at least one
 * @param kind what it is
 * @param role such as "Foreign Secretary"; null when not said
 * @param affiliation such as "the Red Crescent"; null when not said
 * @param nationality such as "Kurdish"; null when not said
 * @param count how many they are, as said: "one", "two", "some", "3"; null when not said
 */
public record Source(
    String id,
    String name,
    List<Span> mentions,
    SourceKind kind,
    @Nullable String role,
    @Nullable String affiliation,
    @Nullable String nationality,
    @Nullable String count) {

  public Source {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("source " + id + " (" + name + ") has no mention");
    }
  }
}
