package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Well-formed JSON that is not what the document says.
 *
 * @param others what is put in place of each value
 */
record TreeMutants(DocumentedSchema schema, JsonNode body, List<JsonNode> others) {
  /** One of each type, and the ends of two. */
  static final List<JsonNode> TYPES = Stream.of(
          "\"text\"", "\"\"", "7", "12345678901234567890123", "true", "null", "[]", "{}")
      .map(TreeMutants::json)
      .toList();
  /** What a lenient reader takes for something else. */
  static final List<JsonNode> LOOKALIKES = Stream.of(
          "\" \"",
          "\"7\"",
          "\"true\"",
          "\"null\"",
          "-1",
          "1.5",
          "1e2",
          "2147483648",
          "false",
          "[null]",
          "[[]]",
          "[7]",
          "{\"a\":null}")
      .map(TreeMutants::json)
      .toList();

  private static final JsonNode UNKNOWN =
      json("{\"deep\":[1.10,null,{\"a\":12345678901234567890}]}");
  private static final JsonNode NULL = JsonNodeFactory.instance.nullNode();

  Stream<Mutant> all() {
    return Spot.in(schema, body).stream()
        .flatMap(
            spot -> Stream.of(wrongTypes(spot), removed(spot), nullElements(spot), properties(spot))
                .flatMap(mutants -> mutants));
  }

  private Stream<Mutant> wrongTypes(Spot spot) {
    String pointer = spot.pointer();
    return others.stream()
        .map(other -> mutant(MutantKind.WRONG_TYPE, pointer, JsonEdit.with(body, pointer, other)));
  }

  private Stream<Mutant> removed(Spot spot) {
    return spot.isProperty()
        ? Stream.of(mutant(
            MutantKind.PROPERTY_REMOVED, spot.pointer(), JsonEdit.without(body, spot.pointer())))
        : Stream.empty();
  }

  private Stream<Mutant> nullElements(Spot spot) {
    if (!spot.isContainer()) {
      return Stream.empty();
    }
    JsonNode value = spot.value();
    Stream<String> there = value.isArray()
        ? IntStream.range(0, value.size()).mapToObj(index -> "/" + index)
        : names(value);
    String more = value.isArray() ? "/" + value.size() : "/more";
    return Stream.concat(there, Stream.of(more))
        .map(step -> spot.pointer() + step)
        .map(pointer ->
            mutant(MutantKind.NULL_ELEMENT, pointer, JsonEdit.with(body, pointer, NULL)));
  }

  private Stream<Mutant> properties(Spot spot) {
    if (!spot.value().isObject()) {
      return Stream.empty();
    }
    String added = spot.pointer() + "/x-mutant";
    Mutant unknown =
        mutant(MutantKind.UNKNOWN_PROPERTY, added, JsonEdit.with(body, added, UNKNOWN));
    Stream<Mutant> twice = names(spot.value())
        .flatMap(
            step -> Stream.of(spot.value().at(step), json("[[7]]")).map(v -> twice(spot, step, v)));
    return Stream.concat(Stream.of(unknown), twice);
  }

  /** The later one counts. */
  private Mutant twice(Spot spot, String step, JsonNode later) {
    String name = JsonPointers.unescaped(step.substring(1));
    ObjectNode property = JsonNodeFactory.instance.objectNode();
    property.set(name, later);
    String text = new String(Json.bytes(property), StandardCharsets.UTF_8);
    byte[] raw = text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8);
    JsonNode read = JsonEdit.with(body, spot.pointer() + step, later);
    Expectation expected = StrictReading.of(schema, read);
    return Mutant.of(
        MutantKind.PROPERTY_TWICE,
        spot.pointer() + step,
        RawJson.withProperty(body, spot.pointer(), raw),
        expected);
  }

  private Mutant mutant(MutantKind kind, String place, JsonNode mutated) {
    Expectation expected = StrictReading.of(schema, mutated);
    return Mutant.of(kind, place, Json.bytes(mutated), expected);
  }

  private static Stream<String> names(JsonNode object) {
    return object.properties().stream().map(property -> JsonPointers.step(property.getKey()));
  }

  private static JsonNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
