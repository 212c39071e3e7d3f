package org.hearsay.app.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceKind;
import org.hearsay.claim.ClaimMention;
import org.hearsay.claim.Hop;

/**
 * Through whom a claim came: the sources after the outlet, outermost first.
 *
 * @param sources ids; empty where a hop names nobody. No hop at all: the outlet's own voice
 */
record Chain(List<Optional<String>> sources) {

  private static final Set<String> PRONOUNS =
      Set.of("i", "we", "you", "he", "she", "it", "they", "one", "this", "that", "who", "which");

  static Chain of(ClaimMention claim) {
    List<Optional<String>> sources = new ArrayList<>();
    for (Hop hop : claim.chain().subList(1, claim.chain().size())) {
      Optional<String> id = Optional.ofNullable(hop.sourceId());
      // "X said ... He added": one source after itself is one step.
      if (sources.isEmpty() || id.isEmpty() || !sources.get(sources.size() - 1).equals(id)) {
        sources.add(id);
      }
    }
    return new Chain(List.copyOf(sources));
  }

  boolean isOwnVoice() {
    return sources.isEmpty();
  }

  /** One line, wrapped by the caller: each source with what it is, in the order of the hops. */
  List<Run> heading(Subject subject) {
    Line.Builder line = new Line.Builder();
    if (isOwnVoice()) {
      String outlet = subject.reading.article().outlet();
      return line.add(outlet == null ? "The article" : subject.safe.clean(outlet), Style.STRONG)
          .add(", in its own voice", Style.QUIET)
          .runs();
    }
    for (Optional<String> id : sources) {
      if (!line.isEmpty()) {
        line.add(subject.glyphs.arrow(), Style.QUIET);
      }
      Source source = subject.source(id.orElse(null));
      if (source == null) {
        line.add(line.isEmpty() ? "Nobody named" : "nobody named", Style.WARNING);
      } else {
        name(subject, source, line);
      }
    }
    return line.runs();
  }

  private static void name(Subject subject, Source source, Line.Builder line) {
    String name = subject.safe.clean(source.name());
    line.add(name, Style.STRONG);
    for (String more : new String[] {source.role(), source.affiliation(), source.nationality()}) {
      if (more != null && !contains(line, subject.safe.clean(more))) {
        line.add(", " + subject.safe.clean(more), Style.QUIET);
      }
    }
    switch (source.kind()) {
      case UNNAMED_PERSON, UNNAMED_GROUP -> line.add(" [unnamed]", Style.WARNING);
      case DOCUMENT -> line.add(" [document]", Style.QUIET);
      case POLL_OR_DATA -> line.add(" [data]", Style.QUIET);
      case MEDIA -> line.add(" [media]", Style.QUIET);
      case NAMED_PERSON, NAMED_GROUP, UNSPECIFIED -> {}
    }
  }

  private static boolean contains(Line.Builder built, String words) {
    String line = built.line().plain().toLowerCase(Locale.ROOT);
    return line.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Whether some source of the chain is not named. */
  boolean hasUnnamed(Subject subject) {
    for (Optional<String> id : sources) {
      Source source = subject.source(id.orElse(null));
      if (source == null || isUnnamed(source)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last source is a "we" or "they" that the article gives no other name. */
  boolean isPronoun(Subject subject) {
    Source last =
        sources.isEmpty() ? null : subject.source(sources.get(sources.size() - 1).orElse(null));
    return last != null && PRONOUNS.contains(last.name().toLowerCase(Locale.ROOT));
  }

  static boolean isUnnamed(Source source) {
    return source.kind() == SourceKind.UNNAMED_PERSON || source.kind() == SourceKind.UNNAMED_GROUP;
  }
}
