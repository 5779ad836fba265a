package dev.apiscribe.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every codec of JSON's own types, in every place that a codec can have, meets every kind of value:
 * what fits is kept, the rest is refused where it is.
 */
class CodecMatrixTest {
  private static final ObjectMapper TREES =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final List<String> VALUES = List.of(
      "\"a\"",
      "\"\"",
      "\"1\"",
      "\"true\"",
      "\"null\"",
      "0",
      "1",
      "-1",
      "1.0",
      "1.5",
      "1e2",
      "2147483647",
      "2147483648",
      "-2147483649",
      "9223372036854775807",
      "9223372036854775808",
      "true",
      "false",
      "null",
      "[]",
      "[1]",
      "{}",
      "{\"a\":1}");

  /** Which values each type takes, by another library's reading. */
  private static final Map<String, Predicate<JsonNode>> FITS = Map.of(
      "TEXT",
      JsonNode::isTextual,
      "INTEGER",
      node -> node.isIntegralNumber() && node.canConvertToLong(),
      "SMALL_INTEGER",
      node -> node.isIntegralNumber() && node.canConvertToInt(),
      "DECIMAL",
      JsonNode::isNumber,
      "BOOLEAN",
      JsonNode::isBoolean,
      "ANY",
      node -> true);

  /** A codec around another one. */
  private interface Around {
    JsonCodec<?> of(JsonCodec<?> codec);
  }

  /** A place for a codec: how its JSON surrounds the value, and where the value is in it. */
  private record Place(
      String name, String before, String after, String pointer, boolean takesNull, Around around) {
    JsonCodec<?> codec(JsonCodec<?> codec) {
      return around.of(codec);
    }

    Place in(Place outer) {
      return new Place(
          outer.name + " of " + name,
          outer.before + before,
          after + outer.after,
          outer.pointer + pointer,
          takesNull || (before.isEmpty() && outer.takesNull),
          codec -> outer.codec(codec(codec)));
    }
  }

  private static final List<Place> PLACES = List.of(
      new Place("list", "[", "]", "/0", false, JsonCodecs::list),
      new Place("map", "{\"x/y\":", "}", "/x~1y", false, JsonCodecs::map),
      new Place("nullable", "", "", "", true, JsonCodecs::nullable),
      new Place(
          "constrained",
          "",
          "",
          "",
          false,
          codec -> JsonCodecs.constrained(codec, Constraints.none())));

  private static List<Field> codecs() {
    return Arrays.stream(JsonCodecs.class.getFields())
        .filter(field -> field.getType() == JsonCodec.class)
        .toList();
  }

  private static List<Place> everyPlace() {
    List<Place> places = new ArrayList<>(List.of(
        new Place("value", "", "", "", false, UnaryOperator.<JsonCodec<?>>identity()::apply)));
    places.addAll(PLACES);
    PLACES.forEach(outer -> PLACES.forEach(inner -> places.add(inner.in(outer))));
    PLACES.forEach(outer -> PLACES.forEach(inner -> places.add(inner.in(outer).in(PLACES.get(0)))));
    return places;
  }

  @Test
  void knowsEveryCodecAndEveryPlaceForOne() {
    assertThat(codecs().stream().map(Field::getName))
        .containsExactlyInAnyOrderElementsOf(FITS.keySet());
    assertThat(Arrays.stream(JsonCodecs.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .map(Method::getName))
        .containsExactlyInAnyOrderElementsOf(PLACES.stream().map(Place::name).toList());
  }

  @TestFactory
  Stream<DynamicTest> keepsWhatFitsAndRefusesTheRest() throws IllegalAccessException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Field field : codecs()) {
      JsonCodec<?> codec = (JsonCodec<?>) field.get(null);
      for (Place place : everyPlace()) {
        tests.add(DynamicTest.dynamicTest(
            place.name() + " of " + field.getName(), () -> tryAll(field.getName(), codec, place)));
      }
    }
    return tests.stream();
  }

  private static void tryAll(String type, JsonCodec<?> codec, Place place) throws IOException {
    for (String value : VALUES) {
      String json = place.before() + value + place.after();
      // Whether a value may be null that is in no list and no map is up to the caller of the
      // reader.
      boolean alone = place.before().isEmpty() && value.equals("null");
      boolean isNull = value.equals("null") && place.takesNull();
      if (alone || isNull || FITS.get(type).test(tree(value))) {
        Object read = read(place.codec(codec), json);
        if (!alone) {
          assertThat(tree(written(place.codec(codec), read))).as(json).isEqualTo(tree(json));
        }
      } else {
        InvalidJsonException refused =
            catchThrowableOfType(InvalidJsonException.class, () -> read(place.codec(codec), json));
        assertThat(refused).as(() -> type + " took " + json).isNotNull();
        assertThat(refused.pointer()).as(json).isEqualTo(place.pointer());
        assertThat(refused)
            .as(json)
            .message()
            .matches(value.equals("null") ? "null" : "not an? .*|a number that does not fit");
      }
    }
  }

  private static JsonNode tree(String json) throws JsonProcessingException {
    return TREES.readTree(json);
  }

  private static Object read(JsonCodec<?> codec, String json) throws IOException {
    try (JsonParser parser =
        JsonSettings.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      return JsonType.of(codec).read(parser, null);
    }
  }

  private static String written(JsonCodec<?> codec, Object value) throws IOException {
    return new String(JsonBytes.of(codec, value), StandardCharsets.UTF_8);
  }
}
