package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.app.cli.ExitCode;
import org.hearsay.ingest.FindingCode;
import org.hearsay.record.ReadingJson;
import org.junit.jupiter.api.Test;

/** What a program can rely on stands in the user's pages: codes and the record's fields. */
class DocumentsTest {

  private static final String READING = House.read(House.root().resolve("docs/reading.md"));

  /** A finding's code, as a constant or where it is used. */
  private static final Pattern CODE =
      Pattern.compile("(?:CODE = |Finding\\(\\s*|Finding\\.of\\(\\s*)\"([a-z][a-z0-9-]*)\"");

  private static final String RECORD = House.read(House.root().resolve("docs/record.md"));

  @Test
  void everyFindingCodeIsExplained() {
    assertThat(Arrays.stream(FindingCode.values()).map(code -> "| `" + code.code() + "` |"))
        .filteredOn(row -> !READING.contains(row))
        .isEmpty();
  }

  @Test
  void everyCodeThatTheSourcesGiveAFindingIsExplained() {
    Set<String> codes = new TreeSet<>();
    for (Path module : House.modules()) {
      for (Path file : House.files(module.resolve("src/main/java"), ".java")) {
        String source = House.read(file);
        if (source.contains("new Finding(") || source.contains("Finding.of(")) {
          CODE.matcher(source).results().forEach(code -> codes.add(code.group(1)));
        }
      }
    }
    assertThat(codes)
        .contains("long-sentence")
        .filteredOn(code -> !READING.contains("| `" + code + "` |"))
        .isEmpty();
  }

  @Test
  void everyExitCodeIsExplainedInTheHelpsWords() {
    assertThat(
            Arrays.stream(ExitCode.values())
                .map(code -> "| " + code.code() + " | " + code.meaning() + " |"))
        .filteredOn(row -> !READING.contains(row))
        .isEmpty();
  }

  @Test
  void everyFieldOfTheSchemaIsExplained() throws IOException {
    assertThat(fields())
        .hasSizeGreaterThan(50)
        .filteredOn(field -> !Pattern.compile("[`.]" + field + "[`\\[.\\]]").matcher(RECORD).find())
        .isEmpty();
  }

  @Test
  void everyConstantOfTheSchemaIsExplained() throws IOException {
    Set<String> constants = new TreeSet<>();
    for (JsonNode values : schema().findValues("enum")) {
      values.forEach(value -> constants.add(value.asText()));
    }
    assertThat(constants)
        .hasSizeGreaterThan(50)
        .filteredOn(constant -> !RECORD.contains("`" + constant + "`"))
        .isEmpty();
  }

  private static Set<String> fields() throws IOException {
    Set<String> fields = new TreeSet<>();
    for (JsonNode properties : schema().findValues("properties")) {
      properties.fieldNames().forEachRemaining(fields::add);
    }
    return fields;
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
