package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.reference.References;
import org.hearsay.attribution.reference.Referent;
import org.hearsay.attribution.reference.Speech;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom words of an attributed article mean, asked of single places: what the sources are merged by,
 * for mentions that no attribution may have found.
 */
public final class SourceNames {

  private final References references;

  private SourceNames(References references) {
    this.references = references;
  }

  /**
   * @param asked the words that will be asked for
   */
  public static SourceNames of(AttributedArticle article, List<Span> asked) {
    Quotations quotations = Quotations.of(article.parsed().text());
    List<Speech> speeches = article.attributions().stream().map(SourceNames::speech).toList();
    return new SourceNames(
        References.of(article.parsed(), speeches, asked, offset -> quotations.at(offset) != null));
  }

  private static Speech speech(Attribution attribution) {
    Span source = attribution.source().isEmpty() ? null : Span.cover(attribution.source());
    Span cue = attribution.cue().isEmpty() ? source : Span.cover(attribution.cue());
    return new Speech(
        source, cue == null ? attribution.content().get(0) : cue, attribution.content());
  }

  /** The fullest name of whom {@code words} mean; null when the article does not name him. */
  public @Nullable String name(Span words) {
    Referent referent = references.at(words);
    return referent == null ? null : referent.name();
  }
}
