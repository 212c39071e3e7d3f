package org.hearsay.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text reduced to its words. A word is a run of letters, numbers and underscores, as {@code \w} of
 * Python's {@code re}, which the corpora's own scorers use; Java's own Unicode class differs in
 * combining marks and in fractions.
 */
public final class PlainWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private PlainWords() {}

  /** The words of {@code text}, as printed. */
  public static List<String> of(@Nullable String text) {
    List<String> words = new ArrayList<>();
    if (text != null) {
      Matcher matcher = WORD.matcher(text);
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** Lower case, one space between words and nothing else; empty for null. */
  public static String plain(@Nullable String text) {
    return text == null ? "" : OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
