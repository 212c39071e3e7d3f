package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record's definition: it takes what is written and nothing else. */
class ReadingSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The fields that a record may lack; every other has to be there. */
  private static final Set<String> OPTIONAL =
      Set.of(
          "article.outlet",
          "article.published",
          "article.language",
          "attributions.sourceId",
          "sources.role",
          "places.geonamesId",
          "places.country",
          "places.precision",
          "times.value",
          "times.from",
          "times.to",
          "quantities.what",
          "claims.attribution",
          "claims.event",
          "claims.eventMode",
          "claims.proposition.rule",
          "claims.proposition.participants.country",
          "claims.when",
          "claims.when.time",
          "claims.when.from",
          "claims.when.to",
          "claims.factuality.band",
          "claims.chain.sourceId",
          "claims.chain.cue",
          "findings.span");

  private static final String SCHEMA_TEXT = text();
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema SCHEMA = REGISTRY.getSchema(SCHEMA_TEXT);

  private static String text() {
    try (InputStream in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is wrong with a record; empty when it is valid. */
  static List<String> faults(String record) {
    return SCHEMA.validate(record, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  @Test
  void isItselfAValidSchema() {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SCHEMA_TEXT, InputFormat.JSON)).isEmpty();
  }

  @Test
  void takesEveryRecordThatIsWritten() {
    RandomReadings readings = new RandomReadings(5);
    for (int i = 0; i < 300; i++) {
      assertThat(faults(ReadingJson.write(readings.next()))).isEmpty();
    }
    assertThat(faults(FerryReading.RECORD)).isEmpty();
  }

  @Test
  void refusesEveryFieldThatIsMisspelt() throws IOException {
    forEveryField(
        (object, field) -> {
          JsonNode value = object.remove(field);
          object.set(field + "s", value);
        },
        Set.of());
  }

  @Test
  void refusesARecordThatLacksAField() throws IOException {
    forEveryField((object, field) -> object.remove(field), OPTIONAL);
  }

  @Test
  void refusesEveryFieldOfAnotherType() throws IOException {
    forEveryField(
        (object, field) -> {
          JsonNode value = object.get(field);
          object.set(field, value.isTextual() ? IntNode.valueOf(1) : TextNode.valueOf("1"));
        },
        Set.of());
    forEveryField((object, field) -> object.putNull(field), Set.of());
  }

  @Test
  void refusesAFieldTooMany() throws IOException {
    forEveryField((object, field) -> object.set("mood", BooleanNode.TRUE), Set.of());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"assertion"         | "kind":"rumour"
          "kind":"named-person"      | "kind":"NAMED_PERSON"
          "start":0                  | "start":-1
          "start":0                  | "start":0.5
          "published":"2024-02-29"   | "published":"29 February 2024"
          "published":"2024-02-29"   | "published":"2024-02-29T25:00:00"
          "from":"2024-02-28"        | "from":"2024-02"
          "id":"c1"                  | "id":"a1"
          "lat":12.5                 | "lat":91
          "lat":12.5,                | ``
          "best":40,                 | ``
          "score":0.75               | "score":1.5
          "rule":"place/gazetteer"   | "rule":"Gazetteer"
          "country":"XX"             | "country":"Germany"
          "type":"DATE"              | "type":"date"
          "code":"no-place"          | "code":"No place"
          "hearsay/reading/1"        | "hearsay/reading/2"
          "headlineSpan":{"start":0,"end":23}, | ``
          "content":[{"start":51,"end":122}]   | "content":[]
          """)
  void refusesAValueThatItsFieldCannotHave(String good, String bad) {
    assertThat(FerryReading.RECORD).contains(good);
    assertThat(faults(FerryReading.RECORD.replace(good, bad))).isNotEmpty();
  }

  @Test
  void namesEveryConstantAsTheProgramDoes() throws IOException {
    Set<List<String>> ours = new HashSet<>();
    for (EnumNames<?> names :
        List.of(
            EnumNames.FORM,
            EnumNames.SOURCE_KIND,
            EnumNames.CLAIM_KIND,
            EnumNames.CLAUSE_ROLE,
            EnumNames.CERTAINTY,
            EnumNames.BASIS,
            EnumNames.POLARITY,
            EnumNames.TIME_REFERENCE,
            EnumNames.PLACE_PRECISION,
            EnumNames.TIME_TYPE,
            EnumNames.BOUND,
            EnumNames.EFFECT,
            EnumNames.ACTOR_ROLE,
            EnumNames.WHEN_PRECISION,
            EnumNames.WHERE_RELATION)) {
      ours.add(names.all());
    }
    Set<List<String>> theirs = new HashSet<>();
    for (JsonNode names : JSON.readTree(SCHEMA_TEXT).findValues("enum")) {
      List<String> list = new ArrayList<>();
      names.forEach(name -> list.add(name.textValue()));
      theirs.add(list);
    }
    assertThat(theirs).isEqualTo(ours);
  }

  /** Spoils the record in one field after the other; each time it has to be refused. */
  private static void forEveryField(BiConsumer<ObjectNode, String> spoil, Set<String> except)
      throws IOException {
    Set<String> seen = new TreeSet<>();
    List<String> taken = new ArrayList<>();
    int count = fields(JSON.readTree(FerryReading.RECORD), "").size();
    for (int i = 0; i < count; i++) {
      JsonNode record = JSON.readTree(FerryReading.RECORD);
      Field field = fields(record, "").get(i);
      spoil.accept(field.object(), field.name());
      seen.add(field.path());
      if (!except.contains(field.path()) && faults(record.toString()).isEmpty()) {
        taken.add(field.path());
      }
    }
    assertThat(seen).as("fields tried").hasSizeGreaterThan(80).containsAll(except);
    assertThat(taken).as("spoilt, and yet taken").isEmpty();
  }

  private record Field(ObjectNode object, String name, String path) {}

  private static List<Field> fields(JsonNode node, String path) {
    List<Field> fields = new ArrayList<>();
    if (node instanceof ObjectNode object) {
      object
          .fieldNames()
          .forEachRemaining(
              name -> {
                String at = path.isEmpty() ? name : path + "." + name;
                fields.add(new Field(object, name, at));
                fields.addAll(fields(object.get(name), at));
              });
    } else if (node instanceof ArrayNode array) {
      array.forEach(item -> fields.addAll(fields(item, path)));
    }
    return fields;
  }
}
