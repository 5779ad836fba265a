package dev.apiscribe.conformance.mutant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.mutant.Expectation.Place;
import dev.apiscribe.conformance.spec.DocumentedSchema;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.openapi.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Bodies that are broken as a whole.
 *
 * @param streams whether the same status may bring an event stream
 */
record BodyMutants(DocumentedSchema schema, JsonNode body, boolean streams) {
  private static final int CUT_EVERYWHERE = 256;
  private static final int CUTS = 64;
  /** Longer than what is kept of a body, and than any buffer on its way. */
  private static final int LONG = 1_000_000;

  private static final long SEED = 20_260_211;
  private static final Place WHOLE = Place.exactly("");
  private static final Place ANYWHERE = Place.aroundOrWithin("");
  private static final List<String> NO_JSON = List.of(
      "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>",
      "upstream connect error",
      "OK",
      "503",
      "<?xml version=\"1.0\"?><e/>",
      "%PDF-1.7",
      "\u001f\u008b\b");

  Stream<Mutant> all() {
    return Stream.of(cuts(), deep(), encoded(), more(), none(), typed())
        .flatMap(mutants -> mutants);
  }

  private Stream<Mutant> cuts() {
    byte[] whole = Json.bytes(body);
    IntStream lengths = whole.length <= CUT_EVERYWHERE
        ? IntStream.range(1, whole.length)
        : new Random(SEED).ints(CUTS, 1, whole.length);
    return lengths.mapToObj(length -> cut(whole, length));
  }

  private Mutant cut(byte[] whole, int length) {
    byte[] rest = Arrays.copyOf(whole, length);
    return Mutant.of(MutantKind.CUT, "after " + length, rest, Expectation.error(Cut.place(rest)));
  }

  Stream<Mutant> longStrings() {
    String text = "x".repeat(LONG);
    return Spot.in(schema, body).stream()
        .filter(spot -> spot.value().isTextual())
        .limit(1)
        .map(spot -> {
          JsonNode read =
              JsonEdit.with(body, spot.pointer(), JsonNodeFactory.instance.textNode(text));
          Expectation expected = StrictReading.of(schema, read);
          return Mutant.of(MutantKind.LONG_STRING, spot.pointer(), Json.bytes(read), expected);
        });
  }

  private Stream<Mutant> deep() {
    return Stream.of(
            TextMutants.deep("[", "]"),
            TextMutants.deep("{\"a\":", "}"),
            TextMutants.deep("[{\"a\":", "}]"),
            TextMutants.deep("[", ""),
            TextMutants.deep("{\"a\":", ""))
        .map(text -> Mutant.of(MutantKind.DEEP_BODY, "", utf8(text), Expectation.error(ANYWHERE)));
  }

  private Stream<Mutant> encoded() {
    String text = new String(Json.bytes(body), StandardCharsets.UTF_8);
    return Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
        .map(Charset::forName)
        .flatMap(charset -> Stream.of(encoded("\ufeff" + text, charset), encoded(text, charset)));
  }

  private Mutant encoded(String text, Charset charset) {
    return Mutant.of(
        MutantKind.OTHER_ENCODING, charset.name(), text.getBytes(charset), Expectation.value(body));
  }

  private Stream<Mutant> more() {
    String text = new String(Json.bytes(body), StandardCharsets.UTF_8);
    return Stream.of(
            "{}",
            "[]",
            "1",
            " null",
            "\n" + text,
            "garbage",
            "}",
            "]",
            ",",
            "'",
            "\u0000",
            "<html>",
            "\u00a0",
            "\ufeff")
        .map(more ->
            Mutant.of(MutantKind.MORE_THAN_ONE, "", utf8(text + more), Expectation.error(WHOLE)));
  }

  private Stream<Mutant> none() {
    Expectation error = Expectation.error(WHOLE);
    return Stream.concat(
        Stream.of(Mutant.of(MutantKind.NOTHING, "", new byte[0], error)),
        Stream.of(" ", "\r\n\t ", "\ufeff", "\u0000", " ".repeat(100_000))
            .map(blank -> Mutant.of(MutantKind.NOTHING, "blank", utf8(blank), error)));
  }

  private Stream<Mutant> typed() {
    Expectation error = Expectation.error(WHOLE);
    Stream<Mutant> pages = Stream.of("text/html; charset=utf-8", "text/plain", "application/json")
        .flatMap(type -> NO_JSON.stream()
            .map(text ->
                Mutant.of(MutantKind.NO_JSON, "", utf8(text), error).withContentType(type)));
    Stream<Mutant> wrong = Stream.of(
            "",
            "text/html",
            "text/plain; charset=iso-8859-1",
            "application/octet-stream",
            "json",
            ";",
            "*/*",
            "application/json; charset=utf-16",
            "application/problem+json",
            "text/event-stream")
        .map(type -> typed(type));
    return Stream.concat(pages, wrong);
  }

  private Mutant typed(String contentType) {
    boolean stream = streams && contentType.equals("text/event-stream");
    Expectation expected = stream ? Expectation.anyValue() : Expectation.value(body);
    return Mutant.of(MutantKind.OTHER_CONTENT_TYPE, contentType, Json.bytes(body), expected)
        .withContentType(contentType);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
