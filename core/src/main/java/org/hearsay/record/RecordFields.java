package org.hearsay.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.provenance.Evidence;
import org.hearsay.provenance.RuleId;
import org.hearsay.text.ArticleDate;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object of a record, read field by field. Every complaint names the field's path. A
 * missing field and {@code null} are the same.
 */
final class RecordFields {

  /** A double's range, rounded; a longer exponent is an attack or a mistake. */
  private static final int MAX_SCALE = 400;

  private final JsonNode node;
  private final String path;
  private final int textLength;

  /**
   * @param node an object
   * @param path where it stands, such as {@code $.claims[3]}
   * @param textLength code units of the article's text, which no span may reach past
   * @throws RecordException when it is not an object
   */
  RecordFields(JsonNode node, String path, int textLength) {
    if (!node.isObject()) {
      throw new RecordException(path, "must be an object, is " + described(node));
    }
    this.node = node;
    this.path = path;
    this.textLength = textLength;
  }

  String text(String field) {
    return required(field, optionalText(field));
  }

  @Nullable String optionalText(String field) {
    JsonNode value = find(field);
    return value == null ? null : text(value, at(field));
  }

  List<String> texts(String field) {
    return list(field, RecordFields::text);
  }

  boolean bool(String field) {
    JsonNode value = required(field, find(field));
    if (!value.isBoolean()) {
      throw new RecordException(at(field), "must be true or false, is " + described(value));
    }
    return value.booleanValue();
  }

  @Nullable Integer optionalInteger(String field) {
    JsonNode value = find(field);
    return value == null ? null : integer(value, at(field));
  }

  @Nullable Double optionalDouble(String field) {
    BigDecimal value = optionalNumber(field);
    return value == null ? null : value.doubleValue();
  }

  @Nullable BigDecimal optionalNumber(String field) {
    JsonNode value = find(field);
    if (value == null) {
      return null;
    }
    if (!value.isNumber()) {
      throw new RecordException(at(field), "must be a number, is " + described(value));
    }
    BigDecimal number = value.decimalValue();
    if (Math.abs(number.scale()) > MAX_SCALE) {
      throw new RecordException(at(field), "is a number out of range: " + described(value));
    }
    return number;
  }

  <E extends Enum<E>> E constant(String field, EnumNames<E> names) {
    return required(field, optionalConstant(field, names));
  }

  <E extends Enum<E>> @Nullable E optionalConstant(String field, EnumNames<E> names) {
    String name = optionalText(field);
    if (name == null) {
      return null;
    }
    E constant = names.find(name);
    if (constant == null) {
      throw new RecordException(
          at(field), "must be one of " + names.all() + ", is \"" + name + "\"");
    }
    return constant;
  }

  @Nullable LocalDate optionalDay(String field) {
    String value = optionalText(field);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException notADay) {
      throw new RecordException(at(field), "must be an ISO day, is \"" + value + "\"", notADay);
    }
  }

  @Nullable ArticleDate optionalDate(String field) {
    String value = optionalText(field);
    return value == null
        ? null
        : ArticleDate.parse(value)
            .orElseThrow(
                () ->
                    new RecordException(
                        at(field), "must be an ISO 8601 date, is \"" + value + "\""));
  }

  Span span(String field) {
    return required(field, optionalSpan(field));
  }

  @Nullable Span optionalSpan(String field) {
    JsonNode value = find(field);
    return value == null ? null : span(value, at(field));
  }

  List<Span> spans(String field) {
    return list(field, this::span);
  }

  Evidence evidence() {
    RecordFields evidence = object("evidence");
    double score = evidence.required("score", evidence.optionalDouble("score"));
    return evidence.build(() -> new Evidence(new RuleId(evidence.text("rule")), score));
  }

  RecordFields object(String field) {
    return required(field, optionalObject(field));
  }

  @Nullable RecordFields optionalObject(String field) {
    JsonNode value = find(field);
    return value == null ? null : new RecordFields(value, at(field), textLength);
  }

  <T> List<T> objects(String field, Function<RecordFields, T> reader) {
    return list(
        field,
        (value, where) -> {
          RecordFields fields = new RecordFields(value, where, textLength);
          return fields.build(() -> reader.apply(fields));
        });
  }

  /** Builds a value, turning its constructor's complaint into one that names the path. */
  <T> T build(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException refused) {
      throw new RecordException(path, String.valueOf(refused.getMessage()), refused);
    }
  }

  String at(String field) {
    return path + "." + field;
  }

  <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new RecordException(at(field), "is missing");
    }
    return value;
  }

  private interface ItemReader<T> {
    T read(JsonNode value, String path);
  }

  private <T> List<T> list(String field, ItemReader<T> reader) {
    JsonNode values = required(field, find(field));
    if (!values.isArray()) {
      throw new RecordException(at(field), "must be a list, is " + described(values));
    }
    List<T> items = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      items.add(reader.read(values.get(i), at(field) + "[" + i + "]"));
    }
    return items;
  }

  private @Nullable JsonNode find(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static String text(JsonNode value, String path) {
    if (!value.isTextual()) {
      throw new RecordException(path, "must be a string, is " + described(value));
    }
    return value.textValue();
  }

  private Span span(JsonNode value, String path) {
    RecordFields fields = new RecordFields(value, path, textLength);
    int start = fields.required("start", fields.optionalInteger("start"));
    int end = fields.required("end", fields.optionalInteger("end"));
    if (end > textLength) {
      throw new RecordException(
          path, "[" + start + ", " + end + ") reaches past the text's " + textLength + " units");
    }
    return fields.build(() -> new Span(start, end));
  }

  private static int integer(JsonNode value, String path) {
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new RecordException(path, "must be a whole number, is " + described(value));
    }
    return value.intValue();
  }

  private static String described(JsonNode value) {
    return switch (value.getNodeType()) {
      case OBJECT -> "an object";
      case ARRAY -> "a list";
      case STRING -> "the string " + shortened(value.toString());
      case BOOLEAN, NUMBER -> shortened(value.toString());
      case NULL, MISSING, BINARY, POJO -> "nothing";
    };
  }

  private static String shortened(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "...";
  }
}
