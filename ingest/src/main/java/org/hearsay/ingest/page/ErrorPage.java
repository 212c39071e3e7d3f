package org.hearsay.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages that a server sends in place of an article: not found, not allowed, prove you are human.
 */
final class ErrorPage {

  /** An article on a missing page is longer than the page that says that it is missing. */
  private static final int MOST_WORDS = 150;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*(?:\\b(?:40[134]|410|429|50[0234])\\b.{0,20}(?:error|forbidden|denied|found|gone|unavailable)"
              + "|\\b(?:error|http) ?(?:40[134]|410|429|50[0234])\\b|page (?:not found|unavailable|missing)"
              + "|(?:couldn|can)['’]?t find (?:that|the|this) page|^not found$|^forbidden$|access denied"
              + "|are you (?:a robot|human)|attention required|just a moment|captcha"
              + "|security check|please verify).*");

  private ErrorPage() {}

  static boolean is(@Nullable String headline, String title, List<String> paragraphs) {
    int words = 0;
    for (String paragraph : paragraphs) {
      words += Words.count(paragraph);
    }
    return words <= MOST_WORDS
        && (TITLE.matcher(title).matches()
            || (headline != null && TITLE.matcher(headline).matches()));
  }
}
