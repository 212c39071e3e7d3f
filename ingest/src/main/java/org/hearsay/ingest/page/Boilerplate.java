package org.hearsay.ingest.page;

import java.util.regex.Pattern;

/**
 * Lines that stand among the paragraphs of pages and belong to the page: calls to subscribe, links
 * to other stories, credits of pictures. Only whole lines count, and only short ones.
 */
final class Boilerplate {

  private static final int LONGEST = 250;

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:"
              + "advertisement|ad|sponsored|promoted(?: content)?"
              + "|(?:article )?continues? (?:below|after|reading).*"
              + "|story continues.*|scroll (?:down )?(?:to|for) .*"
              + "|(?:also )?(?:read|see|watch|listen)(?: also| more| next| now)?\\s*[:|].*"
              + "|(?:read|see|watch) more(?: .*)?|more(?: on| from| stories| news)? ?:.*|related(?: .{0,40})?:?.*"
              + "|(?:recommended|trending|popular|you may also like|more from .*)"
              + "|(?:click|tap) here .*|sign up (?:for|to|here) .*|subscribe (?:to|now|here|today).*"
              + "|follow (?:us|me|him|her|them|.{2,40}) on .*|like us on .*|join (?:us|our|the conversation).*"
              + "|share(?: this)?(?: .{0,30})?|tweet|print|e-?mail(?: .{0,30})?|copy link|save|comments?(?: \\(?\\d+\\)?)?"
              + "|(?:photo|image|picture|video|credit|graphic)s?(?: credit| by| courtesy)?\\s*[:/].*"
              + "|(?:©|\\(c\\)|copyright) .*|all rights reserved.*"
              + "|this (?:material|article|story) may not be (?:published|reproduced).*"
              + "|.{0,40}newsletters?\\b.{0,120}(?:sign|subscribe|inbox|here).*"
              + "|(?:published|updated|posted|last updated|first published)\\b.{0,60}\\d.*"
              + "|\\d+ (?:min(?:ute)?s?|second)s? (?:read|ago).*"
              + ")");

  private Boilerplate() {}

  static boolean is(String line) {
    return line.length() <= LONGEST && LINE.matcher(line).matches();
  }
}
