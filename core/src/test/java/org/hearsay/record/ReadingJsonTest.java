package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.hearsay.pipeline.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record as JSON: written and read back. */
class ReadingJsonTest {

  @Test
  void everyReadingComesBackEqual() {
    RandomReadings readings = new RandomReadings(1);
    for (int i = 0; i < 1_000; i++) {
      Reading reading = readings.next();
      assertThat(ReadingJson.read(ReadingJson.write(reading))).isEqualTo(reading);
    }
  }

  @Test
  void aRecordSurvivesAFileEvenWithHalfASurrogatePairInTheText() {
    RandomReadings readings = new RandomReadings(2);
    for (int i = 0; i < 200; i++) {
      Reading reading = readings.next();
      byte[] file = ReadingJson.write(reading).getBytes(StandardCharsets.UTF_8);
      assertThat(ReadingJson.read(new String(file, StandardCharsets.UTF_8))).isEqualTo(reading);
    }
  }

  @Test
  void aRecordIsOneLine() {
    RandomReadings readings = new RandomReadings(3);
    for (int i = 0; i < 200; i++) {
      assertThat(ReadingJson.write(readings.next())).doesNotContain("\n", "\r");
    }
  }

  @Test
  void equalReadingsGiveEqualRecords() {
    assertThat(ReadingJson.write(new RandomReadings(4).next()))
        .isEqualTo(ReadingJson.write(new RandomReadings(4).next()));
  }

  @Test
  void theFieldsStandInTheOrderOfTheDefinition() {
    assertThat(ReadingJson.write(FerryReading.reading())).isEqualTo(FerryReading.RECORD);
    assertThat(ReadingJson.read(FerryReading.RECORD)).isEqualTo(FerryReading.reading());
  }

  @Test
  void fieldsThatThisVersionDoesNotKnowArePassedOver() {
    String later =
        FerryReading.RECORD
            .replace("{\"schema\"", "{\"mood\":{\"deep\":[1,2]},\"schema\"")
            .replace("\"kind\":\"assertion\"", "\"kind\":\"assertion\",\"shade\":0.5");
    assertThat(ReadingJson.read(later)).isEqualTo(FerryReading.reading());
  }

  @Test
  void anExplicitNullIsAnAbsentField() {
    String record = FerryReading.RECORD.replace("\"outlet\":", "\"id\":null,\"outlet\":");
    assertThat(ReadingJson.read(record)).isEqualTo(FerryReading.reading());
  }

  @ParameterizedTest(name = "{0} instead of {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "kind":"assertion"          | "kind":"rumour"             | $.claims[0].kind: must be one of [assertion, denial,
          "kind":"assertion"          | "kind":7                    | $.claims[0].kind: must be a string, is 7
          "kind":"assertion",         | ''                          | $.claims[0].kind: is missing
          "clause":"main"             | "clause":"main","within":"c2" | $.claims[0]: claim c1 is a main clause within c2
          "negated":false             | "negated":"no"              | $.attributions[0].negated: must be true or false, is the string "no"
          "start":0,                  | "start":0.5,                | $.article.headlineSpan.start: must be a whole number, is 0.5
          "start":0,                  | "start":99999999999,        | $.article.headlineSpan.start: must be a whole number, is 99999999999
          "end":23                    | "end":2300                  | $.article.headlineSpan: [0, 2300) reaches past the text's
          "start":0,"end":23          | "start":24,"end":23         | $.article.headlineSpan: not a span: [24, 23)
          "best":40                   | "best":"40"                 | $.quantities[0].best: must be a number, is the string "40"
          "best":40                   | "best":4e999999999          | $.quantities[0].best: is a number out of range
          "score":0.75                | "score":7                   | $.attributions[0].evidence: attribution/verb-complement: score 7.0 is not in [0, 1]
          "byline":["Ana Brandt"]     | "byline":"Ana Brandt"       | $.article.byline: must be a list, is the string "Ana Brandt"
          "byline":["Ana Brandt"]     | "byline":["Ana Brandt",{}]  | $.article.byline[1]: must be a string, is an object
          "published":"2024-02-29"    | "published":"2023-02-29"    | $.article.published: must be an ISO 8601 date, is "2023-02-29"
          "from":"2024-02-28"         | "from":"yesterday"          | $.times[0].from: must be an ISO day, is "yesterday"
          "headline":"Ferry           | "headline":"A ferry         | $.article.headline: is not what stands at headlineSpan in the text
          "sha256":"                  | "sha256":"0                 | $.article.sha256: is not that of the text
          "hearsay/reading/1"         | "hearsay/reading/2"         | $.schema: is "hearsay/reading/2"; this version reads "hearsay/reading/1"
          "content":[{                | "content":[],"other":[{     | $.attributions[0]: attribution a1 has no content
          """)
  void whatIsWrongIsNamedByItsPath(String good, String bad, String message) {
    assertThat(FerryReading.RECORD).contains(good);
    int at = FerryReading.RECORD.indexOf(good);
    String spoilt =
        FerryReading.RECORD.substring(0, at)
            + bad
            + FerryReading.RECORD.substring(at + good.length());
    assertThatThrownBy(() -> ReadingJson.read(spoilt))
        .isInstanceOf(RecordException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``                        | $: must be an object, is nothing
          []                        | $: must be an object, is a list
          {"schema":"hearsay/readi  | $: is not JSON at character
          {} {}                     | $: is not JSON at character
          {"schema":"a","schema":1} | $: is not JSON at character
          {}                        | $.schema: is missing
          """)
  void whatIsNoRecordIsRefused(String text, String message) {
    assertThatThrownBy(() -> ReadingJson.read(text))
        .isInstanceOf(RecordException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aRecordCutShortAnywhereIsRefused() {
    for (int end = 0; end < FerryReading.RECORD.length(); end += 7) {
      String cut = FerryReading.RECORD.substring(0, end);
      assertThatThrownBy(() -> ReadingJson.read(cut)).isInstanceOf(RecordException.class);
    }
  }
}
