package org.hearsay.claim;

/**
 * Who or what takes part, by its chief word in the sentence.
 *
 * @param name {@code agent}, {@code patient}, {@code recipient}, {@code theme} or a preposition
 * @param noun token of the chief word
 */
record Role(String name, int noun) {

  static final String AGENT = "agent";
  static final String PATIENT = "patient";
  static final String RECIPIENT = "recipient";
  static final String THEME = "theme";
}
