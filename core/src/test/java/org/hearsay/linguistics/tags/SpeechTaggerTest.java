package org.hearsay.linguistics.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpeechTaggerTest {

  /** CoreNLP's own file, which the program does not carry. */
  private static final String STOCK =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  /** Every template has its sentence: known, rare and unknown words, all shapes, marks, numbers. */
  private static final List<String> SENTENCES =
      List.of(
          "Joan Harrow , the harbour master of Port Ellery , told reporters that the ferry sank .",
          "It is believed that nobody was hurt , but the captain may have been warned twice .",
          "FERRY SINKS OFF PORT ELLERY AS STORM OLGA HITS NORTHERN ISLANDS",
          "Zyxtra Qwolm frobbed the blargest grumps , frobbing 2,417 un-blarged snorfs frobbily .",
          "Marlow Shipping Holdings Corp. and Quayle Brothers & Co. denied overloading ferries .",
          "Ferrying is what ferries do ; Watched pots never boil , Watched clocks never stop .",
          "The B-52 , a T-34-85 , the F-16C and the COVID-19-era x-ray cost £5m or €3bn .",
          "“ We met Washington in Washington , ” said Washington 's aide , J. R. Marlow .",
          "To be , or not to be : that 's the question , is n't it ? Yes !",
          "a b c d e f g h i j k l m n o p q r s t u v w x y z",
          "http://example.org/a?b=c @marlow #Harrow user@example.org ½ 50% 12:30 3rd 1990s '90s",
          "Ünal Çelik und Frau Größe aus Köln , São Paulo , Łódź , Ελλάδα , Москва , 北京 , القاهرة",
          "- -- ; : ... … ? ! ` `` ' '' -LRB- -RRB- ( ) & * / \\ _ = + ~ ^ | < >",
          "ǅamila met 😀 and \uD83D in A.B.C. , X , Y and Z",
          "Colour , programme , organise : the defence minister 's favourite grey theatre .",
          "supercalifragilisticexpialidocious antidisestablishmentarianism",
          "Stop !",
          "Fishing",
          ".");

  private static SpeechTagger ours;
  private static MaxentTagger stock;

  @BeforeAll
  static void load() throws IOException {
    ours = SpeechTagger.load();
    stock = new MaxentTagger(STOCK);
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  private static List<String> stock(List<String> words) {
    List<CoreLabel> labels = words.stream().map(CoreLabel::wordFromString).toList();
    stock.tagCoreLabels(labels);
    return labels.stream().map(CoreLabel::tag).toList();
  }

  @Test
  void theTagsAreCoreNlps() {
    for (String sentence : SENTENCES) {
      List<String> words = words(sentence);
      assertThat(ours.tags(words)).as(sentence).isEqualTo(stock(words));
    }
  }

  @Test
  void theTagsAreCoreNlpsWhateverStandsBesideWhatever() {
    List<String> vocabulary =
        SENTENCES.stream()
            .flatMap(sentence -> words(sentence).stream())
            .flatMap(
                word ->
                    Stream.of(
                        word,
                        word.toUpperCase(Locale.ROOT),
                        word.toLowerCase(Locale.ROOT),
                        word + "s"))
            .toList();
    Random random = new Random(1);
    for (int sentence = 0; sentence < 300; sentence++) {
      List<String> mixed = new ArrayList<>();
      int length = 1 + random.nextInt(10);
      for (int i = 0; i < length; i++) {
        mixed.add(vocabulary.get(random.nextInt(vocabulary.size())));
      }
      assertThat(ours.tags(mixed)).as(String.join(" ", mixed)).isEqualTo(stock(mixed));
    }
  }

  @Test
  void partsOfSpeechAreFound() {
    assertThat(ours.tags(words("The ferry sank at noon .")))
        .containsExactly("DT", "NN", "VBD", "IN", "NN", ".");
  }

  @Test
  void aSentenceWithoutWordsHasNoTags() {
    assertThat(ours.tags(List.of())).isEmpty();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aSentenceOf20000WordsTakesLinearTime() {
    List<String> all = SENTENCES.stream().flatMap(sentence -> words(sentence).stream()).toList();
    List<String> many = Stream.generate(() -> all).flatMap(List::stream).limit(20_000).toList();
    assertThat(ours.tags(many)).hasSize(20_000).contains("DT", "VBD");
    List<String> unknown = Collections.nCopies(20_000, "frobbled");
    assertThat(ours.tags(unknown)).hasSize(20_000);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aWordOf20000LettersTakesLinearTime() {
    for (String unit : List.of("a", "A", "-", "1", "A.", "é", "\uD83D")) {
      assertThat(ours.tags(List.of("Mr.", unit.repeat(20_000), "said"))).hasSize(3);
    }
  }

  @Test
  void somethingElseThanAModelIsRefused() {
    assertThatThrownBy(() -> SpeechTagger.load(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a tag model");
  }
}
