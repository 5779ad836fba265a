package dev.apiscribe.runtime.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnTypeTest {
  private static final BigInteger TWO = BigInteger.TWO;

  static Stream<Arguments> values() {
    return Stream.of(
        arguments("int8", "-128", -128L),
        arguments("INT16", "32767", 32767L),
        arguments("Int32", "-2147483648", -2147483648L),
        arguments("int64", "-9223372036854775808", Long.MIN_VALUE),
        arguments("uint8", "255", 255L),
        arguments("uint16", "0", 0L),
        arguments("uint32", "4294967295", 4294967295L),
        arguments("uint64", "18446744073709551615", TWO.pow(64).subtract(BigInteger.ONE)),
        arguments("uint64", "\"18446744073709551615\"", TWO.pow(64).subtract(BigInteger.ONE)),
        arguments("uint64", "1", BigInteger.ONE),
        arguments("int128", "\"-" + TWO.pow(127) + "\"", TWO.pow(127).negate()),
        arguments("uint128", "" + TWO.pow(100), TWO.pow(100)),
        arguments("int256", "\"" + TWO.pow(254) + "\"", TWO.pow(254)),
        arguments("uint256", "\"0\"", BigInteger.ZERO),
        arguments("float32", "0.1", 0.1),
        arguments("float64", "3", 3.0),
        arguments("float64", "\"inf\"", Double.POSITIVE_INFINITY),
        arguments("float64", "\"-inf\"", Double.NEGATIVE_INFINITY),
        arguments("float32", "\"nan\"", Double.NaN),
        arguments("float64", "-0", -0.0),
        arguments("float64", "-0.0", -0.0),
        arguments("float64", "0", 0.0),
        arguments("decimal(10, 2)", "12345678.90", new BigDecimal("12345678.90")),
        arguments("Decimal(76,0)", "\"-0.10\"", new BigDecimal("-0.10")),
        arguments("decimal64(3)", "1", BigDecimal.ONE),
        arguments("bool", "true", true),
        arguments("string", "\"zw\u00f6lf\"", "zw\u00f6lf"),
        arguments("fixed_string(3)", "\"a\\u0000b\"", "a\0b"),
        arguments("FixedString(3)", "\"abc\"", "abc"),
        arguments("uuid", "\"x\"", "x"),
        arguments("enum8('a' = 1, 'b)' = 2)", "\"a\"", "a"),
        arguments("datetime64(3, 'UTC')", "\"2023-02-01 23:22:59.123\"", "2023-02-01 23:22:59.123"),
        arguments("date", "\"2023-02-01\"", "2023-02-01"),
        arguments("ipv6", "\"::1\"", "::1"),
        arguments("nullable(int64)", "null", null),
        arguments("nullable(int64)", "7", 7L),
        arguments("low_cardinality(nullable(string))", "null", null),
        arguments("LowCardinality(String)", "\"a\"", "a"),
        arguments("array(int64)", "[]", List.of()),
        arguments(
            "array( nullable( float64 ) )",
            "[null, \"nan\", 1]",
            Arrays.asList(null, Double.NaN, 1.0)),
        arguments("array(array(uint64))", "[[1],[]]", List.of(List.of(BigInteger.ONE), List.of())),
        arguments(
            "map(string, array(int8))",
            "{\"a\": [1], \"b\": []}",
            Map.of("a", List.of(1L), "b", List.of())),
        arguments("tuple(int64, string)", "[1, \"a\"]", List.of(1L, "a")),
        arguments(
            "tuple(a int64, `b c` decimal(5, 2))",
            "[1, 2.50]",
            List.of(1L, new BigDecimal("2.50"))),
        arguments(
            "tuple(a int64, `b c` nullable(uint64))",
            "{\"b c\": 2, \"a\": 1}",
            Map.of("a", 1L, "b c", TWO)),
        arguments("tuple(enum8('x, y' = 1), bool)", "[\"x, y\", false]", List.of("x, y", false)),
        arguments(
            "json",
            "{\"a\": [1, 2.0, null]}",
            Map.of("a", Arrays.asList(1L, new BigDecimal("2.0"), null))),
        arguments("aggregate_function(sum, int64)", "18446744073709551616", TWO.pow(64)),
        arguments("array()", "[1]", List.of(1L)),
        arguments("", "true", true),
        arguments("int64)", "\"as sent\"", "as sent"),
        arguments("unknown", "null", null));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("values")
  void typesAValue(String type, String json, @Nullable Object value) throws IOException {
    assertThat(read(type, json)).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "int8 | 128",
        "int8 | -129",
        "int64 | 9223372036854775808",
        "int64 | \"1\"",
        "int64 | 1.0",
        "int64 | true",
        "int64 | null",
        "uint8 | -1",
        "uint32 | 4294967296",
        "uint64 | -1",
        "uint64 | 18446744073709551616",
        "uint64 | 1.5",
        "int128 | \"1e3\"",
        "int128 | \"+1\"",
        "int128 | \"\"",
        "int128 | \"\u0661\"",
        "int128 | \"170141183460469231731687303715884105728\"",
        "uint256 | \"-1\"",
        "float64 | \"infinity\"",
        "float64 | \"1.5\"",
        "float64 | 1e999",
        "float64 | null",
        "decimal(5,2) | \"x\"",
        "decimal(5,2) | \"nan\"",
        "decimal(5,2) | 1e99999999999",
        "bool | 1",
        "bool | \"true\"",
        "string | 1",
        "string | null",
        "string | [\"a\"]",
        "nullable(int8) | \"a\"",
        "array(int8) | {}",
        "array(int8) | [1, null]",
        "array(int8) | \"[]\"",
        "map(string, int8) | []",
        "map(string, int8) | {\"a\": \"b\"}",
        "tuple(int8, int8) | [1]",
        "tuple(int8, int8) | [1, 2, 3]",
        "tuple(int8, int8) | {\"a\": 1, \"b\": 2}",
        "tuple(a int8, b int8) | {\"a\": 1}",
        "tuple(a int8, b int8) | {\"a\": 1, \"c\": 2}"
      })
  void refusesWhatTheTypeDoesNotHave(String type, String json) {
    assertThatThrownBy(() -> read(type, json))
        .isInstanceOfAny(UnfitValueException.class, JsonProcessingException.class);
  }

  @Test
  void givesImmutableValues() throws IOException {
    for (String type : List.of("array(int8)", "tuple(int8)", "unknown")) {
      List<?> list = (List<?>) read(type, "[1]");
      assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
    Map<?, ?> map = (Map<?, ?>) read("map(string, int8)", "{\"a\": 1}");
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void takesATypeThatIsNestedWithoutEndForUnknown() throws IOException {
    String type = "array(".repeat(100_000) + "int8" + ")".repeat(100_000);
    assertThat(read(type, "[".repeat(70) + "\"as sent\"" + "]".repeat(70)).toString())
        .contains("as sent");
  }

  private static @Nullable Object read(String type, String text) throws IOException {
    try (JsonParser json = JsonSettings.FACTORY.createParser(text)) {
      json.nextToken();
      Object value = ColumnType.reader(type).read(json);
      assertThat(json.nextToken()).as("what follows").isNull();
      return value;
    }
  }
}
