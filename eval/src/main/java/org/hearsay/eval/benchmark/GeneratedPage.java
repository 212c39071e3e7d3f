package org.hearsay.eval.benchmark;

import java.util.Random;

/**
 * Pages as news sites lay them out, with invented news: an article of some 650 words within menus,
 * boxes of links and scripts, as many as it takes to reach a size. The same number gives the same
 * page.
 */
final class GeneratedPage {

  /** What an article's sentences are in. */
  enum Tongue {
    ENGLISH(
        "The harbour master said on Tuesday that ferry %d would stay in port until the ice had gone.",
        "\"We have asked the ministry for help,\" said Ruth Adeyemi, who speaks for the operator.",
        "Inspectors denied that the engine of ship %d had failed twice before the fire in April."),
    GERMAN(
        "Der Hafenmeister sagte am Dienstag, dass die Fähre %d wegen des Eises im Hafen bleiben werde.",
        "\"Wir haben das Ministerium um Hilfe gebeten\", sagte die Sprecherin der Reederei.",
        "Die Prüfer bestritten, dass die Maschine des Schiffes %d im April zweimal ausgefallen sei.");

    private final String[] sentences;

    Tongue(String... sentences) {
      this.sentences = sentences;
    }
  }

  private static final String[] PARTS = {"nav", "item", "card", "promo", "grid", "tile", "story"};

  private static final int PARAGRAPHS = 18;
  private static final int SENTENCES = 3;

  /** Scripts and styles make up most of a news page, in bytes. */
  private static final double SCRIPTS = 0.6;

  private final Random random;
  private final StringBuilder html = new StringBuilder();

  private GeneratedPage(long number) {
    this.random = new Random(number);
  }

  /**
   * @param size roughly, in characters
   */
  static String of(long number, int size, Tongue tongue) {
    GeneratedPage page = new GeneratedPage(number);
    page.head(number, (int) (size * SCRIPTS));
    page.links("header", 60);
    page.article(number, tongue);
    while (page.html.length() < size) {
      page.links("aside", 30);
    }
    return page.html.append("</body></html>").toString();
  }

  private void head(long number, int scripts) {
    html.append("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Ferry ")
        .append(number)
        .append(" stays in port | Harbour Herald</title><meta property=\"og:site_name\"")
        .append(" content=\"Harbour Herald\"><script type=\"application/ld+json\">")
        .append(
            "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Ferry ")
        .append(number)
        .append(" stays in port\",\"datePublished\":\"2026-03-10T09:00:00Z\",")
        .append("\"author\":{\"@type\":\"Person\",\"name\":\"Ana Novak\"}}</script>\n");
    while (html.length() < scripts) {
      html.append("<script>window.state").append(random.nextInt(1000)).append("={");
      for (int i = 0; i < 200; i++) {
        html.append("\"").append(Integer.toString(random.nextInt(), 36)).append("\":\"<div>");
        html.append(Long.toString(random.nextLong(), 36)).append("</div>\",");
      }
      html.append("};</script>\n<style>.a")
          .append(random.nextInt())
          .append("{color:red}</style>\n");
    }
    html.append("</head><body>\n");
  }

  private void links(String tag, int count) {
    html.append("<").append(tag).append("><div class=\"").append(word()).append("-list\"><ul>\n");
    for (int i = 0; i < count; i++) {
      html.append("<li class=\"")
          .append(word())
          .append("__")
          .append(word())
          .append("\"><a href=\"/")
          .append(random.nextInt())
          .append("\"><span>Harbour news of day ")
          .append(random.nextInt(9999))
          .append("</span></a></li>\n");
    }
    html.append("</ul></div></").append(tag).append(">\n");
  }

  private void article(long number, Tongue tongue) {
    html.append("<main><article class=\"story-body\"><h1>Ferry ")
        .append(number)
        .append(" stays in port</h1><p class=\"byline\">By Ana Novak</p>\n");
    for (int i = 0; i < PARAGRAPHS; i++) {
      html.append("<p>");
      for (int j = 0; j < SENTENCES; j++) {
        String sentence = tongue.sentences[random.nextInt(tongue.sentences.length)];
        html.append(sentence.formatted(random.nextInt(9999))).append(' ');
      }
      html.append("</p>\n");
      if (i % 6 == 5) {
        links("div", 3);
      }
    }
    html.append("</article></main>\n");
  }

  private String word() {
    return PARTS[random.nextInt(PARTS.length)];
  }
}
