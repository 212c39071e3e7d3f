package org.hearsay.linguistics.tags;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.linguistics.packed.TextHash;

/**
 * One of CoreNLP's extractors of features.
 *
 * @param template what it looks at
 * @param length how many letters of it, 0 where that has no meaning
 */
record Extractor(Template template, int length) {

  private static final Pattern AFFIX = Pattern.compile("(\\w+)\\(len(\\d+),w0\\)");

  /**
   * The extractor that gives itself this name.
   *
   * @throws IOException when there is no template for it
   */
  static Extractor of(String name) throws IOException {
    Matcher affix = AFFIX.matcher(name);
    boolean isAffix = affix.matches();
    String extractor = isAffix ? affix.group(1) : name;
    int length = isAffix ? Integer.parseInt(affix.group(2)) : 0;
    for (Template template : Template.values()) {
      if (template.extractor().equals(extractor) && length <= Template.LONGEST_AFFIX) {
        return new Extractor(template, length);
      }
    }
    throw new IOException("a tagger that looks at something else: " + name);
  }

  /** The key of the feature that is {@code value} here. */
  long key(String value) {
    TextHash hash = TextHash.of(value);
    return length == 0 ? template.key(hash) : template.key(length, hash);
  }
}
