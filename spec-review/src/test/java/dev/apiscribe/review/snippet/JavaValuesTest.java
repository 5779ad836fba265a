package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.generated.GeneratedJava;
import dev.apiscribe.review.generated.TypeName;
import dev.apiscribe.review.snippet.Expression.Space;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaValuesTest {
  /** Numbers are the same when they are as much; all else when it is equal. */
  private static final Comparator<JsonNode> NUMBERS =
      (one, other) -> one.isNumber() && other.isNumber()
          ? one.decimalValue().compareTo(other.decimalValue())
          : one.equals(other) ? 0 : 1;

  @TempDir
  private Path folder;

  private List<String> before = List.of();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\": null}",
        "[null]",
        "[null, null, 1]",
        "[1, \"two\", true, {\"three\": [3]}]",
        "{\"a\": {\"b\": {\"c\": null}}, \"d\": [[null]]}",
        "{\"same\": {\"same\": null}, \"other\": {\"same\": null}}",
        "{\"class\": {\"x\": null}, \"a-b c\": {\"x\": null}, \"\": {\"x\": null}, \"1\": {\"x\": null}}",
        "[2147483647, 2147483648, -2147483649, 9223372036854775807, 9223372036854775808, 123456789012345678901234567890]",
        "[0.1, 1.0, -2.50, 1e3, 3.14159265358979323846, 1e400]",
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10}",
        "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10,\"k\":[11]}",
        "{\"lines\": \"one\\ntwo\", \"quotes\": \"\\\"\\\"\\\"\", \"long\": \"Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt\"}"
      })
  void anyJsonIsWhatItWas(String json) throws Exception {
    JsonNode value = Json.parse(json);
    Expression expression =
        values().of(value, new TypeName("java.lang.Object", List.of()), "value");
    String statements = String.join("\n", before) + "\nObject json = "
        + expression.text(new Space(0, 14, 1)) + ";\nreturn json;";
    Object result = RunningJava.result(statements, folder);
    JsonNode back = Json.parse(new ObjectMapper().writeValueAsString(result));
    assertThat(back.equals(NUMBERS, value)).as("%s\nfrom %s", back, statements).isTrue();
  }

  private JavaValues values() {
    JavaValues values =
        new JavaValues(GeneratedJava.read(folder, "none"), new TreeSet<>(), new FreeNames());
    before = values.before();
    return values;
  }

  @Test
  void numbersHaveTheTypeThatIsAskedFor() throws Exception {
    assertThat(text("7", "java.lang.Integer")).isEqualTo("7");
    assertThat(text("7", "java.lang.Long")).isEqualTo("7L");
    assertThat(text("7", "java.math.BigDecimal")).isEqualTo("new BigDecimal(\"7\")");
    assertThat(text("7", "java.lang.String")).isEqualTo("\"7\"");
    assertThat(text("null", "java.lang.Long")).isEqualTo("null");
  }

  private String text(String json, String type) throws Exception {
    return values()
        .of(Json.parse(json), new TypeName(type, List.of()), "value")
        .text(new Space(0, 0, 0));
  }
}
