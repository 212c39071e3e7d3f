package org.hearsay.story.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;

/**
 * Two and more capitalised words that may be a person's name.
 *
 * @param span the words
 * @param words as printed
 * @param name the same, to be held against others
 */
record Named(Span span, String words, PersonName name) {

  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}’'-]{1,20}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]{1,20})){1,3}");

  static List<Named> in(Statement statement) {
    List<Named> names = new ArrayList<>();
    Matcher name = NAME.matcher(statement.words());
    while (name.find()) {
      names.add(
          new Named(
              statement.at(name.start(), name.end()), name.group(), PersonName.of(name.group())));
    }
    return names;
  }
}
