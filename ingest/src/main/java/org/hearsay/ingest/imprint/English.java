package org.hearsay.ingest.imprint;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text is English, by its words that only hold a sentence together (the commonest
 * function words; Grefenstette 1995, "Comparing two language identification schemes"), by those of
 * other languages, and, for headlines, which have hardly any, by how words are spelt. Names say
 * nothing: words within a sentence that begin with a capital do not count. Fast, and sure for texts
 * of a sentence or more.
 */
public final class English {

  /** Words that English has and its neighbours have not, or seldom. */
  private static final Set<String> WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "it", "with", "as", "his", "on", "be", "at",
          "by", "i", "this", "had", "not", "are", "but", "from", "or", "have", "an", "they",
          "which", "you", "were", "her", "all", "their", "there", "been", "if", "more", "when",
          "would", "who", "about", "after", "its", "than", "into", "could", "other", "then",
          "these", "some", "what", "out", "up", "said", "says", "has", "our", "my", "your", "how",
          "because", "should", "where", "through", "before", "between", "while", "during",
          "against", "being", "those", "both", "such", "over");

  /** Words that are English's and others' too; they count half. */
  private static final Set<String> SHARED =
      Set.of(
          "in", "a", "is", "was", "he", "she", "we", "will", "one", "no", "so", "do", "can", "me");

  /** The commonest words of languages in Latin letters that are no English words. */
  private static final Set<String> FOREIGN =
      Set.of(
          ("het een dat niet zijn voor met naar wordt ook bij maar er werd zei hij wij "
                  + "geen heeft nie daar sy hulle ons word en ek dit om und das ist nicht ein eine "
                  + "dem mit auf für sich des wir nach einem bei war wegen sagte les une est dans "
                  + "que qui pour pas sur du au aux par ont il elle se son été sont los las una "
                  + "del por con para como su fue tras y lo más según es gli che non della nel "
                  + "sono stati dopo per più ha è e contro os um uma não foi após ele ela ao dos "
                  + "pelo mais o och att det som på av för är inte efter har till med ett hon vi "
                  + "og blev ble ikke af til fra mange var svare meget mye mod mot sagde etter się "
                  + "na że jest po przez dla jak został itu di yang dan akan tidak dari untuk pada "
                  + "ini telah ke bir bu ve için ile olarak çok da ja ei hän oli että ovat sekä "
                  + "ang ng sa mga ay kami și nu din care după prin pe cu am")
              .split(" "));

  /** Words of other languages that English writes within names: Jan de Vries, Banco del Norte. */
  private static final Set<String> PARTICLES =
      Set.of("de", "la", "le", "el", "van", "von", "der", "den", "di", "da", "do", "al", "a");

  /** Spellings that English has and its neighbours have not, or seldom. */
  private static final Pattern SHAPE =
      Pattern.compile(
          ".{2,}(?:ing|ed|tions?|ies|ers|ly|ness|ous|ights?|ured?|ged?|ces?|ays?|als?|ards?|ery|ty|airs?)"
              + "|.*(?:th|wh|sh|ck|ough|ow|aw|ew|ea).*|kn.*|wr.*");

  /** What is looked at, in words: a long text is decided by its beginning. */
  private static final int LOOKED_AT = 400;

  private static final double SHAPED = 0.4;

  /** In more words than these the function words are enough. */
  private static final int FEW_WORDS = 40;

  /** "van den Berg": the name begins within so many characters. */
  private static final int NEAR = 6;

  /** English newspaper text has 35 to 55 in a hundred; of other languages most have less than 0. */
  private static final double LEAST_SHARE = 0.15;

  private English() {}

  /** False for a text without words. */
  public static boolean is(String text) {
    int words = 0;
    int names = 0;
    double held = 0;
    boolean begins = true;
    int at = 0;
    while (at < text.length() && words < LOOKED_AT) {
      while (at < text.length() && !Character.isLetter(text.charAt(at))) {
        begins |= ".!?\n\"“:".indexOf(text.charAt(at)) >= 0;
        at++;
      }
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        String word = text.substring(start, at);
        words++;
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (capital && !begins && word.length() > 1) {
          names++;
        } else {
          held +=
              weight(
                  word.toLowerCase(Locale.ROOT), capital, nearName(text, at), words <= FEW_WORDS);
        }
        begins = false;
      }
    }
    // A text of names alone is in no language.
    int counted = Math.max(words - names, (words + 3) / 4);
    return words > 0 && held / counted >= LEAST_SHARE;
  }

  private static boolean nearName(String text, int at) {
    for (int i = at + 1; i < Math.min(text.length(), at + NEAR); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What a word says for English, from -1 to 1.
   *
   * @param spelt whether its spelling counts
   */
  private static double weight(String word, boolean capital, boolean beforeName, boolean spelt) {
    if (WORDS.contains(word)) {
      return 1;
    } else if (SHARED.contains(word)) {
      return 0.5;
    } else if (PARTICLES.contains(word)) {
      return beforeName || word.equals("a") || word.equals("do") ? 0 : -1;
    } else if (FOREIGN.contains(word)) {
      return -1;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 'z') {
        return capital ? 0 : -1;
      }
    }
    return spelt && word.length() > 2 && SHAPE.matcher(word).matches() ? SHAPED : 0;
  }
}
