package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Makes one source of all its mentions in an article: names by name, offices by the name that bore
 * them, pronouns by the nearest fitting person or body before them, unnamed sources by their noun.
 * What fits nothing before it is a source of its own.
 */
final class SourceMerger {

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "my", "our");

  /** How many steps up the tree a relative pronoun looks for its noun. */
  private static final int CLIMB = 8;

  private final SourceRegistry registry;
  private final PronounResolver pronouns;
  private final NominalResolver nominals;
  private final Nesting nesting;
  private final IdentityHashMap<Candidate, GrowingSource> byCandidate = new IdentityHashMap<>();

  SourceMerger(ArticleContext context, Nesting nesting) {
    this.registry = new SourceRegistry(context);
    this.pronouns = new PronounResolver(registry);
    this.nominals = new NominalResolver(registry, pronouns);
    this.nesting = nesting;
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
      GrowingSource source = resolve(mention, candidate);
      source.mentions.removeIf(span -> mention.span().contains(span));
      source.mentions.add(mention.span());
      source.lastSentence = mention.sentence().index();
      byCandidate.put(candidate, source);
    }
  }

  private static SourceMention mention(Candidate candidate) {
    return SourceMention.of(candidate.cue().sentence(), candidate.source());
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

  private GrowingSource resolve(SourceMention mention, Candidate candidate) {
    Names.Name name = registry.nameOf(mention);
    if (name != null) {
      return registry.named(name, mention);
    }
    String word = mention.headWord();
    GrowingSource found =
        RELATIVE.contains(word)
            ? antecedent(mention, candidate)
            : FIRST_PERSON.contains(word) ? speaker(candidate) : pronouns.resolve(mention);
    found = found == null ? nominals.resolve(mention) : found;
    return found == null ? registry.unnamed(mention) : found;
  }

  /** "Smith, who said": the noun that the relative clause belongs to. */
  private @Nullable GrowingSource antecedent(SourceMention mention, Candidate candidate) {
    Sentence sentence = mention.sentence();
    int at = candidate.cue().head();
    for (int steps = 0; at >= 0 && steps < CLIMB; steps++) {
      int noun = sentence.head(at);
      if (sentence.is(at, "acl:relcl") && noun >= 0 && noun < mention.head()) {
        BitSet words = Subjects.phrase(sentence, noun, at).words();
        words.clear(mention.head(), sentence.size());
        if (words.isEmpty()) {
          return null;
        }
        SourceMention antecedent = SourceMention.of(sentence, words);
        GrowingSource source = resolve(antecedent, candidate);
        source.mentions.add(antecedent.span());
        return source;
      }
      at = noun;
    }
    return null;
  }

  /** "I" and "we" inside a content are the source of that content. */
  private @Nullable GrowingSource speaker(Candidate candidate) {
    Candidate parent = nesting.parent(candidate);
    return parent == null ? null : byCandidate.get(parent);
  }
}
