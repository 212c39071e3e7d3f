package org.hearsay.attribution.reference;

import java.util.Locale;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/** One person, body or place that an article names. Grows while {@link Names} gathers. */
final class Name {

  private String fullest;
  private String[] lowerWords;
  private final EntityType type;
  private @Nullable Gender gender;

  Name(String fullest, EntityType type) {
    this.fullest = fullest;
    this.lowerWords = fullest.toLowerCase(Locale.ROOT).split(" ");
    this.type = type;
  }

  /** Takes the form with more words. */
  void lengthen(String form) {
    String[] words = form.toLowerCase(Locale.ROOT).split(" ");
    if (words.length > lowerWords.length) {
      fullest = form;
      lowerWords = words;
    }
  }

  void tell(@Nullable Gender hint) {
    gender = gender == null ? hint : gender;
  }

  /** The form with the most words, without titles. */
  String fullest() {
    return fullest;
  }

  /** Its words in lower case; not to be changed. */
  String[] lowerWords() {
    return lowerWords;
  }

  EntityType type() {
    return type;
  }

  @Nullable Gender gender() {
    return gender;
  }

  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  @Override
  public String toString() {
    return fullest;
  }
}
