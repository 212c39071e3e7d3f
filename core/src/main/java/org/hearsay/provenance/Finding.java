package org.hearsay.provenance;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read or decided. A finding is data: it has a stable code, is counted,
 * and is listed at the end.
 *
 * @param code lower case with hyphens, such as {@code empty-file}
 * @param message one sentence for a person, naming the value at fault
 * @param span where in the article's text; null when it concerns the whole input
 */
public record Finding(String code, String message, @Nullable Span span) {

  public Finding {
    if (!code.matches("[a-z][a-z0-9-]*")) {
      throw new IllegalArgumentException("not a finding code: " + code);
    }
  }

  public static Finding of(String code, String message) {
    return new Finding(code, message, null);
  }
}
