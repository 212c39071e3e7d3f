package org.hearsay.linguistics;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons, organizations and locations, by one of CoreNLP's conditional random fields.
 * Thread-safe.
 */
final class NameTagger {

  private static final String MODEL = "ner/english.all.3class.distsim.crf.ser.gz";

  private final CRFClassifier<CoreLabel> field;

  private NameTagger(CRFClassifier<CoreLabel> field) {
    this.field = field;
  }

  static NameTagger load() throws IOException {
    try (InputStream in = new GZIPInputStream(Models.open(MODEL), 1 << 16)) {
      return new NameTagger(CRFClassifier.getClassifier(in));
    } catch (ClassNotFoundException foreign) {
      throw new IOException(MODEL + " holds a class that this CoreNLP lacks", foreign);
    }
  }

  /** The type of the name that each of a sentence's words is part of; null for most words. */
  @Nullable EntityType[] types(List<Word> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Word word : sentence) {
      labels.add(CoreLabel.wordFromString(word.form()));
    }
    List<CoreLabel> classified = field.classifySentence(labels);
    @Nullable EntityType[] types = new EntityType[sentence.size()];
    for (int i = 0; i < types.length; i++) {
      types[i] =
          switch (classified.get(i).get(CoreAnnotations.AnswerAnnotation.class)) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.LOCATION;
            default -> null;
          };
    }
    return types;
  }
}
