package org.hearsay.ingest.page;

import java.util.regex.Pattern;

/**
 * Lines that stand among the paragraphs of pages and belong to the page: calls to subscribe, links
 * to other stories, credits of pictures. Only whole lines count, and only short ones.
 */
final class Boilerplate {

  private static final int LONGEST = 300;

  private static final int LONGEST_NOTICE = 800;

  /** What lawyers wrote may be longer. */
  private static final Pattern NOTICE =
      anyOf(
          "if you (?:buy|purchase) .{0,100}(?:through|from|via|using) .{0,20}(?:link|site).*",
          "disclaimer:? .*|(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d)).*|.{0,60}\\ball rights reserved.*");

  private static final Pattern LINE =
      anyOf(
          // advertising
          "advertisement|ad|sponsored|promoted(?: content)?|recommended videos?",
          "if you (?:buy|purchase) .{0,100}(?:through|from|via|using) .{0,20}(?:link|site).*",
          ".{0,80}\\bmay (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|compensation).*",
          // to another story
          "(?:article |story )?continues? (?:below|after|reading).*|story continues.*",
          "scroll (?:down )?(?:to|for) .*|(?:click|tap) here .*|jump to .{0,30}",
          "(?:also )?(?:read|see|watch|listen)(?: also| more| next| now| here| this)?\\s*[:|>»].*",
          "(?:read|see|watch) more(?: .*)?|more(?: on| from| stories| news)? ?:.*",
          "related(?: (?:articles?|stories|story|news|content|topics?|links?|coverage|reading))?\\s*(?::.{0,100})?",
          "recommended(?: by .{0,40}| for you)?|trending(?: now)?|most (?:popular|read)|you may also like",
          "more from .{0,60}|don't miss:?|visual stories|top (?:trends|stories|news|videos)|up next:?.*",
          // to subscribe, follow, talk
          "sign up (?:for|to|here) .*|subscribe (?:to|now|here|today).*|thanks for signing up.*",
          "your subscription has been .*|by (?:signing up|subscribing|clicking|submitting) .*",
          "(?:this|our) newsletter .*|.{0,60}\\bnewsletters?\\b.{0,120}\\b(?:sign up|subscribe|inbox|here)\\b.*",
          "(?:follow|like|find) (?:us|me|him|her|them|[\\w .@'’-]{2,40}) on (?:x|twitter|facebook|instagram"
              + "|linkedin|threads|google|youtube|tiktok|telegram|whatsapp|social)\\b.*",
          "join (?:us on|our|the conversation).*|share(?: this)?(?: (?:article|story|on|via)\\b.{0,30})?",
          "tweet|print|e-?mail|copy link|save|comments?(?: \\(?\\d+\\)?)?|\\d+ comments?|view comments",
          ".{0,200}?\\b(?:contact|reach|reached|e-?mail(?:ed)?) (?:.{2,60})?\\bat \\S+@\\S+.*|(?:have|got) a (?:tip|story|question)\\b.*",
          "\\[?want (?:more|great) .*|get more from .*|.{0,80}\\bwe use cookies\\b.*|advertising",
          // about the picture, the time, the rights
          "(?:photo|image|picture|video|photograph|graphic|illustration)s?(?: credit| by| courtesy(?: of)?)?\\s*[:/].*",
          "(?:photo|image|picture|photograph|illustration)s? (?:by|credit|courtesy) .{0,80}|(?:show|hide) caption",
          "(?:getty images|ap photo|afp|reuters)\\s*(?:/.{0,60})?|enlarge this image|credit:.{0,80}",
          "(?:published|updated|posted|last updated|last modified|first published)(?: (?:on|at|by|in))?\\b.{0,60}\\d.*",
          "published|posted|updated:?|full story|\\d+ (?:min(?:ute)?|second)s? (?:read|ago).*|\\d+ (?:hour|day|week|month)s? ago|\\d+ min",
          "(?:©|\\(c\\)|copyright (?:©|\\(c\\)|\\d|by)).*|.{0,60}\\ball rights reserved.*|disclaimer:.*",
          "this (?:material|article|story|document|report|content) (?:may not be|is subject to) .*",
          "(?:tagged(?: in)?|tags|topics|categories|filed under|in this (?:article|story))\\s*:?.{0,100}",
          "(?:loading\\s*)?error loading|loading\\W*|home(?: ?[>›»/|] ?[\\w ,&'’-]{2,40}){2,}",
          // of scientific pages
          "(?:more|further) information\\s*:.*|journal(?: information| reference)?s?\\s*:.*|citation\\s*:.*",
          "for more .{0,100}\\b(?:visit|go to|see) \\S+\\.?|was this (?:page|article|story) helpful.*",
          "provided by .{0,60}|this article has been reviewed according to .*");

  private static final Pattern LIFE =
      Pattern.compile(
          "(?i)(?:,[^.]{0,60},)? (?:is (?:an?|the|our|based|currently)|was (?:an?|the)|covers|writes|reports|joined|has (?:been|written|covered|worked))\\b.*",
          Pattern.DOTALL);

  private Boilerplate() {}

  static boolean is(String line) {
    return line.length() <= LONGEST
        ? LINE.matcher(line).matches()
        : line.length() <= LONGEST_NOTICE && NOTICE.matcher(line).matches();
  }

  /** Whether this, after a writer's name, tells who the writer is. */
  static boolean isLife(String afterName) {
    return LIFE.matcher(afterName).matches();
  }

  private static Pattern anyOf(String... lines) {
    return Pattern.compile("(?i)(?:" + String.join("|", lines) + ")");
  }
}
