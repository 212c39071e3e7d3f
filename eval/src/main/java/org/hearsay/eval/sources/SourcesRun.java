package org.hearsay.eval.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.attribution.AttributedArticle;
import org.hearsay.attribution.Attributor;
import org.hearsay.attribution.Source;
import org.hearsay.attribution.SourceNames;
import org.hearsay.attribution.learned.LearnedAttributor;
import org.hearsay.eval.corpora.Parallel;
import org.hearsay.eval.corpora.PlainTexts;
import org.hearsay.eval.corpora.ReadingSession;
import org.hearsay.eval.sources.SourcesFigures.Answer;
import org.hearsay.eval.sources.SourcesGold.Item;
import org.hearsay.linguistics.ParsedArticle;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Asks programs whom the gold's mentions mean. */
final class SourcesRun {

  private static final Pattern NAME = Pattern.compile("(?:[Tt]he )?\\p{Lu}.*");

  /**
   * Two ways to ask Hearsay.
   *
   * @param resolver whom the gold's own mention means
   * @param program the name of the source that the program found there; a mention that no
   *     attribution has is wrong
   */
  record Both(SourcesFigures resolver, SourcesFigures program) {}

  /** Answers for all mentions of one article, in their order. */
  interface Answers {
    /**
     * @return a name for each item, null where nobody is named
     */
    List<@Nullable String> of(Article article, List<Item> items);
  }

  private SourcesRun() {}

  static Both hearsay(Map<String, List<Item>> gold, List<ParsedArticle> articles, int threads) {
    Attributor attributor = LearnedAttributor.shipped();
    List<ParsedArticle> asked =
        articles.stream().filter(parsed -> gold.containsKey(name(parsed))).toList();
    if (asked.size() < gold.size()) {
      throw new IllegalStateException(
          "the gold has " + gold.size() + " articles, only " + asked.size() + " were found");
    }
    List<List<List<Answer>>> found =
        Parallel.map(
            asked,
            threads,
            parsed -> {
              List<Item> items = Objects.requireNonNull(gold.get(name(parsed)), name(parsed));
              return answers(attributor.attribute(parsed), items);
            });
    return new Both(
        new SourcesFigures(found.stream().map(both -> both.get(0)).toList()),
        new SourcesFigures(found.stream().map(both -> both.get(1)).toList()));
  }

  private static String name(ParsedArticle parsed) {
    return ReadingSession.key(parsed.article());
  }

  private static List<List<Answer>> answers(AttributedArticle attributed, List<Item> items) {
    SourceNames names = SourceNames.of(attributed, items.stream().map(Item::span).toList());
    List<Answer> resolver = new ArrayList<>();
    List<Answer> program = new ArrayList<>();
    for (Item item : items) {
      resolver.add(new Answer(item, NameMatch.isRight(names.name(item.span()), item)));
      Source source = source(attributed, item.span());
      program.add(new Answer(item, source != null && NameMatch.isRight(name(source), item)));
    }
    return List.of(resolver, program);
  }

  /** The source that has a mention there, the shortest; null when none has. */
  private static @Nullable Source source(AttributedArticle attributed, Span span) {
    Source found = null;
    int length = Integer.MAX_VALUE;
    for (Source source : attributed.sources()) {
      for (Span mention : source.mentions()) {
        if (mention.overlaps(span) && mention.length() < length) {
          found = source;
          length = mention.length();
        }
      }
    }
    return found;
  }

  private static @Nullable String name(Source source) {
    return switch (source.kind()) {
      case NAMED_PERSON, NAMED_GROUP -> source.name();
      case MEDIA -> NAME.matcher(source.name()).matches() ? source.name() : null;
      case UNNAMED_PERSON, UNNAMED_GROUP, DOCUMENT, POLL_OR_DATA, UNSPECIFIED -> null;
    };
  }

  /** The figures of any program. */
  static SourcesFigures of(Map<String, List<Item>> gold, Path texts, Answers program)
      throws IOException {
    List<List<Answer>> all = new ArrayList<>();
    for (Map.Entry<String, List<Item>> entry : gold.entrySet()) {
      List<Item> items = entry.getValue();
      List<@Nullable String> names = program.of(article(texts, entry.getKey()), items);
      List<Answer> answers = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        answers.add(new Answer(items.get(i), NameMatch.isRight(names.get(i), items.get(i))));
      }
      all.add(answers);
    }
    return new SourcesFigures(all);
  }

  private static Article article(Path texts, String name) {
    try {
      return PlainTexts.read(texts.resolve(name + ".txt"));
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
