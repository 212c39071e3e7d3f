package org.hearsay.linguistics;

import edu.stanford.nlp.process.Morphology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.linguistics.tags.SpeechTagger;

/** Parts of speech, and lemmas by CoreNLP. Thread-safe. */
final class WordTagger {

  private final SpeechTagger tagger;

  private WordTagger(SpeechTagger tagger) {
    this.tagger = tagger;
  }

  static WordTagger load() throws IOException {
    return new WordTagger(SpeechTagger.load());
  }

  /** A Penn Treebank tag for each of a sentence's words. */
  List<String> tags(List<Word> sentence) {
    return tagger.tags(sentence.stream().map(Word::form).toList());
  }

  /** The dictionary form of each word: in lower case, but for names. */
  static List<String> lemmas(List<Word> sentence, List<String> tags) {
    Morphology morphology = new Morphology();
    List<String> lemmas = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.get(i).form();
      String lemma = morphology.lemma(form, tags.get(i));
      lemmas.add(lemma == null || lemma.isEmpty() ? form : lemma);
    }
    return lemmas;
  }
}
