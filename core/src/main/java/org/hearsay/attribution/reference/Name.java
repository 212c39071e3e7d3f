package org.hearsay.attribution.reference;

import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/** One person, body or place that an article names. Grows while {@link Names} gathers. */
final class Name {

  private String fullest;
  private final EntityType type;
  private @Nullable Gender gender;

  Name(String fullest, EntityType type) {
    this.fullest = fullest;
    this.type = type;
  }

  /** Takes the form with more words. */
  void lengthen(String form) {
    if (form.split(" ").length > fullest.split(" ").length) {
      fullest = form;
    }
  }

  void tell(@Nullable Gender hint) {
    gender = gender == null ? hint : gender;
  }

  /** The form with the most words, without titles. */
  String fullest() {
    return fullest;
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
