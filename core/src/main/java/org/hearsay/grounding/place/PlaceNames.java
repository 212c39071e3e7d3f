package org.hearsay.grounding.place;

import java.text.Normalizer;
import java.util.Locale;

/** Brings the spellings of a place's name together: Asunción and Asuncion, St. Paul and St Paul. */
final class PlaceNames {

  /** A name longer than this, in code units, is no place's. */
  static final int LONGEST = 80;

  private PlaceNames() {}

  /**
   * What the spellings have in common: lower case, without accents, apostrophes and full stops,
   * words apart by one space. Empty for a name over {@link #LONGEST}.
   */
  static String key(String name) {
    if (name.length() > LONGEST) {
      return "";
    }
    String plain = isAscii(name) ? name : withoutMarks(name);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      } else if (c != '.' && !isApostrophe(c) && key.length() > 0 && last(key) != ' ') {
        key.append(' ');
      }
    }
    if (key.length() > 0 && last(key) == ' ') {
      key.setLength(key.length() - 1);
    }
    String words = key.toString();
    return words.startsWith("st ")
        ? "saint" + words.substring(2)
        : words.startsWith("mt ")
            ? "mount" + words.substring(2)
            : words.startsWith("ft ") ? "fort" + words.substring(2) : words;
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʼ';
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ø', 'Ø' -> plain.append('o');
        case 'ł', 'Ł' -> plain.append('l');
        case 'đ', 'Đ' -> plain.append('d');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case 'æ', 'Æ' -> plain.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** {@code text} with each run of blanks as one. */
  static String words(String text) {
    return String.join(" ", text.strip().split("\\s+"));
  }

  /** Whether the letters are all capitals, as in a dateline. */
  static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }
}
