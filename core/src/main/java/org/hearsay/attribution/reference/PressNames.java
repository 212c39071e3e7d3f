package org.hearsay.attribution.reference;

import java.util.Set;

/** Tells newspapers, agencies and broadcasters by their names. */
public final class PressNames {

  private static final Set<String> LAST_WORDS =
      Set.of(
          "times",
          "post",
          "news",
          "journal",
          "tribune",
          "herald",
          "gazette",
          "telegraph",
          "guardian",
          "observer",
          "press",
          "daily",
          "magazine",
          "newspaper",
          "radio",
          "television",
          "tv",
          "mail",
          "mirror",
          "express",
          "chronicle",
          "globe",
          "inquirer",
          "examiner",
          "courier",
          "dispatch",
          "review",
          "weekly",
          "broadcasting",
          "today",
          "standard",
          "independent",
          "economist",
          "sentinel",
          "bulletin",
          "register");

  private static final Set<String> WHOLE =
      Set.of(
          "reuters",
          "ap",
          "afp",
          "bbc",
          "cnn",
          "nbc",
          "abc",
          "cbs",
          "fox",
          "msnbc",
          "npr",
          "pbs",
          "bloomberg",
          "politico",
          "breitbart",
          "buzzfeed",
          "vox",
          "axios",
          "tass",
          "xinhua",
          "sana",
          "dpa",
          "upi",
          "itv",
          "rt",
          "sputnik",
          "al-jazeera",
          "aljazeera",
          "interfax",
          "anadolu",
          "kyodo");

  private PressNames() {}

  /** Whether the lower-case words name one of the press. */
  public static boolean isPress(String[] words) {
    String last = words[words.length - 1];
    return WHOLE.contains(words[0])
        || (words.length > 1
            && (LAST_WORDS.contains(last)
                || (words[0].equals("al") && words[1].equals("jazeera"))));
  }
}
