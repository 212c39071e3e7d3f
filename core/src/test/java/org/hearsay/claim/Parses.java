package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Form;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.testing.TestModels;
import org.hearsay.text.Article;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Real parses of short texts, with attributions marked by hand. The models are loaded once. */
public final class Parses {

  private final ParsedArticle parsed;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();

  private Parses(ParsedArticle parsed) {
    this.parsed = parsed;
  }

  /** A text without a headline. */
  public static Parses of(String body) {
    return of("", body, null);
  }

  /** A headline and a body, published on a day ("2016-11-03") or on none known. */
  public static Parses of(String headline, String body, @Nullable String day) {
    String text = headline.isEmpty() ? body : headline + "\n\n" + body;
    int start = text.length() - body.length();
    Article article =
        new Article(
            "test.txt",
            null,
            null,
            null,
            headline.isEmpty() ? null : new Span(0, headline.length()),
            List.of(),
            day == null ? null : ArticleDate.of(LocalDate.parse(day)),
            null,
            "en",
            null,
            text,
            new Span(start, text.length()));
    return new Parses(TestModels.linguistics().parse(article));
  }

  /**
   * Marks an attribution; each part is the first place in the text where the words stand.
   *
   * @param source empty for none
   * @param lemma the cue's entry in the cue lexicon
   * @param content its pieces, with {@code ...} between them
   * @param parent id of the attribution around it, {@code a1} for the first marked; null for none
   */
  public Parses said(
      String source, String cue, String lemma, String content, @Nullable String parent) {
    return said(source, SourceKind.UNNAMED_PERSON, cue, lemma, content, parent, false);
  }

  public Parses said(String source, String cue, String lemma, String content) {
    return said(source, cue, lemma, content, null);
  }

  /** As above, with the source's kind and whether the cue is negated. */
  public Parses said(
      String source,
      SourceKind kind,
      String cue,
      String lemma,
      String content,
      @Nullable String parent,
      boolean negated) {
    String id = "a" + (attributions.size() + 1);
    String sourceId = null;
    if (!source.isEmpty()) {
      sourceId = "s" + (sources.size() + 1);
      sources.add(
          new Source(sourceId, source, List.of(find(source)), kind, null, null, null, null));
    }
    attributions.add(
        new Attribution(
            id,
            source.isEmpty() ? List.of() : List.of(find(source)),
            cue.isEmpty() ? List.of() : List.of(find(cue)),
            Stream.of(content.split(" \\.\\.\\. ")).map(this::find).toList(),
            Form.INDIRECT,
            lemma,
            negated,
            parent,
            sourceId,
            new Evidence(new RuleId("test/by-hand"), 1)));
    return this;
  }

  /** Where the words first stand. */
  public Span find(String words) {
    int start = parsed.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' is not in: " + parsed.text());
    }
    return new Span(start, start + words.length());
  }

  public AttributedArticle article() {
    return new AttributedArticle(parsed, attributions, sources);
  }

  public List<ClaimMention> claims() {
    return new ClaimFinder().find(article());
  }

  /** The claims of main clauses only. */
  public List<ClaimMention> mainClaims() {
    return claims().stream().filter(ClaimMention::isMain).toList();
  }

  /** The claim whose predicate is the word printed as {@code predicate}. */
  public ClaimMention claim(String predicate) {
    List<ClaimMention> found =
        claims().stream()
            .filter(
                claim -> {
                  Proposition proposition = claim.proposition();
                  return proposition != null
                      && proposition.span().of(parsed.text()).equals(predicate);
                })
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size() + " claims with predicate '" + predicate + "' among " + claims());
    }
    return found.get(0);
  }
}
