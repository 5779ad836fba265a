package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every type that a schema can have, in every place that a model has for one, meets every kind of
 * value by way of every reader of models: what fits is kept, and the rest is refused. Half a number
 * is not cut, and a text is not a number.
 */
class TypeMatrixTest {
  private static final JsonMapper TREES = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .build();

  private static final List<String> VALUES = List.of(
      "\"a\"",
      "\"red\"",
      "\"\"",
      "\" \"",
      "\"1\"",
      "\"1.5\"",
      "\"true\"",
      "\"null\"",
      "\"NaN\"",
      "0",
      "1",
      "-1",
      "1.0",
      "1.5",
      "-0.5",
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
      "[\"a\"]",
      "{}",
      "{\"a\":1}");

  /**
   * A type.
   *
   * @param fits which values it takes, by another library's reading
   */
  private record Type(String name, String schema, Predicate<JsonNode> fits) {}

  private static final List<Type> TYPES = List.of(
      new Type("text", "{type: string}", JsonNode::isTextual),
      new Type(
          "integer",
          "{type: integer, format: int64}",
          node -> node.isIntegralNumber() && node.canConvertToLong()),
      new Type(
          "smallInteger",
          "{type: integer, format: int32}",
          node -> node.isIntegralNumber() && node.canConvertToInt()),
      new Type("decimal", "{type: number}", JsonNode::isNumber),
      new Type("truth", "{type: boolean}", JsonNode::isBoolean),
      new Type("anything", "{}", node -> true),
      new Type("openSet", "{$ref: '#/components/schemas/OpenSet'}", JsonNode::isTextual),
      new Type(
          "closedSet",
          "{$ref: '#/components/schemas/ClosedSet'}",
          node -> node.asText().equals("red")),
      new Type(
          "openNumbers",
          "{$ref: '#/components/schemas/OpenNumbers'}",
          node -> node.isIntegralNumber() && node.canConvertToInt()),
      new Type(
          "wholeNumbers",
          "{$ref: '#/components/schemas/WholeNumbers'}",
          node -> node.isIntegralNumber() && node.asText().matches("-?1")),
      new Type(
          "numbers",
          "{$ref: '#/components/schemas/Numbers'}",
          node -> node.isNumber() && List.of(1.0, 1.5, 100.0).contains(node.doubleValue())),
      new Type("part", "{$ref: '#/components/schemas/Part'}", JsonNode::isObject),
      new Type(
          "textOrNull",
          "{type: string, nullable: true, maxLength: 6}",
          node -> node.isTextual() || node.isNull()),
      new Type(
          "partOrNull",
          "{nullable: true, allOf: [{$ref: '#/components/schemas/Part'}]}",
          node -> node.isObject() || node.isNull()),
      new Type(
          "setOrNull",
          "{nullable: true, allOf: [{$ref: '#/components/schemas/OpenSet'}]}",
          node -> node.isTextual() || node.isNull()));

  /**
   * A place for a type: how its schema surrounds that of the type, and how its JSON surrounds the
   * value.
   */
  private record Place(String name, String schema, String before, String after) {
    static final String INNER = "INNER";

    Place in(Place outer) {
      return new Place(
          outer.name + "Of" + name,
          outer.schema.replace(INNER, schema),
          outer.before + before,
          after + outer.after);
    }

    String property(Type type) {
      return type.name() + name;
    }

    String json(Type type, String value) {
      return "{\"" + property(type) + "\":" + before + value + after + "}";
    }

    boolean isProperty() {
      return before.isEmpty();
    }
  }

  private static final Place PROPERTY = new Place("Alone", Place.INNER, "", "");
  private static final List<Place> AROUND = List.of(
      new Place("List", "{type: array, items: " + Place.INNER + "}", "[", "]"),
      new Place(
          "Map", "{type: object, additionalProperties: " + Place.INNER + "}", "{\"x/y\":", "}"));

  private static final List<Place> PLACES = Stream.of(
          Stream.of(PROPERTY),
          AROUND.stream(),
          AROUND.stream().flatMap(outer -> AROUND.stream().map(inner -> inner.in(outer))))
      .flatMap(places -> places)
      .toList();

  @TempDir
  private static Path scratch;

  private static URLClassLoader loader;
  private static Class<?> model;
  private static String codec;
  private static List<ModelReader> readers;

  @BeforeAll
  static void printAndCompile() throws Exception {
    Path spec = Files.writeString(scratch.resolve("spec.yaml"), spec());
    List<Path> sources = new ArrayList<>();
    for (String output : Generation.OUTPUTS) {
      Path folder = scratch.resolve(output);
      Map<String, String> printed = Generation.print(spec, output, folder);
      printed.keySet().forEach(file -> sources.add(folder.resolve(file)));
      if (output.equals("client")) {
        codec = printed.get("dev/apiscribe/golden/client/ThingJson.java");
      }
    }
    Path classes = Files.createDirectory(scratch.resolve("classes"));
    assertThat(Compilation.messages(sources, classes)).isEmpty();
    loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, TypeMatrixTest.class.getClassLoader());
    model = loader.loadClass("dev.apiscribe.golden.model.Thing");
    readers = ModelReader.all(loader, "dev.apiscribe.golden", model);
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  private static String spec() throws IOException {
    StringBuilder properties = new StringBuilder();
    for (Type type : TYPES) {
      for (Place place : PLACES) {
        String schema = place.schema().replace(Place.INNER, type.schema());
        properties
            .append("        ")
            .append(place.property(type))
            .append(": ")
            .append(schema)
            .append('\n');
      }
    }
    String golden =
        Files.readString(Path.of("src/test/cases/constraints-inside-and-out/spec.yaml"));
    return golden.substring(0, golden.indexOf("components:")) + """
          components:
            schemas:
              Thing:
                type: object
                properties:
          """ + properties + """
              Part:
                type: object
                properties:
                  name: {type: string}
              OpenSet:
                type: string
                x-extensible-enum: [red, green]
              ClosedSet:
                type: string
                enum: [red, green]
              OpenNumbers: {type: integer, format: int32, x-extensible-enum: [0]}
              WholeNumbers: {type: integer, enum: [1, -1]}
              Numbers: {type: number, enum: [1, 1.5, 100]}
              Outcome:
                type: object
                properties:
                  id: {type: string}
              Name:
                type: string
          """;
  }

  /** A codec that is added to the runtime, and is not met here, fails this. */
  @Test
  void meetsEveryCodecOfTheRuntime() {
    List<String> codecs = Arrays.stream(JsonCodecs.class.getFields())
        .filter(field -> field.getType() == JsonCodec.class)
        .map(field -> field.getName())
        .toList();
    List<String> met = Pattern.compile("JsonCodecs\\.([A-Z_]+)")
        .matcher(codec)
        .results()
        .map(result -> result.group(1))
        .distinct()
        .toList();
    assertThat(met).containsExactlyInAnyOrderElementsOf(codecs);
  }

  /** What the readers leave to validation: a null between other values. */
  @Test
  void asksOfEveryElementThatItIsNotNull() {
    List<String> unasked = new ArrayList<>();
    for (Field field : model.getDeclaredFields()) {
      if (PLACES.stream().anyMatch(place -> field.getName().endsWith(place.name()))
          && !field.getName().matches("anything.*|.*OrNull.*")) {
        AnnotatedType type = field.getAnnotatedType();
        while (type instanceof AnnotatedParameterizedType collection) {
          AnnotatedType[] arguments = collection.getAnnotatedActualTypeArguments();
          type = arguments[arguments.length - 1];
          if (!type.isAnnotationPresent(NotNull.class)) {
            unasked.add(field.getName());
          }
        }
      }
    }
    assertThat(unasked).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> keepsWhatFitsAndRefusesTheRest() {
    List<DynamicTest> tests = new ArrayList<>();
    for (ModelReader reader : readers) {
      for (Type type : TYPES) {
        for (Place place : PLACES) {
          tests.add(dynamicTest(
              reader.name() + ": " + place.property(type), () -> tryAll(reader, type, place)));
        }
      }
    }
    return tests.stream();
  }

  private static void tryAll(ModelReader reader, Type type, Place place) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String value : VALUES) {
      boolean isLeft = reader.leavesNullsToValidation()
          // It is not told of elements that may be null.
          || (reader.name().equals("databind") && type.name().endsWith("OrNull"));
      if (value.equals("null") && (place.isProperty() || isLeft)) {
        continue;
      }
      String json = place.json(type, value);
      Optional<Object> read = reader.read(json);
      if (!type.fits().test(TREES.readTree(value))) {
        read.ifPresent(taken -> wrong.add(json + " was taken as " + reader.write(taken)));
      } else if (read.isEmpty()) {
        wrong.add(json + " was refused");
      } else if (!TREES.readTree(reader.write(read.get())).equals(TREES.readTree(json))) {
        wrong.add(json + " became " + reader.write(read.get()));
      }
    }
    assertThat(wrong).isEmpty();
  }
}
