package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every type of a parameter, in every place and style, is sent every kind of text: what fits is let
 * through, the rest is refused by its place.
 */
class ParameterContractTest {
  private static final List<String> TEXTS = List.of(
      "0",
      "1",
      "-1",
      "1.5",
      "1.0",
      "1e2",
      "1.",
      "true",
      "false",
      "TRUE",
      "truely",
      "untrue",
      "null",
      "a",
      "a b",
      "a+b",
      "ü/?&",
      "0x10",
      "NaN",
      "1,2",
      "1,a",
      "a,1",
      "true,false",
      "true,1",
      ",",
      "1,",
      "9223372036854775808");

  /** @param fits which texts are of the type, as a regular expression */
  private record Type(String name, String schema, String fits) {}

  private static final List<Type> TYPES = List.of(
      new Type("text", "{'type': 'string'}", "(?s).*"),
      new Type("choice", "{'type': 'string', 'enum': ['a b', 'a+b']}", "a[ +]b"),
      new Type("integer", "{'type': 'integer'}", "-?\\d+"),
      new Type("number", "{'type': 'number'}", "-?\\d+(\\.\\d+)?(e\\d+)?"),
      new Type("truth", "{'type': 'boolean'}", "true|false"),
      new Type("yes", "{'type': 'boolean', 'enum': [true]}", "true"));

  /**
   * How a parameter is written.
   *
   * @param values what is meant by a text that is sent: itself, or the elements of a list
   */
  private record Style(
      String name, String in, boolean list, String more, Function<String, List<String>> values) {
    String parameter(Type type) {
      String schema = list ? "{'type': 'array', 'items': " + type.schema() + "}" : type.schema();
      return "{'name': '" + type.name() + "', 'in': '" + in + "', 'schema': " + schema + more + "}";
    }

    String path(Type type) {
      return "/" + name + type.name()
          + (in.equals("path") ? "/{before}/{" + type.name() + "}" : "");
    }
  }

  private static final List<Style> STYLES = List.of(
      new Style("path", "path", false, "", List::of),
      new Style("query", "query", false, "", List::of),
      new Style("header", "header", false, "", List::of),
      new Style("repeated", "query", true, "", List::of),
      new Style("separated", "query", true, ", 'explode': false", ParameterContractTest::separated),
      new Style("pathlist", "path", true, "", ParameterContractTest::separated),
      new Style("headerlist", "header", true, "", ParameterContractTest::separated),
      new Style("cookie", "cookie", false, "", List::of),
      new Style("cookielist", "cookie", true, "", List::of));

  private static ContractServer server;

  private static List<String> separated(String text) {
    return Arrays.asList(text.split(",", -1));
  }

  @BeforeAll
  static void start() {
    List<String> paths = new ArrayList<>();
    for (Style style : STYLES) {
      for (Type type : TYPES) {
        String before = style.in().equals("path")
            ? "{'name': 'before', 'in': 'path', 'schema': {'type': 'string', 'enum': ['x']}}, "
            : "";
        paths.add("'" + style.path(type) + "': {'get': {'parameters': [" + before
            + style.parameter(type) + "]}}");
      }
    }
    server = ContractServer.of("{" + String.join(", ", paths) + "}");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> letsThroughWhatFitsAndRefusesTheRest() {
    return STYLES.stream()
        .flatMap(style -> TYPES.stream()
            .map(
                type -> dynamicTest(style.name() + " " + type.name(), () -> sendAll(style, type))));
  }

  private static void sendAll(Style style, Type type) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String text : TEXTS) {
      boolean isAscii = text.chars().allMatch(each -> each < 0x80);
      if (style.in().equals("header") && !isAscii) {
        continue; // A header has no encoding for other letters.
      }
      String place = style.in() + " " + type.name() + ": ";
      Optional<String> refusal = ContractServer.refusal(call(style, type, List.of(text)));
      if (style.values().apply(text).stream().allMatch(value -> value.matches(type.fits()))) {
        refusal.ifPresent(message -> wrong.add(text + " was refused: " + message));
      } else if (refusal.isEmpty() || !refusal.get().startsWith("400 " + place)) {
        wrong.add(text + " was not refused at " + place + refusal);
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** Where a list comes in several values, each of them is looked at. */
  @Test
  void refusesWhatComesTwiceAndIsNotAList() throws IOException {
    Type integer =
        TYPES.stream().filter(type -> type.name().equals("integer")).findFirst().orElseThrow();
    List<String> twice = List.of("1", "2");
    for (Style style : STYLES) {
      if (style.in().equals("path")) {
        continue;
      }
      assertThat(ContractServer.refusal(call(style, integer, twice)))
          .as(style.name())
          .isEqualTo(
              style.list()
                  ? Optional.empty()
                  : Optional.of("400 " + style.in() + " integer: comes 2 times, expected it once"));
      assertThat(ContractServer.refusal(call(style, integer, List.of("1", "a"))).orElse(""))
          .as(style.name())
          .startsWith("400 " + style.in() + " integer: ");
    }
  }

  private static Call call(Style style, Type type, List<String> texts) {
    String path = "/" + style.name() + type.name();
    return switch (style.in()) {
      case "path" -> server.call("GET", path + "/x/" + encoded(texts.get(0)), "");
      case "header" -> {
        Call call = server.call("GET", path, "");
        texts.forEach(text -> call.with(type.name(), text));
        yield call;
      }
      case "cookie" -> {
        Call call = server.call("GET", path, "").with("Cookie", "x" + type.name() + "=?");
        texts.forEach(text -> call.with("Cookie", "other=1; " + type.name() + "=" + encoded(text)));
        yield call;
      }
      default ->
        server.call(
            "GET",
            path + "?"
                + String.join(
                    "&",
                    texts.stream()
                        .map(text -> type.name() + "=" + encoded(text))
                        .toList()),
            "");
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
