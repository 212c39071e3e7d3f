package org.hearsay.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ingest.imprint.Blank;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page states of its article in JSON-LD, in schema.org's words. Blocks that are no JSON are
 * passed over: many are written by hand, and the page says the same elsewhere.
 */
final class LinkedData {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  /** At most so many objects are looked at: a page with more states lists, not its article. */
  private static final int MAX_OBJECTS = 20_000;

  /** schema.org/Article and what lies below it, and what blogs use. */
  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "AskPublicNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "AdvertiserContentArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "SocialMediaPosting",
          "ScholarlyArticle",
          "TechArticle",
          "Report",
          "Review");

  private final Map<String, JsonNode> byId = new HashMap<>();
  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final @Nullable JsonNode article;

  private LinkedData(Document document, String title) {
    for (Element script : document.select("script[type~=(?i)application/ld\\+json]")) {
      add(script.data());
    }
    this.article = choose(title);
  }

  /**
   * @param title the page's title, which tells its own article from those it lists
   */
  static LinkedData of(Document document, String title) {
    return new LinkedData(document, title);
  }

  private void add(String json) {
    String bare =
        json.replaceAll(
            "(?s)^\\s*(?://\\s*)?(?:<!--|<!\\[CDATA\\[)|(?://\\s*)?(?:-->|]]>)\\s*;?\\s*$", "");
    JsonNode root;
    try {
      root = MAPPER.readTree(bare);
    } catch (JsonProcessingException notJson) {
      return;
    }
    Deque<JsonNode> work = new ArrayDeque<>();
    work.add(root);
    for (int looked = 0; !work.isEmpty() && looked < MAX_OBJECTS; looked++) {
      JsonNode node = work.removeFirst();
      if (node.isObject()) {
        index(node);
      }
      for (JsonNode child : node) {
        if (child.isContainerNode()) {
          work.addLast(child);
        }
      }
    }
  }

  private void index(JsonNode node) {
    String id = node.path("@id").asText("");
    // An object that is nothing but a reference to another has no more than its id.
    if (!id.isEmpty() && node.size() > 1) {
      byId.merge(id, node, (one, other) -> other.size() > one.size() ? other : one);
    }
    for (JsonNode type : each(node.path("@type"))) {
      String name = type.asText("").replaceFirst("^.*[/:]", "");
      if (ARTICLE_TYPES.contains(name)) {
        articles.add(node);
      } else if (name.equals("WebPage")) {
        pages.add(node);
      }
    }
  }

  private @Nullable JsonNode choose(String title) {
    String wanted = Words.key(title);
    JsonNode best = null;
    int bestScore = -1;
    for (JsonNode candidate : articles) {
      String headline = Words.key(text(candidate, "headline", "name"));
      boolean same =
          !headline.isEmpty()
              && !wanted.isEmpty()
              && (wanted.contains(headline) || headline.contains(wanted));
      int score =
          (same ? 8 : 0)
              + (candidate.has("datePublished") ? 2 : 0)
              + (candidate.has("author") ? 1 : 0)
              + (candidate.has("articleBody") ? 1 : 0);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  boolean hasArticle() {
    return article != null;
  }

  /** Null when not stated. */
  @Nullable String headline() {
    return article == null ? null : blankToNull(text(article, "headline", "name"));
  }

  @Nullable String published() {
    return ofArticleOrPage("datePublished", "dateCreated");
  }

  @Nullable String updated() {
    return ofArticleOrPage("dateModified");
  }

  @Nullable String language() {
    return article == null ? null : blankToNull(text(article, "inLanguage"));
  }

  @Nullable String url() {
    if (article == null) {
      return null;
    }
    String url = text(article, "url");
    return blankToNull(url.isEmpty() ? reference(article.path("mainEntityOfPage")) : url);
  }

  @Nullable String publisher() {
    if (article == null) {
      return null;
    }
    List<String> names = names(article.path("publisher"));
    return names.isEmpty() ? null : names.get(0);
  }

  /**
   * As stated, each possibly with "By" or several names in it: one list for each object that
   * describes the article, since some sites state it twice, once for themselves and once in full.
   */
  List<List<String>> authors() {
    List<List<String>> stated = new ArrayList<>();
    if (article != null) {
      stated.add(authors(article));
      String headline = Words.key(text(article, "headline", "name"));
      for (JsonNode other : articles) {
        if (other != article && Words.key(text(other, "headline", "name")).equals(headline)) {
          stated.add(authors(other));
        }
      }
    }
    return stated;
  }

  private List<String> authors(JsonNode described) {
    List<String> names = names(described.path("author"));
    return names.isEmpty() ? names(described.path("creator")) : names;
  }

  /** The body as one string, with or without line breaks; null when not stated. */
  @Nullable String body() {
    String body = article == null ? "" : article.path("articleBody").asText("");
    return blankToNull(Parser.unescapeEntities(body, false));
  }

  private @Nullable String ofArticleOrPage(String... fields) {
    String stated = article == null ? "" : text(article, fields);
    for (int i = 0; stated.isEmpty() && i < pages.size(); i++) {
      stated = text(pages.get(i), fields);
    }
    return blankToNull(stated);
  }

  private List<String> names(JsonNode persons) {
    List<String> names = new ArrayList<>();
    for (JsonNode person : each(persons)) {
      JsonNode full =
          person.isObject() ? byId.getOrDefault(person.path("@id").asText(""), person) : person;
      if (full.isArray()) {
        names(full).forEach(name -> add(names, name));
      } else if (full.isTextual()) {
        JsonNode referred = byId.get(full.asText());
        add(names, referred == null ? full.asText() : text(referred, "name"));
      } else {
        for (JsonNode name : each(full.path("name"))) {
          add(names, name.asText(""));
        }
      }
    }
    return names;
  }

  private static void add(List<String> names, String name) {
    String plain = plain(name);
    if (!plain.isEmpty() && !names.contains(plain)) {
      names.add(plain);
    }
  }

  private static String reference(JsonNode node) {
    return node.isTextual() ? node.asText() : node.path("@id").asText("");
  }

  private static Iterable<JsonNode> each(JsonNode node) {
    return node.isArray()
        ? node
        : node.isMissingNode() || node.isNull() ? List.of() : List.of(node);
  }

  /** The first of the fields that says something; empty when none does. */
  private static String text(JsonNode node, String... fields) {
    for (String field : fields) {
      for (JsonNode value : each(node.path(field))) {
        String plain = value.isValueNode() ? plain(value.asText("")) : "";
        if (!plain.isEmpty()) {
          return plain;
        }
      }
    }
    return "";
  }

  /** Publishers escape for HTML what stands in JSON, some of them twice. */
  private static String plain(String value) {
    String once = Parser.unescapeEntities(value, false);
    return Words.tidy(once.contains("&") ? Parser.unescapeEntities(once, false) : once)
        .replaceAll("</?[a-zA-Z][^<>]{0,40}>", "");
  }

  private static @Nullable String blankToNull(String text) {
    return Blank.strip(text).isEmpty() ? null : text;
  }
}
