package org.hearsay.linguistics.names;

/** Upper and lower case of words. */
final class Cases {

  private Cases() {}

  /** Whether only the first of at least two letters is in upper case. */
  static boolean isName(String word) {
    if (word.length() < 2
        || !(Character.isUpperCase(word.charAt(0)) || Character.isTitleCase(word.charAt(0)))) {
      return false;
    }
    return hasNoUpperCase(word.substring(1));
  }

  static boolean hasNoUpperCase(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static boolean hasLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
