package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.openapi.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void comparesNumbersByTheirValue() {
    assertThat(between("{\"a\":1,\"b\":0.10}", "{\"b\":0.1,\"a\":1.0}")).isEmpty();
    assertThat(between("10737418240", "10737418241")).containsExactly("");
    assertThat(between("0.1", "0.10000000000000001")).containsExactly("");
  }

  @Test
  void tellsNumbersFromTexts() {
    assertThat(between("{\"a\":1}", "{\"a\":\"1\"}")).containsExactly("/a");
  }

  @Test
  void tellsNullFromNothing() {
    assertThat(between("{\"a\":null}", "{}")).containsExactly("/a");
    assertThat(between("{}", "{\"a\":null}")).containsExactly("/a");
  }

  @Test
  void listsEveryDifferenceWithItsPlace() {
    assertThat(between(
            "{\"a/b\":[1,{\"c~\":true}],\"d\":[1]}", "{\"a/b\":[2,{\"c~\":false}],\"d\":[1,2]}"))
        .containsExactly("/a~1b/0", "/a~1b/1/c~0", "/d/1");
  }

  @Test
  void saysWhatWasExpectedAndWhatIsThere() {
    assertThat(Difference.between(json("{\"a\":1}"), json("{}")))
        .singleElement()
        .satisfies(
            difference -> assertThat(difference.message()).isEqualTo("expected 1 but was nothing"));
  }

  private static List<String> between(String expected, String actual) {
    return Difference.between(json(expected), json(actual)).stream()
        .map(Difference::pointer)
        .toList();
  }

  private static JsonNode json(String text) {
    return Json.parse(text.getBytes(StandardCharsets.UTF_8));
  }
}
