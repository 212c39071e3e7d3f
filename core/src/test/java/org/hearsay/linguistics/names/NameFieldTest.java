package org.hearsay.linguistics.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
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

class NameFieldTest {

  /** CoreNLP's own file, which the program does not carry. */
  private static final String STOCK =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** Every feature has its sentence: known and unknown names, all shapes, marks, numbers. */
  private static final List<String> SENTENCES =
      List.of(
          "Joan Harrow , the harbour master of Port Ellery , told the BBC that the ferry sank .",
          "Harrow said Marlow Shipping Ltd. had been warned by Prime Minister Dale in London .",
          "In Paris , Mr. de la Tour met U.S. Secretary of State Ann O'Neill-Smith on Monday .",
          "FERRY SINKS OFF PORT ELLERY AS STORM OLGA HITS NORTHERN ISLANDS",
          "The colour of the defence ministry 's programme was criticised in New York and Oslo .",
          "According to Al-Jazeera , 2,417 people fled the city of Zyxtra-on-Qwolm in 1999 .",
          "van der Berg joined McDonald 's , eBay and the University of South Marlow last year .",
          "“ We met Washington in Washington , ” said Washington 's aide , J. R. Marlow .",
          "The New York Times ( NYT ) reported 12.5 % growth at AT&T , Inc. on 3 May .",
          "The man Marlow knew was seen in Marlow , where Marlow the dog lives near a road .",
          "a b c d e f g h i j k l m n o p q r s t u v w x y z",
          "iPhone 4S x86 B-52 C3PO http://example.org/a?b=c @marlow #Harrow £5m €3bn ½ 50%",
          "Ünal Çelik und Frau Größe aus Köln , São Paulo , Łódź , Ελλάδα , Москва , 北京 , القاهرة",
          "- - ; : ... … ? ! ` ` ' ' -LRB- -RRB- & * / \\ _ = + ~ ^ | < >",
          "ǅamila met 😀 and \uD83D in A.B.C. , X , Y and Z",
          "Lord Lord said the Lord of the Lords",
          "Stop !",
          "Madrid",
          ".");

  private static NameField ours;
  private static CRFClassifier<CoreLabel> stock;

  @BeforeAll
  static void load() throws IOException, ClassNotFoundException {
    ours = NameField.load();
    stock = CRFClassifier.getClassifier(STOCK);
  }

  private static List<String> words(String sentence) {
    return List.of(sentence.split(" "));
  }

  private static List<String> stock(List<String> words) {
    return stock.classifySentence(words.stream().map(CoreLabel::wordFromString).toList()).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  @Test
  void theLabelsAreCoreNlps() {
    for (String sentence : SENTENCES) {
      List<String> words = words(sentence);
      assertThat(ours.labels(words)).as(sentence).isEqualTo(stock(words));
    }
  }

  @Test
  void theLabelsAreCoreNlpsWhateverStandsBesideWhatever() {
    List<String> words = SENTENCES.stream().flatMap(one -> words(one).stream()).toList();
    List<String> vocabulary =
        words.stream()
            .flatMap(
                word ->
                    Stream.of(
                        word,
                        word.toUpperCase(Locale.ROOT),
                        word.toLowerCase(Locale.ROOT),
                        word + "s"))
            .toList();
    Random random = new Random(1);
    for (int sentence = 0; sentence < 500; sentence++) {
      List<String> mixed = new ArrayList<>();
      int length = sentence % 50 == 0 ? 200 : 1 + random.nextInt(12);
      for (int i = 0; i < length; i++) {
        mixed.add(vocabulary.get(random.nextInt(vocabulary.size())));
      }
      assertThat(ours.labels(mixed)).as(String.join(" ", mixed)).isEqualTo(stock(mixed));
    }
  }

  @Test
  void namesAreFound() {
    assertThat(ours.labels(words("Joan Harrow of Siemens flew to Madrid .")))
        .containsExactly("PERSON", "PERSON", "O", "ORGANIZATION", "O", "O", "LOCATION", "O");
  }

  @Test
  void aSentenceWithoutWordsHasNoLabels() {
    assertThat(ours.labels(List.of())).isEmpty();
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aSentenceOf20000WordsTakesLinearTime() {
    List<String> all = SENTENCES.stream().flatMap(sentence -> words(sentence).stream()).toList();
    List<String> many = Stream.generate(() -> all).flatMap(List::stream).limit(20_000).toList();
    assertThat(ours.labels(many)).hasSize(20_000).contains("PERSON", "LOCATION");
    List<String> one = Collections.nCopies(20_000, "Marlow");
    assertThat(ours.labels(one)).hasSize(20_000);
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aWordOf20000LettersTakesLinearTime() {
    for (String unit : List.of("a", "A", "-", "1", "A.", "é", "\uD83D")) {
      assertThat(ours.labels(List.of("Mr.", unit.repeat(20_000), "said"))).hasSize(3);
    }
  }

  @Test
  void somethingElseThanAModelIsRefused() {
    assertThatThrownBy(() -> NameField.load(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not a name model");
  }
}
