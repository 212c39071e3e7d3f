package org.hearsay.attribution;

import org.hearsay.provenance.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One construction of the language: looks at a cue and finds its source and content, or says "not
 * mine".
 */
interface Construction {

  RuleId rule();

  /** The attribution that {@code cue} makes by this construction; null when it makes none. */
  @Nullable Candidate match(Cue cue, ArticleContext context);
}
