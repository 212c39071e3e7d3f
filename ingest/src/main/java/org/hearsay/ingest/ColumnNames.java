package org.hearsay.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which column of a table holds which of an article's fields. */
public final class ColumnNames {

  /** A field, and what its column is usually called; the likeliest first. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "id", List.of("id", "articleid", "uid", "guid"),
          "title", List.of("title", "headline", "heading", "subject"),
          "text",
              List.of(
                  "text", "body", "content", "articletext", "articlebody", "fulltext", "article"),
          "published",
              List.of(
                  "published",
                  "date",
                  "publishdate",
                  "pubdate",
                  "publicationdate",
                  "datepublished",
                  "publishedat",
                  "created",
                  "time"),
          "updated", List.of("updated", "modified", "datemodified", "lastmodified"),
          "url", List.of("url", "link", "address", "uri", "href"),
          "outlet",
              List.of(
                  "outlet", "source", "publication", "publisher", "newspaper", "site", "domain"),
          "byline", List.of("byline", "author", "authors", "writer", "by"),
          "language", List.of("language", "lang"));

  private ColumnNames() {}

  /** Whether an article has a field of that name. */
  public static boolean isField(String name) {
    return USUAL.containsKey(name);
  }

  /** The names of the fields, in alphabetical order. */
  public static List<String> fields() {
    return USUAL.keySet().stream().sorted().toList();
  }

  /**
   * Field to column, 0-based.
   *
   * @param names of the columns
   * @param given field to the column's name, which goes before the usual names
   */
  static Map<String, Integer> fields(List<String> names, Map<String, String> given) {
    List<String> keys = names.stream().map(ColumnNames::key).toList();
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String field : fields()) {
      String named = given.get(field);
      List<String> wanted =
          named == null ? USUAL.getOrDefault(field, List.of()) : List.of(key(named));
      for (String name : wanted) {
        int column = keys.indexOf(name);
        if (column >= 0) {
          found.put(field, column);
          break;
        }
      }
    }
    return found;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
