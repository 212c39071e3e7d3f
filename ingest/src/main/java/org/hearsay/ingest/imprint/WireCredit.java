package org.hearsay.ingest.imprint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The agency that a text credits: in its dateline ({@code LONDON, March 3 (Reuters) -}), where any
 * name may stand, or in a line of its own at the start or end ({@code With inputs from PTI}), where
 * only the names of known agencies count.
 */
public final class WireCredit {

  /** Dateline conventions: AP Stylebook, "datelines"; Reuters Handbook of Journalism. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\s*(?:\\p{Lu}[^()\\n]{0,80}?\\s)?"
              + "\\(((?:\\p{Lu}[\\p{L}\\d.&'’/-]*)(?:\\s\\p{Lu}[\\p{L}\\d.&'’/-]*){0,4}|dpa)\\)"
              + "\\s*(?:--|[-–—:])");

  private static final String AGENCY =
      "((?:[Tt]he )?(?:Associated Press|Canadian Press|Press Association)|AP|Thomson Reuters|Reuters|"
          + "AFP|Agence France[- ]Presse|PA Media|United Press International|UPI|Bloomberg|Xinhua"
          + "(?: News Agency)?|TASS|Interfax|Ria Novosti|RIA Novosti|dpa|DPA|Deutsche Presse-Agentur|ANSA|"
          + "EFE|Press Trust of India|PTI|ANI|IANS|Kyodo(?: News)?|Jiji Press|Yonhap(?: News Agency)?|"
          + "Anadolu(?: Agency)?|SANA|IRNA|ISNA|Tasnim|Fars|Australian Associated Press|AAP|Bernama|"
          + "Antara|WAM|Ritzau|Belga|APA|(?:\\p{Lu}\\p{L}+ ){1,3}(?:Press|News Agency|Newswire))";

  /** A whole line that is nothing but the credit. */
  private static final Pattern LINE =
      Pattern.compile(
          "(?im:^)[\\s(\\[—–-]*(?:(?i:"
              + "(?:with )?(?:additional )?(?:inputs?|reporting|material|information|files)(?: from)?"
              + "|(?:with )?(?:additional )?reporting by|source|credit|from|by|©(?: copyright)?(?: \\d{4})?"
              + ")[: ]+)?(?:[^\\n]{0,60}?(?:with|and|/|,|\\|) )??"
              + AGENCY
              + "(?: and [^\\n]{0,60})?(?i: (?:also )?contributed to this (?:report|story|article))?"
              + "[\\s.)\\]]*$",
          Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile(AGENCY);

  private static final int EDGE = 600;

  private WireCredit() {}

  /** The agency's name as printed in {@code body}; null when none is credited. */
  public static @Nullable String find(String body) {
    Matcher dateline = DATELINE.matcher(body);
    if (dateline.lookingAt()) {
      return dateline.group(1).strip();
    }
    String end = lastLines(body);
    Matcher line = LINE.matcher(end);
    String found = null;
    while (line.find()) {
      found = line.group(1);
    }
    return found;
  }

  /**
   * The agency among a text's writers, as printed; null when there is none.
   *
   * @param outlet who published it, and so no agency here; null when unknown
   */
  public static @Nullable String among(List<String> byline, @Nullable String outlet) {
    for (String name : byline) {
      if (NAME.matcher(name).matches() && !name.equals(outlet)) {
        return name;
      }
    }
    return null;
  }

  private static String lastLines(String body) {
    int from = Math.max(0, body.length() - EDGE);
    int lineStart = from == 0 ? 0 : body.indexOf('\n', from);
    return lineStart < 0 ? "" : body.substring(lineStart);
  }
}
