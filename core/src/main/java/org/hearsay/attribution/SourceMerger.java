package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.reference.References;
import org.hearsay.attribution.reference.Referent;
import org.hearsay.attribution.reference.Speech;
import org.hearsay.provenance.Finding;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Makes one source of all its mentions in an article, by whom each means ({@link References}). What
 * means nobody who was spoken of is a source of its own.
 */
final class SourceMerger {

  /** A pronoun that two persons fit about alike. */
  static final String DOUBTFUL = "doubtful-pronoun";

  private final ArticleContext context;
  private final SourceRegistry registry;
  private final References references;
  private final Map<Candidate, GrowingSource> byCandidate = new IdentityHashMap<>();

  SourceMerger(ArticleContext context, Nesting nesting) {
    this.context = context;
    this.registry = new SourceRegistry(context);
    this.references =
        References.of(
            context.parsed(),
            nesting.kept().stream().map(SourceMerger::speech).toList(),
            List.of(),
            offset -> context.quotations().at(offset) != null);
    List<Candidate> inOrder = new ArrayList<>();
    for (Candidate candidate : nesting.kept()) {
      if (!candidate.source().isEmpty()) {
        inOrder.add(candidate);
      }
    }
    // The headline is read last: its bare surnames and offices are told by the body.
    inOrder.sort(
        Comparator.comparing((Candidate c) -> c.cue().sentence().isHeadline())
            .thenComparingInt(c -> mention(c).span().start())
            .thenComparingInt(Candidate::start));
    for (Candidate candidate : inOrder) {
      SourceMention mention = mention(candidate);
      Referent referent = references.at(mention.sentence(), mention.head());
      GrowingSource source = registry.source(referent, mention);
      source.mentions.removeIf(span -> mention.span().contains(span));
      source.mentions.add(mention.span());
      byCandidate.put(candidate, source);
    }
  }

  private static SourceMention mention(Candidate candidate) {
    return SourceMention.of(candidate.cue().sentence(), candidate.source());
  }

  private static Speech speech(Candidate candidate) {
    Span source = candidate.source().isEmpty() ? null : mention(candidate).span();
    Span cue = candidate.cue().sentence().token(candidate.cue().head()).span();
    return new Speech(source, cue, candidate.content());
  }

  /** The sources in order of first mention: {@code s1}, {@code s2}, ... */
  List<Source> sources() {
    List<Source> result = new ArrayList<>();
    for (GrowingSource source : ordered()) {
      result.add(source.finish("s" + (result.size() + 1)));
    }
    return result;
  }

  private List<GrowingSource> ordered() {
    List<GrowingSource> order = new ArrayList<>(registry.all());
    order.removeIf(source -> source.mentions.isEmpty());
    order.sort(Comparator.comparing((GrowingSource source) -> source.mentions.first()));
    return order;
  }

  /** The id of the source of each candidate that has one. */
  Map<Candidate, String> ids() {
    List<GrowingSource> order = ordered();
    IdentityHashMap<GrowingSource, String> ids = new IdentityHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      ids.put(order.get(i), "s" + (i + 1));
    }
    IdentityHashMap<Candidate, String> byId = new IdentityHashMap<>();
    byCandidate.forEach((candidate, source) -> byId.put(candidate, ids.get(source)));
    return byId;
  }

  private References.@Nullable Doubt doubt(Span mention) {
    for (References.Doubt doubt : references.doubts()) {
      if (doubt.pronoun().equals(mention)) {
        return doubt;
      }
    }
    return null;
  }

  /** The sources' pronouns that may mean somebody else. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    byCandidate.keySet().stream()
        .map(candidate -> mention(candidate).span())
        .distinct()
        .sorted()
        .forEach(
            span -> {
              References.Doubt doubt = doubt(span);
              if (doubt != null) {
                findings.add(
                    new Finding(
                        DOUBTFUL,
                        "\"%s\" was taken to be %s, but may be %s"
                            .formatted(
                                span.of(context.text()),
                                words(doubt.taken()),
                                words(doubt.rival())),
                        span));
              }
            });
    return findings;
  }

  /** The name; of somebody unnamed the first words that the article has for him. */
  private String words(Referent referent) {
    String name = referent.name();
    if (name != null) {
      return name;
    }
    Span description = referent.description();
    return description == null ? "somebody unnamed" : "\"" + description.of(context.text()) + "\"";
  }
}
