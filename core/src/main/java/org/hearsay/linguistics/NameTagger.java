package org.hearsay.linguistics;

import java.io.IOException;
import java.util.List;
import org.hearsay.linguistics.names.NameField;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/** Names of persons, organizations and locations. Thread-safe. */
final class NameTagger {

  private final NameField field;

  private NameTagger(NameField field) {
    this.field = field;
  }

  static NameTagger load() throws IOException {
    return new NameTagger(NameField.load());
  }

  /** The type of the name that each of a sentence's words is part of; null for most words. */
  @Nullable EntityType[] types(List<Word> sentence) {
    List<String> labels = field.labels(sentence.stream().map(Word::form).toList());
    @Nullable EntityType[] types = new EntityType[sentence.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] =
          switch (labels.get(i)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.LOCATION;
            default -> null;
          };
    }
    return types;
  }
}
