package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.mutant.Expectation.Place;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What is not JSON, or JSON at its limits, in place of one value or property. */
record TextMutants(DocumentedSchema schema, JsonNode body) {
  private static final int LEVELS = 10_000;
  private static final int LEVELS_THAT_ARE_READ = 900;
  private static final List<String> NO_VALUES = List.of(
      "NaN",
      "Infinity",
      "-Infinity",
      "undefined",
      "'single'",
      "/*c*/1",
      "//c\n1",
      "01",
      "+1",
      ".5",
      "1.",
      "1,",
      "[1,]",
      "{\"a\":1,}",
      "{a:1}",
      "\u0000");
  private static final List<String> NUMBERS = List.of(
      "1e999999999", "-1e-999999999", "123e-2147483647", "9223372036854775808", "-0", "-0.0");
  private static final List<String> HUGE_NUMBERS =
      List.of("9".repeat(10_000), "0." + "9".repeat(10_000), "1e99999999999", "-1e-99999999999");
  private static final List<String> NO_STRINGS =
      List.of("\"\\x\"", "\"\\u12\"", "\"\\ud83\"", "\"line\nbreak\"", "\"nul\u0000\"");
  private static final List<String> SURROGATES =
      List.of("\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\ud83d\"");
  private static final List<byte[]> NO_UTF_8 =
      Stream.of("ff", "e282", "80", "f8888080", "fe").map(TextMutants::bytes).toList();
  // Not valid either - longer than needed, half a character, beyond the last one - and parsers let
  // it pass.
  private static final List<byte[]> LENIENT_UTF_8 =
      Stream.of("c0af", "eda080", "f4908080").map(TextMutants::bytes).toList();
  private static final List<String> NO_PROPERTIES =
      List.of("name:1", "'name':1", "7:1", "\"a\\x\":1", "\"a\"", "\"a\":", ":1", "null:1");
  private static final List<String> STRANGE_PROPERTIES =
      List.of("\"\":1", "\"\\ud800\":1", "\"\\u0000\":1", "\"" + "n".repeat(10_000) + "\":1");
  private static final byte[] QUOTE = {'"'};

  Stream<Mutant> all() {
    return Spot.in(schema, body).stream()
        .flatMap(spot ->
            Stream.concat(values(spot), spot.value().isObject() ? names(spot) : Stream.of()));
  }

  private Stream<Mutant> values(Spot spot) {
    String pointer = spot.pointer();
    Expectation error = Expectation.error(Place.around(pointer));
    Expectation valueOrError = Expectation.valueOrError(Place.around(pointer));
    Expectation errorWithin = Expectation.error(Place.aroundOrWithin(pointer));
    return Stream.of(
            NO_VALUES.stream()
                .map(raw -> at(MutantKind.NO_JSON_VALUE, pointer, utf8(raw), errorWithin)),
            NUMBERS.stream().map(raw -> strictly(MutantKind.EXTREME_NUMBER, pointer, raw)),
            HUGE_NUMBERS.stream()
                .map(raw -> at(MutantKind.EXTREME_NUMBER, pointer, utf8(raw), error)),
            NO_STRINGS.stream().map(raw -> at(MutantKind.BROKEN_TEXT, pointer, utf8(raw), error)),
            SURROGATES.stream().map(raw -> readOnly(MutantKind.BROKEN_TEXT, pointer, raw)),
            NO_UTF_8.stream().map(raw -> at(MutantKind.BROKEN_TEXT, pointer, quoted(raw), error)),
            LENIENT_UTF_8.stream()
                .map(raw -> at(MutantKind.BROKEN_TEXT, pointer, quoted(raw), valueOrError)),
            Stream.of(deep("[", "]"), deep("{\"a\":", "}"), "[".repeat(LEVELS))
                .map(raw -> at(MutantKind.DEEP_VALUE, pointer, utf8(raw), errorWithin)),
            Stream.of(
                    nested(LEVELS_THAT_ARE_READ, "[", "]"),
                    nested(LEVELS_THAT_ARE_READ, "{\"a\":", "}"))
                .map(raw -> readOnly(MutantKind.NESTED_VALUE, pointer, raw)))
        .flatMap(mutants -> mutants);
  }

  private Stream<Mutant> names(Spot spot) {
    String pointer = spot.pointer();
    Expectation error = Expectation.error(Place.aroundOrWithin(pointer));
    Expectation valueOrError = Expectation.valueOrError(Place.aroundOrWithin(pointer));
    Stream<byte[]> broken = Stream.concat(
        NO_UTF_8.stream().map(raw -> property(quoted(raw))),
        NO_PROPERTIES.stream().map(TextMutants::utf8));
    Stream<byte[]> strange = Stream.concat(
        LENIENT_UTF_8.stream().map(raw -> property(quoted(raw))),
        STRANGE_PROPERTIES.stream().map(TextMutants::utf8));
    return Stream.concat(
        broken.map(raw -> named(pointer, raw, error)),
        strange.map(raw -> named(pointer, raw, valueOrError)));
  }

  private Mutant named(String pointer, byte[] raw, Expectation expected) {
    return Mutant.of(
        MutantKind.BROKEN_NAME, pointer, RawJson.withProperty(body, pointer, raw), expected);
  }

  /** JSON after all: it is read where the schema allows it. */
  private Mutant strictly(MutantKind kind, String pointer, String raw) {
    JsonNode read = JsonEdit.with(body, pointer, Json.parse(utf8(raw)));
    return at(kind, pointer, utf8(raw), StrictReading.of(schema, read));
  }

  /**
   * The same for what a parser reads, but no writer takes: half a character, hundreds of levels.
   */
  private Mutant readOnly(MutantKind kind, String pointer, String raw) {
    Mutant mutant = strictly(kind, pointer, raw);
    return mutant.expected().mayBeValue()
        ? Mutant.of(kind, pointer, mutant.body(), Expectation.anyValue())
        : mutant;
  }

  private Mutant at(MutantKind kind, String pointer, byte[] raw, Expectation expected) {
    return Mutant.of(kind, pointer, RawJson.withValue(body, pointer, raw), expected);
  }

  static String deep(String open, String close) {
    return nested(LEVELS, open, close);
  }

  private static String nested(int levels, String open, String close) {
    return open.repeat(levels) + "1" + close.repeat(levels);
  }

  private static byte[] quoted(byte[] raw) {
    return concatenated(QUOTE, raw, QUOTE);
  }

  private static byte[] property(byte[] name) {
    return concatenated(name, utf8(":1"));
  }

  private static byte[] concatenated(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
