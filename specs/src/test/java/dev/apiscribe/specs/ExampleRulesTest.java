package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.bundledWith;
import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.apiscribe.openapi.SpecTree;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleRulesTest {
  private static final String REQUEST =
      "/paths/~1things~1{thing_id}/put/requestBody/content/application~1json/examples/documented";
  private static final String RESPONSE =
      "/paths/~1things~1{thing_id}/put/responses/200/content/application~1json/examples/documented";

  @Test
  void acceptsTheMiniSpec() {
    SpecTree bundled =
        bundledWith("{size: 1, secret: a, made_at: '2025-01-02T03:04:05Z'}", "{successor: null}");
    assertThat(ExampleRules.valid(bundled)).isEmpty();
    assertThat(ExampleRules.inlined(bundled)).isEmpty();
    assertThat(IntegerRules.inRange(bundled)).isEmpty();
  }

  @Test
  void findsEveryErrorOfARequest() {
    assertThat(ExampleRules.valid(bundledWith("{made_at: yesterday, weights: [a]}", "{}")))
        .extracting(Finding::file, Finding::pointer)
        .containsExactlyInAnyOrder(
            tuple("mini.yaml", REQUEST + "/value"),
            tuple("mini.yaml", REQUEST + "/value/made_at"),
            tuple("mini.yaml", REQUEST + "/value/weights/0"));
  }

  @Test
  void namesTheOperationAndTheExample() {
    assertThat(ExampleRules.valid(bundledWith("{size: small}", "{}")))
        .singleElement()
        .extracting(Finding::expected)
        .asString()
        .startsWith("replaceThing request documented: ")
        .contains("integer expected");
  }

  @Test
  void findsAReadOnlyPropertyInARequest() {
    assertThat(ExampleRules.valid(bundledWith("{size: 1, version: a}", "{}")))
        .extracting(Finding::pointer)
        .containsExactly(REQUEST + "/value/version");
  }

  @Test
  void findsAWriteOnlyPropertyInAResponse() {
    assertThat(ExampleRules.valid(bundledWith("{size: 1}", "{secret: a}")))
        .extracting(Finding::pointer)
        .containsExactly(RESPONSE + "/value/secret");
  }

  @Test
  void findsAnInvalidExampleOfAParameter() {
    assertThat(ExampleRules.valid(bundledWith("{size: 1}", "{}", "example: one", "example: 1")))
        .extracting(Finding::pointer)
        .containsExactly("/paths/~1things~1{thing_id}/put/parameters/0/example");
  }

  @Test
  void findsAnInvalidDefault() {
    assertThat(ExampleRules.valid(bundledWith("{size: 1}", "{}", "default: 1", "default: one")))
        .extracting(Finding::pointer)
        .containsExactly("/components/schemas/ReplaceThingRequest/properties/size/default");
  }

  @Test
  void findsAnExampleThatWasNotInlined() {
    assertThat(ExampleRules.inlined(MiniSpec.with()))
        .containsExactly(
            finding(REQUEST, "expected a value and no externalValue"),
            finding(RESPONSE, "expected a value and no externalValue"));
  }

  @ParameterizedTest
  @CsvSource({
    "size, 2147483648, size, int32",
    "size, -2147483649, size, int32",
    "weights, [9223372036854775808], weights/0, int64"
  })
  void findsAnIntegerBeyondItsFormat(String property, String value, String place, String format) {
    assertThat(IntegerRules.inRange(
            bundledWith(String.format(Locale.ROOT, "{%s: %s}", property, value), "{}")))
        .containsExactly(finding(
            REQUEST + "/value/" + place,
            "expected a value in the range of " + format + ", not "
                + value.replaceAll("[\\[\\]]", "")));
  }

  @Test
  void acceptsTheEndsOfTheRanges() {
    SpecTree bundled = bundledWith("{size: -2147483648, weights: [9223372036854775807]}", "{}");
    assertThat(IntegerRules.inRange(bundled)).isEmpty();
  }

  @Test
  void findsADefaultBeyondItsFormat() {
    assertThat(IntegerRules.inRange(
            bundledWith("{size: 1}", "{}", "default: 1", "default: 3000000000")))
        .containsExactly(finding(
            "/components/schemas/ReplaceThingRequest/properties/size/default",
            "expected a value in the range of int32, not 3000000000"));
  }

  @Test
  void findsWhatTheParserOfGeneratorsSays() {
    assertThat(
            ParserRules.messages("mini.yaml", "openapi: 3.0.3\ninfo: {title: Things}\npaths: {}\n"))
        .containsExactly(finding(
            "", "expected no message of swagger-parser, not: attribute info.version is missing"));
  }
}
