package org.hearsay.linguistics.tags;

import edu.stanford.nlp.process.Americanize;
import java.util.List;
import java.util.Set;
import org.hearsay.linguistics.packed.TextHash;

/**
 * The features of one sentence's words that do not look at other words' tags, those of CoreNLP's
 * extractors. Behind the last word stands a mark for the sentence's end, which is tagged too.
 */
final class TagFeatures {

  private static final String END = ".$.";

  /** Stands for each word before the first and behind the end. */
  private static final String OUTSIDE = "NA";

  private static final TextHash YES = TextHash.of("1");
  private static final TextHash NO = TextHash.of("0");
  private static final TextHash BAR = TextHash.of("|");

  /** Stands for the beginning or ending of a word that is too short to have one. */
  private static final TextHash TOO_SHORT = TextHash.of("######");

  /** How many words behind a word are looked at for the end of a company's name. */
  private static final int COMPANY_WINDOW = 3;

  private static final Set<String> COMPANY_ENDS =
      Set.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final Weights weights;
  private final TextHash[] tags;
  private final SeenWord[] words;
  private final SeenWord outside;

  /**
   * @param tags the hashes of all tags
   * @param forms as the tokenizer gives them
   */
  TagFeatures(Vocabulary vocabulary, Weights weights, TextHash[] tags, List<String> forms) {
    this.weights = weights;
    this.tags = tags;
    this.words = new SeenWord[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      words[i] = new SeenWord(Americanize.americanize(forms.get(i)), vocabulary);
    }
    words[forms.size()] = new SeenWord(END, vocabulary);
    this.outside = new SeenWord(OUTSIDE, vocabulary);
  }

  /** How many words, the end included. */
  int size() {
    return words.length;
  }

  /** The numbers of the tags that word {@code i} may have. */
  List<Integer> tags(int i) {
    return words[i].kind().tags();
  }

  /** Adds the weights of word {@code i}'s features to {@code scores}, one a tag. */
  void score(int i, double[] scores) {
    add(Template.PREVIOUS_WORD, word(i - 1).hash(), scores);
    add(Template.WORD, words[i].hash(), scores);
    add(Template.NEXT_WORD, word(i + 1).hash(), scores);
    if (words[i].kind().rare()) {
      scoreForm(words[i], scores);
      scoreAffixes(words[i].spelling(), scores);
      scoreNeighbours(i, scores);
      scoreCapitals(i, scores);
    }
  }

  private SeenWord word(int i) {
    return i >= 0 && i < words.length ? words[i] : outside;
  }

  private void add(Template template, TextHash value, double[] scores) {
    weights.add(template.key(value), scores);
  }

  private void add(Template template, boolean value, double[] scores) {
    add(template, value ? YES : NO, scores);
  }

  private void scoreForm(SeenWord word, double[] scores) {
    String spelling = word.spelling();
    boolean upper = spelling.chars().anyMatch(Character::isUpperCase);
    boolean digit = spelling.chars().anyMatch(Character::isDigit);
    boolean letter = spelling.chars().anyMatch(Character::isLetter);
    boolean dash = spelling.indexOf('-') >= 0;
    add(Template.HAS_UPPER_CASE, upper, scores);
    add(Template.HAS_DIGIT, digit, scores);
    add(Template.HAS_DASH, dash, scores);
    add(Template.HAS_LETTER_DIGIT_DASH, letter && digit && dash, scores);
    add(Template.HAS_UPPER_CASE_DIGIT_DASH, upper && digit && dash, scores);
    add(Template.ALL_UPPER_CASE, spelling.chars().allMatch(Character::isUpperCase), scores);
    add(Template.NO_LETTER_OR_DIGIT, !letter && !digit, scores);
    add(Template.SHAPE, word.shape(), scores);
    add(Template.UNICODE_SHAPE, word.unicodeShape(), scores);
    add(Template.CLUSTER, word.cluster(), scores);
  }

  private void scoreAffixes(String word, double[] scores) {
    TextHash beginning = TextHash.EMPTY;
    TextHash ending = TextHash.EMPTY;
    for (int length = 1; length <= Template.LONGEST_AFFIX; length++) {
      boolean tooShort = length > word.length();
      if (!tooShort) {
        beginning = beginning.then(letter(word, length - 1));
        ending = letter(word, word.length() - length).then(ending);
      }
      weights.add(Template.BEGINNING.key(length, tooShort ? TOO_SHORT : beginning), scores);
      weights.add(Template.ENDING.key(length, tooShort ? TOO_SHORT : ending), scores);
    }
  }

  private static TextHash letter(String word, int at) {
    return TextHash.of(word.substring(at, at + 1));
  }

  private void scoreNeighbours(int i, double[] scores) {
    SeenWord previous = word(i - 1);
    SeenWord next = word(i + 1);
    add(Template.PREVIOUS_SHAPE, previous.shape(), scores);
    add(Template.NEXT_SHAPE, next.shape(), scores);
    add(Template.PREVIOUS_CLUSTER, previous.cluster(), scores);
    add(Template.NEXT_CLUSTER, next.cluster(), scores);
    TextHash clusters =
        previous.cluster().then(BAR).then(words[i].cluster()).then(BAR).then(next.cluster());
    add(Template.CLUSTERS, clusters, scores);
    boolean company = false;
    for (int k = 0; k <= COMPANY_WINDOW && words[i].isCapitalised(); k++) {
      company |= COMPANY_ENDS.contains(word(i + k).spelling());
    }
    add(Template.COMPANY, company, scores);
  }

  private void scoreCapitals(int i, double[] scores) {
    int usual = words[i].isCapitalised() ? words[i].lowerCaseKind().first() : -1;
    TextHash tag = usual < 0 ? NO : tags[usual];
    boolean upper = words[i].spelling().chars().anyMatch(Character::isUpperCase);
    add(Template.FIRST_CAPITALISED, i == 0 ? tag : NO, scores);
    add(Template.LATER_CAPITALISED, i == 0 ? NO : tag, scores);
    add(Template.FIRST_HAS_UPPER_CASE, i == 0 && upper, scores);
  }
}
